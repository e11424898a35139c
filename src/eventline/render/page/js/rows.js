// The table: rows that the page was written with, or, on a long page, a screenful made when it is wanted.
const tbody = document.querySelector("tbody");
const CHUNK = 200; // rows at a time on a long page
let listing = events.slice(); // in the order of the table
let chunk = 0;

function shownEvents() {
  return listing.filter(isShown);
}

function rowOf(id) {
  const event = byId.get(id);
  if (drawing.big && event && isShown(event) && !document.getElementById(id)) {
    chunk = Math.floor(Math.max(0, shownEvents().indexOf(event)) / CHUNK);
    showRows();
  }
  const row = document.getElementById(id);
  return row && row.matches("tr[data-event]") ? row : null;
}

function cell(name, role, className, content) {
  const made = element(name, content, className);
  made.setAttribute("role", role);
  return made;
}

function statusShape(status) {
  const shape = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  shape.setAttribute("class", "shape");
  shape.setAttribute("aria-hidden", "true");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", `#shape-${STATUS[status]}`);
  shape.append(use);
  return shape;
}

function sourceItem(report) {
  const link = element("a", [publisherOf(told.document[report])], "source");
  link.setAttribute("href", `#s-${told.document[report]}-${told.start[report]}`);
  link.dir = "auto";
  return element("cite", [link, ...publicationDay(told.document[report])]);
}

function publicationDay(number) {
  const day = columns.documents[number]?.day ?? null;
  return day === null ? [""] : [`, ${dayWords(day * DAY)}`];
}

// Text of its own direction.
function auto(made) {
  made.dir = "auto";
  return made;
}

function makeRow(event) {
  const row = document.createElement("tr");
  row.id = event.id;
  row.setAttribute("role", "row");
  row.dataset.event = event.key;
  const link = element("a", [event.headline]);
  link.setAttribute("href", `#${event.id}`);
  link.dir = "auto";
  const quotes = knownReports(event).map((report) => {
    const quote = element("q", [quoteOf(report)]);
    auto(quote).lang = columns.documents[told.document[report]]?.language ?? "en";
    return element("p", [quote, " ", sourceItem(report)]);
  });
  const head = cell("th", "rowheader", "what", [link]);
  head.scope = "row";
  row.append(
    cell("td", "cell", "when", []), head, cell("td", "cell", "status", []), cell("td", "cell", "reports", quotes),
  );
  fillRow(row, event);
  return row;
}

function isOneDay({ lo, hi }) {
  return lo !== null && hi !== null && Math.floor(lo / DAY) === Math.floor((hi - 1) / DAY);
}

// Date and status as they stand now: on another day, in another language, or by the reader's own hand.
function fillRow(row, event) {
  const others = event.others.map((other) =>
    element("small", [`dates differ: ${windowWords(other.lo, other.hi)} (${other.by.map(publisherOf).join(", ")})`], "conflict"));
  const likely = event.best !== null && !isOneDay(event)
    ? [element("small", [`likeliest ${dayWords(event.best * DAY)}`])] : [];
  const onWhose = clockWords(event) ? [element("small", [clockWords(event)], "clock")] : [];
  row.querySelector(".when").replaceChildren(whenWords(event), ...onWhose, ...likely, ...others);
  const speaker = speakerOf(event);
  const by = [...(event.corrected ?? []), ...(edits.has(event.key) ? [`changed by you, ${savedWords()}`] : [])];
  row.querySelector(".status").replaceChildren(
    element("span", [statusShape(event.status), STATUS[event.status]]),
    ...(fellThrough(event) ? [element("small", ["was planned"])] : []),
    ...(speaker ? [element("small", ["says ", element("bdi", [speaker])])] : []),
    ...by.map((line) => element("small", [line], "corrected")),
  );
  const link = row.querySelector(".what > a");
  link.textContent = event.headline;
  link.classList.toggle("struck", fellThrough(event));
  const names = [...new Set([...actorsOf(event), placeOf(event)].filter(Boolean))].join(" · ");
  row.querySelector(".what").replaceChildren(link, ...(names ? [auto(element("small", [names]))] : []));
  // A sentence that was not yet published says nothing.
  for (const report of drawing.big ? [] : row.querySelectorAll(".reports p")) {
    const number = Number(report.querySelector("a.source")?.getAttribute("href").split("-")[1] ?? -1);
    report.hidden = !isPublished(number);
    dateCitation(report.querySelector("cite"), columns.documents[number]?.day ?? null);
  }
}

// The day of publication in the reader's language, in English as the page was written.
function dateCitation(cite, day) {
  const written = cite?.lastChild;
  if (day === null || written?.nodeType !== Node.TEXT_NODE) return;
  cite.dataset.written ??= written.data;
  written.data = language === "en" ? cite.dataset.written : `, ${dayWords(day * DAY)}`;
}

function refreshRows() {
  if (drawing.big) return;
  for (const event of events) {
    const row = document.getElementById(event.id);
    if (row) fillRow(row, event);
  }
}

function showRows() {
  if (!drawing.big) {
    for (const event of events) {
      const row = document.getElementById(event.id);
      if (row) row.hidden = !isShown(event);
    }
    return;
  }
  const shown = shownEvents();
  const chunks = Math.max(1, Math.ceil(shown.length / CHUNK));
  chunk = Math.min(Math.max(chunk, 0), chunks - 1);
  tbody.replaceChildren(...shown.slice(chunk * CHUNK, (chunk + 1) * CHUNK).map(makeRow));
  document.getElementById("pages").hidden = chunks < 2;
  document.getElementById("rows-back").disabled = chunk === 0;
  document.getElementById("rows-on").disabled = chunk === chunks - 1;
  const [from, to] = [chunk * CHUNK + 1, Math.min((chunk + 1) * CHUNK, shown.length)];
  document.getElementById("rows-shown").textContent = `${from.toLocaleString("en")}–${to.toLocaleString("en")} of ${shown.length.toLocaleString("en")}`;
}

const ORDERS = {
  when: (a, b) => a.index - b.index,
  what: (a, b) => a.headline.localeCompare(b.headline) || a.index - b.index,
  status: (a, b) => a.status - b.status || a.index - b.index,
  reports: (a, b) => columns.reports[b.index] - columns.reports[a.index] || a.index - b.index,
};
let sorted = "when";
let reversed = false;

function sortRows(by, backwards) {
  [sorted, reversed] = [ORDERS[by] ? by : "when", backwards];
  listing = events.slice().sort((a, b) => (reversed ? -1 : 1) * ORDERS[sorted](a, b));
  if (!drawing.big) tbody.append(...listing.map((event) => document.getElementById(event.id)).filter(Boolean));
  for (const button of document.querySelectorAll("thead button")) {
    const active = button.value === sorted;
    button.closest("th").setAttribute("aria-sort", active ? (reversed ? "descending" : "ascending") : "none");
  }
  chunk = 0;
  showRows();
  noteAddress();
}

function watchRows() {
  for (const button of document.querySelectorAll("thead button")) {
    button.addEventListener("click", () => sortRows(button.value, button.value === sorted && !reversed));
  }
  for (const [id, by] of [["rows-back", -1], ["rows-on", 1]]) {
    document.getElementById(id).addEventListener("click", () => { chunk += by; showRows(); });
  }
}
