// The queue by keys: a letter presses what carries it in aria-keyshortcuts. Without script the buttons do the same.

const typing = (at) => at.closest?.("input, textarea, select, [contenteditable]");
let gone = false;

function press(one) {
  if (one.tagName === "SUMMARY") {
    const folded = one.parentElement;
    folded.open = !folded.open;
    if (folded.open) folded.querySelector("input:not([type=hidden]), select, textarea")?.focus();
    return;
  }
  if (gone) return;
  if (one.form && !one.form.reportValidity()) return;
  gone = true;
  one.click();
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented) return;
  if (event.key === "Escape" && typing(event.target)) return event.target.blur();
  if (typing(event.target) || document.querySelector("dialog[open]")) return;
  const one = document.querySelector(`main [aria-keyshortcuts="${CSS.escape(event.key)}"]`);
  if (!one) return;
  event.preventDefault();
  press(one);
});

// a card is judged once, however often the button is pressed
for (const form of document.querySelectorAll("form.decide")) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "1";
  });
}
window.addEventListener("pageshow", () => {
  gone = false;
  for (const form of document.querySelectorAll("form.decide")) delete form.dataset.sent;
});
