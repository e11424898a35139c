// Who dates an event how: its own window first, then each that does not fit, with the sentences that give it.
function datingsOf(event) {
  const left = new Set(knownReports(event));
  const others = event.others.map((other) => {
    const meets = (report) => reaches(milliseconds(told.lo[report]), milliseconds(told.hi[report]), other);
    const reports = [...left].filter((report) => other.by.includes(told.document[report]) && meets(report));
    for (const report of reports) left.delete(report);
    return { lo: other.lo, hi: other.hi, words: windowWords(other.lo, other.hi), reports, other };
  });
  return [{ lo: event.lo, hi: event.hi, words: whenWords(event), reports: [...left], other: null }, ...others];
}

function reaches(lo, hi, window) {
  return (lo !== null || hi !== null) && (lo ?? -Infinity) < (window.hi ?? Infinity) && (hi ?? Infinity) > (window.lo ?? -Infinity);
}

// The places where an event's other datings are drawn.
function otherPlaces(event) {
  return event.others.map((other) => ({ other, at: middleOf(other.lo, other.hi) })).filter(({ at }) => at !== null);
}

const below = (y, n) => y + (n + 1) * drawing.sizes.step; // in rows

// A line for the tooltip: "18 August 2024: Meridian Wire, Fen Radio".
function datingLine({ words, reports, other }) {
  const by = [...new Set(reports.length ? reports.map((report) => publisherOf(told.document[report])) : (other?.by ?? []).map(publisherOf))];
  return element("span", [by.length ? `${words}: ${by.join(", ")}` : words], "conflict");
}

// Of a dating that another event of the article leads to ("a month after it opened") no sentence is the event's own.
function articleItem(number) {
  const link = element("a", [publisherOf(number)], "source");
  link.setAttribute("href", `#a-${number}`);
  return element("li", [auto(link), ...publicationDay(number)]);
}

// For the card: each dating above the sources that give it, which are the row's own links.
function datingLists(event, sources) {
  const known = knownReports(event);
  return datingsOf(event).flatMap(({ words, reports, other }) => {
    const told_ = reports.map((report) => sources[known.indexOf(report)]).filter(Boolean);
    const items = told_.length || !other ? told_ : other.by.map(articleItem);
    const head = element("p", [other ? `Dated otherwise, ${words}:` : `Dated ${words}:`], other ? "dating conflict" : "dating");
    return items.length ? [head, element("ul", items)] : [head];
  });
}
