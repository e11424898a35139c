// Search and filter: rows and markers that do not fit are hidden; the count is spoken.
const search = document.getElementById("search");
const choices = [...document.querySelectorAll(".choice input")];
const byActor = drawing.lanings.find(({ by }) => by === "actor");
// The names themselves and the side they stand for: "Ukraine" finds Kyiv's doings too.
function sidesOfEvent(event) {
  const side = byActor?.lanes[byActor.of[event.index]];
  return side && side !== "Others" && side !== "Events" ? [...actorsOf(event), side] : actorsOf(event);
}
const pickers = { actor: sidesOfEvent, place: (event) => [placeOf(event)], source: (event) => reportsOf(event).map((report) => publisherOf(told.document[report])) };
const picker = (name) => document.getElementById(`pick-${name}`);
const MOST_NAMES = 300; // in a list to choose from

// Fills the lists of actors, places and sources, the most told first.
function fillPickers() {
  for (const [name, namesOf] of Object.entries(pickers)) {
    const counts = new Map();
    for (const event of events) {
      const names = namesOf(event);
      for (const each of names.length > 1 ? new Set(names) : names) if (each) counts.set(each, (counts.get(each) ?? 0) + 1);
    }
    const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_NAMES);
    for (const [each, count] of ranked) {
      const option = element("option", [`${each.length > 40 ? `${each.slice(0, 39)}…` : each} (${count})`]);
      option.value = each;
      picker(name).append(option);
    }
    picker(name).closest("label").hidden = ranked.length < 2;
  }
}

function wanted() {
  const checked = choices.filter((choice) => choice.checked).map((choice) => choice.value);
  return {
    words: plain(search.value).split(/\s+/).filter(Boolean),
    statuses: new Set(checked.map((value) => STATUS.indexOf(value))),
    all: STATUS.every((name) => checked.includes(name) || !choices.some(({ value }) => value === name)),
    disputed: checked.includes("disputed"),
    picked: Object.keys(pickers).map((name) => [pickers[name], picker(name).value]).filter(([, value]) => value),
    from: dayIn("from", false),
    to: dayIn("to", true),
  };
}

// A day to filter by; words that are none filter nothing, and the field says so.
function dayIn(name, atEnd) {
  const field = document.getElementById(name);
  const day = readDay(field.value, atEnd);
  field.setAttribute("aria-invalid", String(day === null && field.value.trim() !== ""));
  return day;
}

function fits(event, { words, statuses, all, disputed, picked, from, to }) {
  if (event.dropped || (!all && !statuses.has(event.status))) return false;
  if (disputed && !event.others.length) return false;
  if (from !== null && !(event.at !== null && event.edges[3] > from)) return false;
  if (to !== null && !(event.at !== null && event.edges[0] <= to)) return false;
  if (!picked.every(([namesOf, value]) => namesOf(event).includes(value))) return false;
  return words.every((word) => haystack(event).includes(word));
}

function tally(shown, all) {
  if (!all) return "No event was found in the articles.";
  const wrong = document.querySelector(".picks [aria-invalid=true]");
  if (wrong) return `“${wrong.value}” is no date: write 2025-03-12, 2025-03 or 2025.`;
  if (shown === all && view.asOf === undefined) return "";
  return shown ? `${shown.toLocaleString("en")} of ${all.toLocaleString("en")} events` : "No event fits: change the words or the filters.";
}

function filter() {
  const conditions = wanted();
  for (const event of events) event.hidden = !fits(event, conditions);
  const shown = events.filter(isShown);
  document.getElementById("found").textContent = tally(shown.length, events.length);
  showRows();
  highlight(conditions.words);
  rowsOf.clear();
  stripCounts = null;
  drawTelling();
  return draw();
}

// Marks the words that were searched for, without touching the text.
function highlight(words) {
  if (!window.CSS?.highlights) return;
  CSS.highlights.delete("found");
  if (!words.length) return;
  const ranges = [];
  const walker = document.createTreeWalker(document.querySelector("tbody"), NodeFilter.SHOW_TEXT);
  while (walker.nextNode() && ranges.length < 2000) {
    const node = walker.currentNode;
    const text = plain(node.data);
    if (text.length !== node.data.length || node.parentElement.closest("[hidden]")) continue;
    for (const word of words) {
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + word.length);
        ranges.push(range);
      }
    }
  }
  CSS.highlights.set("found", new Highlight(...ranges));
}

function clearFilters() {
  for (const input of [search, picker("actor"), picker("place"), picker("source"), document.getElementById("from"), document.getElementById("to")]) input.value = "";
  for (const choice of choices) choice.checked = choice.value !== "disputed";
  filter();
}

function watchFilter() {
  fillPickers();
  const inputs = [search, document.getElementById("from"), document.getElementById("to")];
  for (const input of inputs) input.addEventListener("input", () => (drawing.big ? soon(filter) : filter()));
  for (const each of [...choices, ...Object.keys(pickers).map(picker)]) each.addEventListener("change", filter);
  document.getElementById("clear").addEventListener("click", clearFilters);
}
