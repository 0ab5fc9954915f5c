// Shortcuts of every page: "/" searches, "?" lists what keys do, "g" and a letter goes to a page.
// Whatever a page marks with aria-keyshortcuts is listed too; the page itself (or accesskey) acts on it.

const SOON = 1500;
let going = 0;

const typing = (at) => at.closest("input, textarea, select, [contenteditable]") !== null;
const links = () => [...document.querySelectorAll("header a[data-go]")];

function row(keys, words) {
  const line = document.createElement("tr");
  const key = document.createElement("th");
  key.scope = "row";
  for (const one of keys.split(" ")) {
    const kbd = document.createElement("kbd");
    kbd.textContent = one;
    key.append(kbd, " ");
  }
  const said = document.createElement("td");
  said.textContent = words;
  line.append(key, said);
  return line;
}

function table(rows) {
  const made = document.createElement("table");
  const caption = made.createCaption();
  caption.textContent = "Keys on this page";
  made.append(...rows);
  return made;
}

function rows() {
  const own = [...document.querySelectorAll("main [aria-keyshortcuts]")].map((one) =>
    row(one.getAttribute("aria-keyshortcuts"), one.dataset.does || one.getAttribute("aria-label") || one.textContent.trim()),
  );
  const go = links().map((one) => row(`g ${one.dataset.go}`, one.textContent.trim()));
  return [row("?", "This list"), row("/", "Search"), ...own, ...go];
}

function tell() {
  const dialog = document.createElement("dialog");
  dialog.className = "keys";
  dialog.setAttribute("aria-label", "Keys");
  const form = document.createElement("form");
  form.method = "dialog";
  const close = document.createElement("button");
  close.textContent = "Close";
  form.append(close);
  dialog.append(table(rows()), form);
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

function act(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || typing(event.target)) return;
  if (document.querySelector("dialog[open]")) return;
  if (event.timeStamp < going) {
    going = 0;
    const to = links().find((one) => one.dataset.go === event.key);
    if (to) {
      event.preventDefault();
      event.stopImmediatePropagation();
      to.click();
    }
    return;
  }
  if (event.key === "/") {
    event.preventDefault();
    document.getElementById("find")?.focus();
  } else if (event.key === "?") {
    event.preventDefault();
    tell();
  } else if (event.key === "g") {
    going = event.timeStamp + SOON;
  }
}

document.addEventListener("keydown", act, true);
document.addEventListener("click", (event) => {
  if (!event.target.closest?.("a[data-keys]")) return;
  event.preventDefault();
  tell();
});
