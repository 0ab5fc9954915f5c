// A slider over the days on which something became known, beside the form that names one.
// The page of the day is asked for and its parts marked data-live are exchanged; the address always tells the day.

const form = document.querySelector("form[data-days]");

function made(options) {
  const days = options.map((one) => one.value).filter((day) => /^\d{4}(-\d\d){0,2}$/.test(day));
  if (days.length < 2) return null;
  const now = form.dataset.days;
  const at = days.filter((day) => day <= now).length - 1;
  const place = document.createElement("div");
  place.className = "slider";
  const range = document.createElement("input");
  Object.assign(range, { type: "range", min: 0, max: days.length - 1, step: 1, value: Math.max(0, at) });
  range.setAttribute("aria-label", "As known on");
  range.setAttribute("aria-valuetext", days[Math.max(0, at)]);
  const output = document.createElement("output");
  output.textContent = now;
  place.append(range, output);
  range.addEventListener("input", () => {
    const day = days[range.value];
    output.textContent = day;
    range.setAttribute("aria-valuetext", day);
    later(day);
  });
  return place;
}

let timer = 0;
let asked = null;

function later(day) {
  clearTimeout(timer);
  timer = setTimeout(() => go(day), 120);
}

async function go(day) {
  asked?.abort();
  asked = new AbortController();
  const address = new URL(location.href);
  address.searchParams.set("as_of", day);
  address.hash = "";
  const parts = document.querySelectorAll("[data-live]");
  for (const part of parts) part.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(address, { signal: asked.signal });
    if (answer.status === 503) {
      told(`${day}, being worked out …`);
      timer = setTimeout(() => go(day), 1000);
      return;
    }
    if (!answer.ok) throw new Error(String(answer.status));
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const part of parts) {
      const fresh = page.querySelector(`[data-live="${part.dataset.live}"]`);
      if (fresh) part.replaceWith(document.importNode(fresh, true));
    }
    centred();
    told(day);
    history.replaceState(null, "", address);
  } catch (error) {
    if (error.name !== "AbortError") location.assign(address);
  }
}

function told(words) {
  const output = document.querySelector(".slider output");
  if (output) output.textContent = words;
}

if (form) {
  const place = made([...form.querySelectorAll("[name=as_of] option, datalist option")]);
  if (place) form.after(place);
}

// a drawing wider than the window begins at its focus
function centred() {
  for (const canvas of document.querySelectorAll(".canvas")) {
    const focus = canvas.querySelector(".node.focus");
    if (!focus || canvas.scrollWidth <= canvas.clientWidth) continue;
    const [inner, outer] = [focus.getBoundingClientRect(), canvas.getBoundingClientRect()];
    canvas.scrollLeft += inner.left + inner.width / 2 - (outer.left + outer.width / 2);
  }
}

centred();

// a hop of a figure opens the quotes that it leads to
document.addEventListener("click", (event) => {
  const link = event.target.closest?.("svg a[href^='#']");
  const target = link && document.getElementById(link.getAttribute("href").slice(1));
  if (target?.tagName === "DETAILS") {
    target.open = true;
    target.querySelector("summary").focus();
  }
});
