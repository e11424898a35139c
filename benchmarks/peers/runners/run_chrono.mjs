// chrono, its casual English parser, at noon of the day of publication.

import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const require = createRequire(join(process.cwd(), "package.json")); // of the environment, not of this file
const chrono = require("chrono-node");
const { version } = JSON.parse(readFileSync("node_modules/chrono-node/package.json", "utf8"));

const [source, target] = process.argv.slice(2);
const documents = readFileSync(source, "utf8").trim().split("\n").map((line) => JSON.parse(line));
const find = ({ text, dct }) =>
  chrono.parse(text, { instant: new Date(`${dct.slice(0, 10)}T12:00:00Z`), timezone: 0 });

const pad = (number, width = 2) => String(number).padStart(width, "0");

/** Return type and TIMEX3 value, as fine as the words are: the rest is chrono's guess. */
function valueOf(start) {
  const [year, month, day, hour, minute] = ["year", "month", "day", "hour", "minute"].map((unit) => start.get(unit));
  const date = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
  if (start.isCertain("hour")) return { type: "TIME", value: `${date}T${pad(hour)}:${pad(minute)}` };
  if (start.isCertain("day") || start.isCertain("weekday")) return { type: "DATE", value: date };
  if (start.isCertain("month")) return { type: "DATE", value: date.slice(0, 7) };
  return { type: "DATE", value: start.isCertain("year") ? date.slice(0, 4) : date };
}

find({ text: "They met on Monday.", dct: documents[0].dct });
const begun = performance.now();
const begunCpu = process.cpuUsage();
const said = documents.map(find);
const used = process.cpuUsage(begunCpu);
const clock = (performance.now() - begun) / 1000;

const leading = /^(?:on|in|at|by|during|for|since|until|from)\s+/i;
const lines = documents.map((document, number) => {
  const characters = (place) => Array.from(document.text.slice(0, place)).length;
  const timexes = said[number].map(({ index, text, start }) => ({
    start: characters(index + (leading.exec(text)?.[0].length ?? 0)),
    end: characters(index + text.replace(/[ ,;.\n]+$/, "").length),
    ...valueOf(start),
  }));
  return JSON.stringify({ doc_id: document.doc_id, timexes });
});
writeFileSync(target, lines.join("\n") + "\n");
console.log(JSON.stringify({ version, cpu: (used.user + used.system) / 1e6, clock }));
