// The island: a network of more nodes than a drawing can hold, in WebGL. The table beneath it says the same.
// Positions come from the server; for some rounds they are eased apart, the same way every time.
import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import Sigma from "sigma";

const DASHED = new Set(["contested", "asserted without weight", "denied", "refuted", "open"]);
const ROUNDS = 60;
const LARGE = 5000;

const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

function graphOf(data) {
  const graph = new Graph({ multi: true, type: "directed" });
  for (const node of data.nodes) {
    graph.addNode(node.id, {
      label: node.caption,
      x: node.x,
      y: node.y,
      size: node.focus ? 9 : 3 + Math.min(6, Math.sqrt(node.degree)),
      color: node.focus ? colour("--accent") : colour(`--net-${node.kind}`) || colour("--soft"),
      href: node.href,
      told: node.told,
    });
  }
  for (const edge of data.edges) {
    graph.addEdgeWithKey(edge.id, edge.source, edge.target, {
      size: 0.3 + 1.4 * edge.strength * edge.strength,
      color: DASHED.has(edge.status) ? colour("--lane") : colour("--rule"),
    });
  }
  return graph;
}

function spread(graph) {
  const settings = { ...forceAtlas2.inferSettings(graph), barnesHutOptimize: graph.order > 400, slowDown: 4 };
  forceAtlas2.assign(graph, { iterations: graph.order > LARGE ? 15 : ROUNDS, settings });
}

class Island {
  constructor(place, data) {
    this.graph = graphOf(data);
    spread(this.graph);
    this.order = this.graph.nodes();
    this.chosen = data.nodes.find((node) => node.focus)?.id ?? this.order[0];
    this.said = place.parentElement.querySelector("[role=status]");
    this.sigma = new Sigma(this.graph, place, {
      labelColor: { color: colour("--ink") },
      labelFont: "system-ui, sans-serif",
      defaultDrawNodeHover: (context, node, settings) => this.hover(context, node, settings),
      nodeReducer: (id, shown) => this.shown(id, shown),
      renderEdgeLabels: false,
      allowInvalidContainer: true,
    });
    this.sigma.on("clickNode", ({ node }) => this.choose(node));
    this.sigma.on("doubleClickNode", ({ node, event }) => {
      event.preventSigmaDefault();
      this.open(node);
    });
    place.addEventListener("keydown", (event) => this.key(event));
    place.dataset.ready = String(this.graph.order);
  }

  shown(id, shown) {
    return id === this.chosen ? { ...shown, highlighted: true, forceLabel: true } : shown;
  }

  hover(context, node, settings) {
    context.font = `${settings.labelWeight} ${settings.labelSize}px ${settings.labelFont}`;
    const width = context.measureText(node.label ?? "").width;
    context.fillStyle = colour("--raised");
    context.fillRect(node.x - node.size - 3, node.y - 11, width + 2 * node.size + 14, 22);
    context.strokeStyle = colour("--link");
    context.lineWidth = 2;
    context.strokeRect(node.x - node.size - 3, node.y - 11, width + 2 * node.size + 14, 22);
    context.fillStyle = node.color;
    context.beginPath();
    context.arc(node.x, node.y, node.size, 0, 2 * Math.PI);
    context.fill();
    context.fillStyle = colour("--ink");
    context.fillText(node.label ?? "", node.x + node.size + 4, node.y + settings.labelSize / 3);
  }

  choose(id) {
    this.chosen = id;
    this.said.textContent = this.graph.getNodeAttribute(id, "told");
    this.sigma.refresh({ skipIndexation: true });
  }

  open(id) {
    location.assign(this.graph.getNodeAttribute(id, "href"));
  }

  step(by) {
    const at = this.order.indexOf(this.chosen);
    this.choose(this.order[(at + by + this.order.length) % this.order.length]);
  }

  key(event) {
    const does = {
      ArrowRight: () => this.step(1),
      ArrowDown: () => this.step(1),
      ArrowLeft: () => this.step(-1),
      ArrowUp: () => this.step(-1),
      Enter: () => this.open(this.chosen),
      "+": () => this.sigma.getCamera().animatedZoom({ duration: 0 }),
      "-": () => this.sigma.getCamera().animatedUnzoom({ duration: 0 }),
    }[event.key];
    if (does) {
      event.preventDefault();
      does();
    }
  }
}

async function start(place) {
  const told = place.parentElement.querySelector("[role=status]");
  try {
    const answer = await fetch(place.dataset.source, { headers: { Accept: "application/json" } });
    if (!answer.ok) throw new Error(`status ${answer.status}`);
    place.hidden = false;
    new Island(place, (await answer.json()).graph);
    place.closest("figure").classList.add("alive");
  } catch (error) {
    place.hidden = true;
    told.textContent = `The large drawing could not be made here (${error.message}). The drawing and the table show the same links.`;
  }
}

for (const place of document.querySelectorAll("[data-island]")) start(place);
