// Adding files: one after the other with its own answer, and folders that are dropped. Without script the form does.

const form = document.querySelector("form.adding");
const drop = document.getElementById("drop");
const chosen = document.getElementById("files");
const coming = document.getElementById("coming");
const list = document.getElementById("list");
const tally = document.getElementById("tally");
const counts = { done: 0, refused: 0, total: 0 };
let queue = Promise.resolve();

for (const one of document.querySelectorAll("[data-with-script]")) one.hidden = false;

function line(path) {
  const item = document.createElement("li");
  const name = document.createElement("bdi");
  name.className = "path";
  name.textContent = path;
  const said = document.createElement("span");
  said.className = "soft";
  said.textContent = "waits";
  item.append(name, " ", said);
  list.prepend(item);
  return (state, words) => {
    item.className = state;
    said.textContent = words;
  };
}

function count() {
  const refused = counts.refused ? `, ${counts.refused} refused` : "";
  const left = counts.total - counts.done - counts.refused;
  tally.textContent = `${counts.done} of ${counts.total} taken in${refused}${left ? "" : ". Build to read them."}`;
}

function facts() {
  const data = new FormData();
  for (const name of ["url", "publisher", "published", "letter"]) data.append(name, form.elements[name].value);
  return data;
}

async function send(path, file, data, tell) {
  tell("now", "is being taken in");
  data.append("paths", path);
  data.append("files", file, file.name);
  try {
    const answer = await fetch("/add.json", { method: "POST", body: data });
    const told = await answer.json();
    if (!answer.ok) throw new Error(`${told.error}: ${told.remedy}`);
    const one = told.taken[0];
    if (one.reason) throw new Error(one.reason);
    counts.done += 1;
    tell("in", one.known ? "the case had it" : `${one.size.toLocaleString("en").replaceAll(",", "\u202f")} bytes`);
  } catch (error) {
    counts.refused += 1;
    tell("refused", error.message);
  }
  count();
}

function take(files) {
  coming.hidden = !files.length && coming.hidden;
  for (const { path, file } of files) {
    const tell = line(path);
    const data = facts();
    counts.total += 1;
    queue = queue.then(() => send(path, file, data, tell));
  }
  count();
  queue.then(finish);
}

function finish() {
  if (counts.total !== counts.done + counts.refused || !counts.done) return;
  if (!document.getElementById("then")) {
    const then = document.createElement("form");
    then.id = "then";
    then.method = "post";
    then.action = "/build";
    const press = document.createElement("button");
    press.className = "main";
    press.textContent = "Build now";
    then.append(press);
    coming.append(then);
  }
}

const plain = (files) => [...files].map((file) => ({ path: file.webkitRelativePath || file.name, file }));

async function below(entry, path) {
  if (entry.name.startsWith(".") && path) return [];
  const here = path ? `${path}/${entry.name}` : entry.name;
  if (entry.isFile) return [{ path: here, file: await new Promise((yes, no) => entry.file(yes, no)) }];
  const reader = entry.createReader();
  const found = [];
  for (;;) {
    const some = await new Promise((yes, no) => reader.readEntries(yes, no));
    if (!some.length) break;
    for (const one of some) found.push(...(await below(one, here)));
  }
  return found;
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  take(plain(chosen.files));
  chosen.value = "";
});

document.getElementById("folder").addEventListener("click", () => {
  const folder = document.createElement("input");
  folder.type = "file";
  folder.webkitdirectory = true;
  folder.addEventListener("change", () => take(plain(folder.files).filter((one) => !/(^|\/)\./.test(one.path))));
  folder.click();
});

for (const name of ["dragenter", "dragover"]) {
  drop.addEventListener(name, (event) => {
    event.preventDefault();
    drop.classList.add("over");
  });
}
drop.addEventListener("dragleave", () => drop.classList.remove("over"));
drop.addEventListener("drop", async (event) => {
  event.preventDefault();
  drop.classList.remove("over");
  const entries = [...event.dataTransfer.items].map((one) => one.webkitGetAsEntry?.()).filter(Boolean);
  const found = [];
  for (const entry of entries) found.push(...(await below(entry, "")));
  take(found.length ? found : plain(event.dataTransfer.files));
});
