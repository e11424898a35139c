// What the page was written with: the drawing, and look-ups into it.
const drawing = JSON.parse(document.getElementById("eventline-drawing").textContent);
const chart = document.getElementById(drawing.id);
const marks = drawing.marks;
const byId = new Map(marks.map((mark) => [mark.id, mark]));
const DAY = 86400000; // milliseconds
const NARROW = 560; // pixels; below, lane names stand above their lanes

// What the reader has done: the way of sorting into lanes, the stretch in view, the event chosen, the events filtered away.
const view = { laning: drawing.lanings[0], range: drawing.first.slice(), chosen: null, hidden: new Set() };

function sortBy(name) {
  view.laning = drawing.lanings.find((way) => way.by === name) ?? drawing.lanings[0];
  marks.forEach((mark, index) => { mark.lane = view.laning.of[index]; });
}
sortBy(view.laning.by);
