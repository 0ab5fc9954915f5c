// The build page, live: asks how far it is and shows it; without script the page looks again by itself.

const PAUSE = 600;
const page = document.getElementById("build");

function show(told) {
  const names = [...page.querySelectorAll("[data-stage]")];
  const at = Math.max(0, names.findIndex((one) => one.dataset.stage === told.stage));
  names.forEach((one, place) => {
    one.dataset.state = place < at ? "done" : place === at ? "now" : "to come";
    one.toggleAttribute("aria-current", false);
    if (place === at) one.setAttribute("aria-current", "step");
    one.querySelector("[data-count]").textContent = place === at && told.total > 1 ? `${told.done} of ${told.total}` : "";
  });
  const bar = document.getElementById("bar");
  bar.max = Math.max(told.total, 1);
  bar.value = told.done;
  document.getElementById("clock").textContent = Math.round(told.seconds);
}

async function look() {
  try {
    const answer = await fetch("/build.json", { headers: { Accept: "application/json" } });
    const told = await answer.json();
    if (told.state !== "running") return location.reload();
    show(told);
  } catch {
    // the server may be busy or gone; the next look tells
  }
  setTimeout(look, PAUSE);
}

if (page?.dataset.state === "running") setTimeout(look, PAUSE);
