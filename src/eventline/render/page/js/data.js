// What the page was written with: the looks of the chart, and the events made of columns.
async function unzipped(letters) {
  const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).text();
}

// A long page holds its data gzipped, in base64.
async function held(id) {
  const text = document.getElementById(id).textContent;
  return JSON.parse(text.startsWith("H4sI") ? await unzipped(text) : text);
}

// Unpacked beside the data, since a browser does both at once; unpack() tells of a failure.
const plotlyHeld = document.getElementById("eventline-plotly");
const plotlyScript = plotlyHeld.dataset.address ? null : unzipped(plotlyHeld.textContent);
plotlyScript?.catch(() => {});
const drawing = await held("eventline-drawing");
const columns = drawing.columns;
const chart = document.getElementById(drawing.id);
const DAY = 86400000; // milliseconds
const NARROW = 560; // pixels; below, lane names stand above their lanes
const STATUS = drawing.statuses.map(([name]) => name);
const OPEN = new Set(["planned", "possible"]); // may yet happen
const nameOf = (number) => (number < 0 ? null : columns.names[number]);

// Sentences by number; those of an event follow each other.
const told = columns.evidence;
const firstReport = [];
columns.reports.reduce((sum, count, index) => { firstReport[index] = sum; return sum + count; }, 0);

function milliseconds(seconds) {
  return seconds === null ? null : seconds * 1000;
}

const events = columns.id.map((key, index) => ({
  key,
  index,
  id: columns.anchor[index],
  headline: columns.headline[index],
  words: columns.words[index],
  lo: milliseconds(columns.lo[index]),
  hi: milliseconds(columns.hi[index]),
  best: columns.best[index],
  lasted: Boolean(columns.lasted[index]),
  status: columns.status[index],
  weight: columns.weight[index],
  others: [], // datings that do not fit: from, to and the documents that give them
  at: null,
  hidden: false, // by the filters
  unknown: false, // on the day the reader goes back to
}));
function otherDating([lo, hi, by, offsets]) {
  const ends = [milliseconds(lo), milliseconds(hi)];
  return { lo: ends[0], hi: ends[1], by, offsets, told: ends };
}

const spread = (pairs, name) => { for (const [index, value] of pairs) events[index][name] = value; };
spread(columns.conflicts.map(([index, each]) => [index, each.map(otherDating)]), "others");
spread(columns.history, "history");
spread(columns.fulfils, "fulfils");
spread(columns.corrected, "corrected");
// The reading that the page was written with; the reader may go back to an earlier one, or correct it.
for (const event of events) {
  const { lo, hi, best, status, others, headline } = event;
  event.full = { lo, hi, best, status, others, headline };
}

const byId = new Map(events.map((event) => [event.id, event]));
// The numbers of the sentences that report an event.
function reportsOf(event) {
  return Array.from({ length: columns.reports[event.index] }, (_, n) => firstReport[event.index] + n);
}

// What the reader has done: the way of sorting into lanes, the stretch in view, the event chosen.
const view = { laning: drawing.lanings[0], range: drawing.first.slice(), chosen: null };
const isShown = (event) => !event.hidden && !event.unknown;

function sortBy(name) {
  view.laning = drawing.lanings.find((way) => way.by === name) ?? drawing.lanings[0];
  events.forEach((event, index) => { event.lane = view.laning.of[index]; });
}
sortBy(view.laning.by);
