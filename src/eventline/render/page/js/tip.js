// The tooltip: made of text nodes, so that no text is ever read as mark-up; it stays inside the window.
const tip = document.getElementById("tip");

function tipLines(event, dating) {
  const [report] = dating?.reports.length ? dating.reports : knownReports(event);
  const speaker = speakerOf(event);
  const lines = [
    auto(element("strong", [event.headline], fellThrough(event) ? "struck" : undefined)),
    element("span", [`${whenWords(event)}${clockWords(event) && ` (${clockWords(event)})`} · ${STATUS[event.status]}${fellThrough(event) ? ", was planned" : ""}${speaker ? `, says ${speaker}` : ""}`]),
  ];
  if (event.others.length) lines.push(element("span", ["the articles differ on the date:"], "conflict"), ...datingsOf(event).map(datingLine));
  for (const line of event.corrected ?? []) lines.push(element("span", [line]));
  if (report !== undefined) {
    const quote = quoteOf(report).replace(/\s+/g, " ");
    lines.push(auto(element("em", [`“${quote.length > 260 ? `${quote.slice(0, 259)}…` : quote}”`])));
    const more = knownReports(event).length - 1;
    lines.push(element("span", [`— ${sourceLine(report)}${more ? ` and ${more} more` : ""}`]));
  }
  return lines;
}

function showTip(content, x, y) {
  tip.replaceChildren(...content);
  tip.hidden = false;
  const { offsetWidth: width, offsetHeight: height } = tip;
  const left = Math.min(Math.max(8, x + 14), document.documentElement.clientWidth - width - 8);
  const below = y + 18 + height < window.innerHeight;
  tip.style.left = `${Math.max(8, left)}px`;
  tip.style.top = `${below ? y + 18 : Math.max(8, y - 12 - height)}px`;
}

function hideTip() {
  tip.hidden = true;
}
