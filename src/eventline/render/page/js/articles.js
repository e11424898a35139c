// Articles of a long page, made when an event of theirs is opened: the same parts as article.py writes.
let reportsIn = null; // event and report, by document, in order of the text

function reportsOfDocument(number) {
  if (!reportsIn) {
    reportsIn = columns.documents.map(() => []);
    for (const event of events) for (const report of reportsOf(event)) reportsIn[told.document[report]]?.push({ event, report });
    for (const list of reportsIn) list.sort((a, b) => told.start[a.report] - told.start[b.report]);
  }
  return reportsIn[number];
}

function makeArticle(number) {
  const document_ = columns.documents[number];
  const article = element("article", [element("h3", [document_.title])]);
  article.id = `a-${number}`;
  article.dir = "auto";
  article.lang = document_.language;
  const said = document_.source === document_.title ? [] : [element("bdi", [document_.source])];
  if (document_.day !== null) said.push(element("time", [publishedWords(number)]));
  if (document_.url) {
    const link = element("a", ["original ↗"]);
    Object.assign(link, { href: document_.url, rel: "noopener noreferrer nofollow", target: "_blank" });
    said.push(link);
  }
  const byline = element("p", said.flatMap((part, n) => (n ? [" · ", part] : [part])), "byline");
  byline.dir = "ltr";
  article.append(byline, ...paragraphs(number));
  return article;
}

function paragraphs(number) {
  const text = slice(number, 0, Infinity);
  const body = element("p", []);
  let at = 0;
  for (const group of sentenceGroups(number)) {
    body.append(slice(number, at, group.start), ...makeSentence(number, group));
    at = group.end;
  }
  body.append(slice(number, at, text.length));
  return [body];
}

// Sentences that overlap become one.
function sentenceGroups(number) {
  const groups = [];
  for (const { event, report } of reportsOfDocument(number)) {
    const last = groups.at(-1);
    if (last && told.start[report] < last.end) {
      last.end = Math.max(last.end, told.end[report]);
      last.members.push({ event, report });
    } else groups.push({ start: told.start[report], end: told.end[report], members: [{ event, report }] });
  }
  return groups;
}

// From a sentence back to its event, also by key; the word joiner keeps the link on the line.
function backLink(event) {
  const link = element("a", [statusShape(event.status)], "back");
  link.setAttribute("href", `#${event.id}`);
  link.setAttribute("aria-label", `Event: ${event.headline}`);
  link.title = event.headline;
  return element("span", ["\u2060", link]);
}

function makeSentence(number, { start, end, members }) {
  const marks_ = members.flatMap(({ event, report }) => [
    { span: told.trigger[report], name: "trigger", id: event.id },
    ...(told.expression[report] ? [{ span: told.expression[report], name: "time", id: event.id }] : []),
  ]);
  const inside = (at) => at > start && at < end;
  const cuts = [...new Set([start, end, ...marks_.flatMap(({ span }) => span.filter(inside))])].sort((a, b) => a - b);
  const pieces = cuts.slice(1).map((to, n) => {
    const covering = marks_.filter(({ span }) => span[0] <= cuts[n] && to <= span[1]);
    const words = slice(number, cuts[n], to);
    if (!covering.length) return words;
    const piece = element("span", [words], [...new Set(covering.map(({ name }) => name))].join(" "));
    piece.dataset.for = [...new Set(covering.map(({ id }) => id))].join(" ");
    return piece;
  });
  const sentence = element("span", pieces, "sentence");
  sentence.id = `s-${number}-${start}`;
  const reported = [...new Set(members.map(({ event }) => event))];
  sentence.dataset.events = reported.map(({ id }) => id).join(" ");
  return [sentence, ...reported.map(backLink)];
}

function openArticles(event) {
  if (!drawing.big) return;
  const telling = [...knownReports(event).map((report) => told.document[report]), ...event.others.flatMap(({ by }) => by)];
  const numbers = [...new Set(telling)].filter((number) => number >= 0);
  document.getElementById("shelf").replaceChildren(...numbers.map(makeArticle));
}
