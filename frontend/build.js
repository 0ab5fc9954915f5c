// Bundle what the browser gets and put the licences of what is in it beside it.
// Output: ../src/headwater/web/static/bundle/ (not in git, part of the wheel).
import { build } from "esbuild";
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";

const out = new URL("../src/headwater/web/static/bundle/", import.meta.url);

async function licences(names) {
  const parts = [];
  for (const name of [...names].sort()) {
    const folder = new URL(`node_modules/${name}/`, import.meta.url);
    const about = JSON.parse(await readFile(new URL("package.json", folder), "utf8"));
    const file = (await readdir(folder)).find((one) => /^licen[cs]e/i.test(one));
    const text = file ? await readFile(new URL(file, folder), "utf8") : `Licence: ${about.license}`;
    parts.push(`${name} ${about.version} (${about.license})\n\n${text.trim()}\n`);
  }
  return parts.join(`\n${"-".repeat(72)}\n\n`);
}

function packages(inputs) {
  const found = Object.keys(inputs).map((path) => path.match(/node_modules\/((?:@[^/]+\/)?[^/]+)\//)?.[1]);
  return new Set(found.filter(Boolean));
}

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
const made = await build({
  absWorkingDir: new URL(".", import.meta.url).pathname,
  entryPoints: ["src/island.js"],
  outdir: out.pathname,
  bundle: true,
  format: "esm",
  minify: true,
  target: "es2020",
  legalComments: "none",
  metafile: true,
  logLevel: "warning",
});
await writeFile(new URL("LICENSES.txt", out), await licences(packages(made.metafile.inputs)));
