// Reading a document: claims one by one with j and k, and a claim made of what is selected.
// Without script the links and the form with the first and last words do the same.

const reading = document.querySelector(".reading");
const items = [...reading.querySelectorAll("ol.beside > li")];
const make = document.getElementById("make");
const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;

for (const one of document.querySelectorAll("[data-with-script]")) one.hidden = false;
for (const one of document.querySelectorAll("[data-without-script]")) one.hidden = true;

const passages = (id) => [...reading.querySelectorAll("[data-claims]")].filter((one) => one.dataset.claims.split(" ").includes(id));
const typing = (at) => at.closest?.("input, textarea, select");

function light(item) {
  for (const one of reading.querySelectorAll(".lit, .current")) one.classList.remove("lit", "current");
  if (!item) return;
  item.classList.add("lit");
  const found = passages(item.dataset.claim);
  for (const one of found) one.classList.add("lit");
  const move = { block: "center", behavior: calm ? "auto" : "smooth" };
  found[0]?.scrollIntoView(move);
  item.scrollIntoView({ ...move, block: "nearest" });
}

function step(by) {
  const at = items.findIndex((one) => one.matches(".lit, .current"));
  const place = at < 0 ? (by > 0 ? 0 : -1) : at + by;
  const item = items[place];
  if (!item) return false;
  light(item);
  item.tabIndex = -1;
  item.focus({ preventScroll: true });
  const address = new URL(location);
  address.searchParams.set("claim", item.dataset.claim);
  address.searchParams.delete("page");
  address.searchParams.delete("at");
  history.replaceState(null, "", address);
  return true;
}

// the words of a part of the text, the numbers of claims left out
function plain(part) {
  for (const one of part.querySelectorAll("sup.number, .folio")) one.remove();
  return part;
}

// an end of the selection as an offset in the whole text, in code points: its block tells where it begins
function offset(text, node, at) {
  const range = document.createRange();
  range.setStart(text, 0);
  range.setEnd(node, at);
  const block = [...plain(range.cloneContents()).querySelectorAll("[data-start]")].at(-1);
  return block ? Number(block.dataset.start) + [...block.textContent].length : -1;
}

// what of the selection lies in the text; a triple click reaches a little beyond it
function within(text) {
  const selection = getSelection();
  if (!selection.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0).cloneRange();
  const whole = document.createRange();
  whole.selectNodeContents(text);
  if (!range.intersectsNode(text)) return null;
  if (range.compareBoundaryPoints(Range.START_TO_START, whole) < 0) range.setStart(text, 0);
  if (range.compareBoundaryPoints(Range.END_TO_END, whole) > 0) range.setEnd(text, text.childNodes.length);
  return range.collapsed ? null : range;
}

function selected() {
  const text = reading.querySelector(".text");
  const range = text && within(text);
  if (!range) return null;
  const end = offset(text, range.endContainer, range.endOffset);
  const words = plain(range.cloneContents()).textContent.replace(/^\n+/, "");
  const start = offset(text, range.startContainer, range.startOffset);
  if (start < 0 || end <= start || !words.trim()) return null;
  const before = [...words].length - [...words.trimStart()].length;
  const after = [...words].length - [...words.trimEnd()].length;
  return { start: start + before, end: end - after, words: words.trim() };
}

function take() {
  const found = selected();
  if (!found || !make) return;
  const fields = make.querySelector("form").elements;
  fields.start_char.value = found.start;
  fields.end_char.value = found.end;
  fields.quote.value = found.words;
}

document.addEventListener("mouseup", take);
let later = 0; // a selection by keys or by touch grows step by step
document.addEventListener("selectionchange", () => {
  clearTimeout(later);
  later = setTimeout(take, 120);
});

function open() {
  take();
  make.open = true;
  const fields = make.querySelector("form").elements;
  make.scrollIntoView({ block: "nearest" });
  (fields.quote.value ? fields.subject : fields.quote).focus();
}

make?.querySelector("form").addEventListener("submit", (event) => {
  const fields = event.target.elements;
  if (fields.quote.value.trim()) return;
  event.preventDefault();
  document.getElementById("make-hint").textContent = "Nothing is selected yet: select the passage in the text first.";
  fields.quote.focus();
});

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  if (event.key === "Escape" && typing(event.target)) return event.target.blur();
  if (typing(event.target) || document.querySelector("dialog[open]")) return;
  if (event.key === "c" && make) {
    event.preventDefault();
    open();
  } else if (event.key === "j" || event.key === "k") {
    const link = document.querySelector(`[aria-keyshortcuts="${event.key}"]`);
    if (step(event.key === "j" ? 1 : -1)) event.preventDefault();
    else if (link && !items.some((one) => one.dataset.claim === new URL(link.href).searchParams.get("claim"))) link.click();
  }
});

for (const item of items) {
  item.addEventListener("mouseenter", () => passages(item.dataset.claim).forEach((one) => one.classList.add("lit")));
  item.addEventListener("mouseleave", () => {
    if (!item.classList.contains("lit")) passages(item.dataset.claim).forEach((one) => one.classList.remove("lit"));
  });
}

const named = new URL(location).searchParams.get("claim");
if (named) light(items.find((one) => one.dataset.claim === named));
