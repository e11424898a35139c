// Choosing an event: its row, its marker, its sentences in the articles, and back from a sentence.
const reading = document.getElementById("reading");
const card = document.getElementById("card");
const calm = window.matchMedia("(prefers-reduced-motion: reduce)");
const isLong = document.body.classList.contains("long"); // heights are guesses there until they are seen
let cameFrom = null;

function sentencesOf(id) {
  return [...document.querySelectorAll(".sentence")].filter((each) => each.dataset.events.split(" ").includes(id));
}

function clearChoice() {
  for (const each of document.querySelectorAll(".sentence.on, .sentence .on")) each.classList.remove("on");
  for (const each of document.querySelectorAll("[aria-current]")) each.removeAttribute("aria-current");
}

// options.sentence: the anchor of the sentence to show, the first that reports the event otherwise.
function choose(id, options = {}) {
  const row = rowOf(id);
  if (!row) return;
  clearChoice();
  openArticles(byId.get(id));
  view.chosen = id;
  row.setAttribute("aria-current", "true");
  for (const link of document.querySelectorAll(`.back[href="#${CSS.escape(id)}"]`)) link.setAttribute("aria-current", "true");
  const sentences = sentencesOf(id);
  for (const sentence of sentences) {
    sentence.classList.add("on");
    for (const part of sentence.querySelectorAll("[data-for]")) {
      part.classList.toggle("on", part.dataset.for.split(" ").includes(id));
    }
  }
  fillCard(row);
  fillEditor(); // before the sentence is looked for: it makes the card taller
  reading.classList.add("open");
  const wanted = options.sentence && document.getElementById(options.sentence);
  showSentence(wanted?.closest(".sentence") ?? sentences[0]);
  writeAddress();
  speak(`${row.querySelector(".what > a").textContent}, ${row.querySelector(".when").firstChild.textContent}`);
  if (!options.stay) bringIntoView(id);
  draw();
}

function speak(words) {
  document.getElementById("spoken").textContent = words;
}

function showSentence(sentence) {
  if (!sentence) return;
  for (const link of card.querySelectorAll("a.source")) {
    const current = document.getElementById(link.getAttribute("href").slice(1))?.closest(".sentence") === sentence;
    link.toggleAttribute("aria-current", current);
    if (current) link.setAttribute("aria-current", "true");
  }
  scrollTo(sentence);
  if (isLong) requestAnimationFrame(() => requestAnimationFrame(() => scrollTo(sentence)));
}

function scrollTo(sentence) {
  const behavior = calm.matches || isLong ? "auto" : "smooth";
  if (getComputedStyle(reading).overflowY !== "auto") {
    sentence.scrollIntoView({ block: "center", behavior });
    return;
  }
  const top = sentence.getBoundingClientRect().top - reading.getBoundingClientRect().top;
  reading.scrollTo({ top: reading.scrollTop + top - card.offsetHeight - 60, behavior });
}

function bringIntoView(id) {
  const mark = byId.get(id);
  if (!mark || mark.at === null || (mark.at >= view.range[0] && mark.at <= view.range[1])) return;
  const half = (view.range[1] - view.range[0]) / 2;
  view.range = [mark.at - half, mark.at + half];
}

// The card is put together from copies of the row's own parts, so no text is ever read as mark-up.
function fillCard(row) {
  const copy = (selector) => [...row.querySelectorAll(selector)].map((each) => each.cloneNode(true));
  const sources = copy(".reports p:not([hidden]) cite").map((cite) => element("li", [...cite.childNodes]));
  const content = document.getElementById("card-content");
  content.replaceChildren(
    headline(row.querySelector(".what > a")),
    element("p", copy(".when")[0].childNodes),
    element("div", [...copy(".status > span, .status > small"), ...copy(".what > small")], "line"),
    ...fateLines(byId.get(row.id)),
    ...(byId.get(row.id).others.length ? datingLists(byId.get(row.id), sources) : [element("ul", sources)]),
  );
  for (const told_ of content.querySelectorAll("small.conflict")) told_.remove(); // the lists say it with their sources
  card.hidden = false;
}

// The card again, where the words of the row have changed.
function showChosen() {
  const row = view.chosen && rowOf(view.chosen);
  if (!row) return;
  const current = card.querySelector("a.source[aria-current]")?.getAttribute("href");
  fillCard(row);
  for (const link of card.querySelectorAll("a.source")) if (link.getAttribute("href") === current) link.setAttribute("aria-current", "true");
  fillEditor();
}

function headline(link) {
  const title = element("h3", [link.textContent], link.classList.contains("struck") ? "struck" : undefined);
  title.dir = "auto";
  return title;
}

function eventLink(event) {
  const link = element("a", [event.headline], "back");
  link.setAttribute("href", `#${event.id}`);
  return link;
}

// How what is known of the event changed, and which plan goes with it.
function fateLines(event) {
  const lines = [];
  const known = (event.history ?? []).filter(([day]) => view.asOf === undefined || day === null || day <= view.asOf);
  if (known.length > 1) {
    const words = known.map(([day, status]) => `${STATUS[status]}${day === null ? "" : ` (${dayWords(day * DAY)})`}`);
    lines.push(element("p", [`Told as: ${words.join(", then ")}`], "fate"));
  }
  const plan = events[event.fulfils];
  if (plan && !plan.unknown) lines.push(element("p", ["Planned as: ", eventLink(plan)], "fate"));
  for (const other of events) {
    if (other.fulfils === event.index && !other.unknown) lines.push(element("p", ["What became of it: ", eventLink(other)], "fate"));
  }
  return lines;
}

function close() {
  clearChoice();
  view.chosen = null;
  card.hidden = true;
  reading.classList.remove("open");
  writeAddress();
  if (cameFrom?.isConnected) cameFrom.focus({ preventScroll: true });
  cameFrom = null;
  draw();
}

// Previous or next event in the order of the list, among those shown.
function step(by) {
  const shown = shownEvents();
  const at = shown.findIndex((event) => event.id === view.chosen);
  const next = shown[at < 0 ? (by > 0 ? 0 : shown.length - 1) : Math.min(Math.max(at + by, 0), shown.length - 1)];
  if (next) choose(next.id);
}

function watchReading() {
  document.querySelector("tbody").addEventListener("click", (event) => {
    const row = event.target.closest("tr[data-event]");
    if (!row || event.target.closest("summary")) return;
    const source = event.target.closest("a.source");
    if (event.target.closest("a")) event.preventDefault();
    cameFrom = event.target.closest("a") ?? row.querySelector(".what > a");
    choose(row.id, { sentence: source?.getAttribute("href").slice(1) });
  });
  reading.addEventListener("click", (event) => {
    const link = event.target.closest("a.back, a.source");
    const sentence = event.target.closest(".sentence");
    if (link?.matches(".source")) {
      event.preventDefault();
      const target = document.getElementById(link.getAttribute("href").slice(1));
      showSentence(target?.closest(".sentence") ?? target);
    } else if (link || sentence) {
      event.preventDefault();
      const ids = link ? [link.getAttribute("href").slice(1)] : sentence.dataset.events.split(" ");
      const next = ids[(ids.indexOf(view.chosen) + 1) % ids.length];
      backTo(next, (link ? sentenceBefore(link) : sentence)?.id);
    }
  });
  document.getElementById("close").addEventListener("click", close);
}

function sentenceBefore(link) {
  let before = link.closest("article") && (link.parentElement.matches("span:not([class])") ? link.parentElement : link);
  while (before && !before.matches(".sentence")) before = before.previousElementSibling;
  return before;
}

function backTo(id, sentence) {
  choose(id, { sentence });
  const row = rowOf(id);
  if (row && !row.hidden && getComputedStyle(reading).position === "sticky") {
    row.scrollIntoView({ block: "nearest", behavior: calm.matches ? "auto" : "smooth" });
  }
}
