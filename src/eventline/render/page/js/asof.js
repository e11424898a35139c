// Going back in knowledge: only what had been published by a day, with the datings as they then stood.
const slider = document.getElementById("as-of");
const days = [...new Set(columns.documents.map(({ day }) => day).filter((day) => day !== null))].sort((a, b) => a - b);

function isPublished(number) {
  const { day } = columns.documents[number] ?? { day: null };
  return view.asOf === undefined || day === null || day <= view.asOf;
}

function isKnown(report) {
  return isPublished(told.document[report]);
}

// Only these are told on the day that the reader goes back to.
function knownReports(event) {
  return reportsOf(event).filter(isKnown);
}

// Whether it is told as a plan alone, and did not take place.
function fellThrough(event) {
  return STATUS[event.status] === "negated" && reportsOf(event).every((report) => OPEN.has(STATUS[told.status[report]]));
}

// The dating that the known sentences give together: each narrows the window of those before, or contradicts them.
function readingOf(event) {
  const known = knownReports(event);
  const all = known.length === reportsOf(event).length;
  const now = (event.history ?? []).filter(([day]) => day === null || day <= view.asOf).at(-1);
  if (all) return { ...event.full, ...(isOutdated(event, now) ? { status: now[1] } : {}), unknown: false };
  if (!known.length) return { unknown: true };
  const dated = known.filter((report) => told.lo[report] !== null || told.hi[report] !== null);
  const byWords = dated.filter((report) => told.expression[report] !== null);
  const reading = { lo: null, hi: null, best: null, others: [], unknown: false };
  for (const report of [...byWords, ...dated.filter((each) => !byWords.includes(each))]) narrow(reading, report);
  return { ...reading, status: now ? now[1] : told.status[known[0]] };
}

// Whether what became of a plan is told later, if in no sentence of its own.
function isOutdated(event, now) {
  return view.asOf !== undefined && now !== undefined && now !== event.history.at(-1);
}

function narrow(reading, report) {
  const [lo, hi] = [milliseconds(told.lo[report]), milliseconds(told.hi[report])];
  const from = Math.max(reading.lo ?? -Infinity, lo ?? -Infinity);
  const to = Math.min(reading.hi ?? Infinity, hi ?? Infinity);
  if (from >= to) {
    reading.others.push({ lo, hi, by: [told.document[report]] });
    return;
  }
  reading.lo = from === -Infinity ? null : from;
  reading.hi = to === Infinity ? null : to;
  reading.best ??= told.best[report];
}

function goBack(day, redo = false) {
  const wasBack = view.asOf !== undefined;
  view.asOf = day === undefined || day >= days.at(-1) ? undefined : day;
  slider.value = String(view.asOf === undefined ? days.length - 1 : Math.max(0, days.findIndex((each) => each >= day)));
  // Nothing is to be read again while the reader stays at the last day.
  for (const event of wasBack || view.asOf !== undefined || edits.size || redo ? events : []) {
    Object.assign(event, readingOf(event), edits.get(event.key)?.reading);
    settle(event);
  }
  marks = events.filter((event) => event.at !== null);
  const words = view.asOf === undefined ? "the last day" : `${dayWords(view.asOf * DAY)}`;
  document.getElementById("as-of-day").textContent = words;
  slider.setAttribute("aria-valuetext", words);
  document.body.classList.toggle("back-then", view.asOf !== undefined);
  for (const article of document.querySelectorAll("article[data-day]")) {
    article.hidden = view.asOf !== undefined && article.dataset.day !== "" && Number(article.dataset.day) > view.asOf;
  }
  refreshRows();
  filter();
}

function watchAsOf() {
  if (days.length < 2) { slider.closest(".back-in-time").hidden = true; return; }
  slider.max = String(days.length - 1);
  slider.value = slider.max;
  slider.addEventListener("input", () => soon(() => goBack(days[Number(slider.value)])));
}
