// The words of the articles: spans count characters as Python does, where a letter outside the BMP is one.
const letters = new Map();

function slice(number, start, end) {
  const { text } = columns.documents[number];
  if (!letters.has(number)) letters.set(number, /[\ud800-\udfff]/.test(text) ? Array.from(text) : null);
  const parted = letters.get(number);
  return parted ? parted.slice(start, end).join("") : text.slice(start, end);
}

function quoteOf(report) {
  const quote = told.quote[report];
  return quote === 0 ? slice(told.document[report], told.start[report], told.end[report]) : quote;
}

function publisherOf(number) {
  return number < 0 ? "unknown" : columns.documents[number].source;
}

function sourceLine(report) {
  const document = columns.documents[told.document[report]];
  if (!document) return "";
  return document.day === null ? document.source : `${document.source}, ${dayWords(document.day * DAY)}`;
}

function actorsOf(event) {
  return event.actors ?? columns.actors[event.index].map(nameOf);
}

function placeOf(event) {
  return event.place === undefined ? nameOf(columns.place[event.index]) : event.place; // what the reader wrote, if anything
}

function speakerOf(event) {
  return nameOf(columns.speaker[event.index]);
}

// Everything of an event that a search looks through, made when it is first wanted.
const haystacks = [];
function haystack(event) {
  haystacks[event.index] ??= plain([
    event.headline, event.words, nameOf(columns.theme[event.index]), placeOf(event), speakerOf(event), ...actorsOf(event),
    ...reportsOf(event).flatMap((report) => [quoteOf(report), publisherOf(told.document[report])]),
  ].filter(Boolean).join(" \n "));
  return haystacks[event.index];
}

// "Radoslaw" finds "Radosław": letters without their marks, in small.
const PLAIN = { "ł": "l", "ø": "o", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe" };

function plain(text) {
  const bare = /[^\0-\x7f]/.test(text) ? text.normalize("NFD").replace(/\p{M}/gu, "") : text;
  return bare.toLowerCase().replace(/[łøđıßæœ]/g, (letter) => PLAIN[letter]);
}

function element(name, content, className = "") {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...content);
  return made;
}

const onClick = (id, act) => document.getElementById(id).addEventListener("click", act);
