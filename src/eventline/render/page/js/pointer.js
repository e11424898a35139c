// Moving in time with pointer, wheel and buttons; what lies under the pointer.
const SHORTEST = DAY / 4;

function show(from, to) {
  const longest = (drawing.whole[1] - drawing.whole[0]) * 2;
  const middle = (from + to) / 2;
  const half = Math.min(Math.max(to - from, SHORTEST), longest) / 2;
  view.range = [middle - half, middle + half];
  draw();
  drawTelling();
}

function zoom(factor, at = (view.range[0] + view.range[1]) / 2) {
  show(at - (at - view.range[0]) * factor, at + (view.range[1] - at) * factor);
}

// The days in a row, so many, with the most events.
function busiest(days) {
  const times = Float64Array.from(marks.filter(isShown), (mark) => mark.at).sort();
  let best = [0, drawing.first[0]];
  for (let start = 0, end = 0; start < times.length; start += 1) {
    while (end < times.length && times[end] < times[start] + days * DAY) end += 1;
    if (end - start > best[0]) best = [end - start, times[start]];
  }
  show(best[1] - 0.08 * days * DAY - DAY / 2, best[1] + 1.08 * days * DAY - DAY / 2);
}

// The year, or the month, in the middle of the view; the busiest where the view holds no event.
function unitInView(months) {
  const [from, to] = view.range;
  const times = marks.filter((mark) => isShown(mark) && mark.at >= from && mark.at <= to).map((mark) => mark.at).sort((a, b) => a - b);
  if (!times.length) { busiest(months * 30); return; }
  const chosen = byId.get(view.chosen);
  const at = new Date(chosen?.at && chosen.at >= from && chosen.at <= to ? chosen.at : times[times.length >> 1]);
  const year = at.getUTCFullYear();
  const month = months === 12 ? 0 : at.getUTCMonth();
  show(new Date(0).setUTCFullYear(year, month, 1), new Date(0).setUTCFullYear(year, month + months, 1));
}

// Where in the chart the pointer is: pixels from the left, rows from the top, and how many pixels a moment is away.
function pointAt(event) {
  const frame = chart.getBoundingClientRect();
  const size = chart._fullLayout._size;
  const x = event.clientX - frame.left - size.l;
  const row = (event.clientY - frame.top - size.t) / drawing.sizes.row;
  const scale = size.w / (view.range[1] - view.range[0]);
  const away = (at, y) => Math.hypot((at - view.range[0]) * scale - x, (y - row) * drawing.sizes.row);
  return { x, row, size, away, inside: x >= -8 && x <= size.w + 8 };
}

const REACH = 12; // pixels from the middle of a marker

// The event, or the number of events, whose marker is next to the pointer; else the event whose label or bar is there.
function under(event) {
  const { x, row, away, inside } = pointAt(event);
  if (!inside) return undefined;
  const spots = placed.flatMap((each) => [
    { each, away: away(each.mark.at, each.y) },
    ...otherPlaces(each.mark).map(({ other, at }, n) => ({ each: { ...each, other }, away: away(at, below(each.y, n)) })),
  ]);
  spots.push(...numbers.map((each) => ({ each, away: away(each.at, each.y) })));
  const closest = spots.filter((one) => one.away <= REACH).sort((a, b) => a.away - b.away)[0];
  return closest?.each ?? placed.find(({ box, side, y, label }) => {
    const lines = label.lines.length;
    if (row < y - (lines ? 1 : 0.5) || row > y + (lines || 0.5)) return false;
    const [from, to] = endsOf(box, lines);
    const left = side === "left" ? from - label.width - drawing.sizes.gap : from;
    const right = side === "right" ? to + label.width + drawing.sizes.gap : to;
    return x >= left && x <= right;
  });
}

// Where one of the datings that do not fit was hit: who gives it.
function datingOf({ mark, other }) {
  return other && datingsOf(mark).find((dating) => dating.other === other);
}

function sentenceOf(found) {
  const report = datingOf(found)?.reports[0];
  return report === undefined ? undefined : `s-${told.document[report]}-${told.start[report]}`;
}

function hover(found, x, y) {
  chart.classList.toggle("pointing", Boolean(found));
  if (!found) { hideTip(); return; }
  if (found.mark) showTip(tipLines(found.mark, datingOf(found)), x, y);
  else if (found.marks) showTip(numberLines(found.marks), x, y);
  else showTip([element("span", [`${found.count} more events here; click to zoom in`])], x, y);
}

const NAMED = 10; // so many headlines in the tooltip of a number

function numberLines(marks) {
  const more = marks.length > NAMED ? [element("span", [`and ${marks.length - NAMED} more`])] : [];
  return [
    element("strong", [`${marks.length} events; click to zoom in`]),
    ...marks.slice(0, NAMED).map((mark) => auto(element("span", [mark.headline]))), ...more,
  ];
}

// Zooms in until the events that a number stands for come apart; where they never do, opens the first of them.
function zoomTo(marks) {
  const times = marks.map(({ at }) => at);
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const length = view.range[1] - view.range[0];
  if (to - from < length / 100 && length <= 4 * DAY) { choose(marks[0].id); return; }
  const half = Math.min(Math.max((to - from) * 0.7, 2 * DAY), length / 4);
  show((from + to) / 2 - half, (from + to) / 2 + half);
}

// The cell of the density that lies under the pointer.
function cellUnder(event) {
  const { x, row, size } = pointAt(event);
  const lane = crowdRows.findIndex((at, n) => crowded[n]?.length && Math.abs(at - row) < 1);
  const cell = Math.floor(x / CELL);
  const count = lane < 0 ? 0 : crowded[lane][cell];
  return count ? { count, at: view.range[0] + (x / size.w) * (view.range[1] - view.range[0]) } : undefined;
}

function watchPointer() {
  let down = null;
  chart.addEventListener("pointerdown", (event) => { down = [event.clientX, event.clientY]; }, true);
  window.addEventListener("pointerup", (event) => {
    const still = down && Math.hypot(event.clientX - down[0], event.clientY - down[1]) < 5;
    down = null;
    if (!still) return; // the target is no help: Plotly covers the page while a button is down
    const found = under(event);
    if (found?.mark) choose(found.mark.id, { sentence: sentenceOf(found) });
    else if (found) zoomTo(found.marks);
    const cell = found ? undefined : cellUnder(event);
    if (cell) zoom(0.15, cell.at);
  }, true);
  chart.addEventListener("mousemove", (event) => { if (!down) hover(under(event) ?? cellUnder(event), event.clientX, event.clientY); });
  chart.addEventListener("mouseleave", hideTip);
  chart.addEventListener("wheel", onWheel, { passive: false });
  watchRange();
  watchPinch();
}

// The reader has dragged the axis.
function watchRange() {
  chart.removeAllListeners("plotly_relayout");
  chart.on("plotly_relayout", () => {
    const axis = chart._fullLayout.xaxis;
    const range = axis.range.map((end) => axis.r2l(end));
    if (range[0] === view.range[0] && range[1] === view.range[1]) return;
    view.range = range;
    draw();
    drawTelling();
  });
}

// Two fingers zoom about the point between them.
function watchPinch() {
  const fingers = new Map();
  let last = null;
  const gap = () => { const [a, b] = [...fingers.values()]; return Math.max(Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY), 1); };
  chart.addEventListener("pointerdown", (event) => { if (event.pointerType === "touch") { fingers.set(event.pointerId, event); last = fingers.size === 2 ? gap() : null; } });
  chart.addEventListener("pointermove", (event) => {
    if (!fingers.has(event.pointerId)) return;
    const before = fingers.get(event.pointerId);
    fingers.set(event.pointerId, event);
    const size = chart._fullLayout._size;
    if (fingers.size === 2) {
      const [a, b] = [...fingers.values()];
      const x = (a.clientX + b.clientX) / 2 - chart.getBoundingClientRect().left - size.l;
      const now = gap();
      const factor = last / now;
      last = now;
      soon(() => zoom(factor, view.range[0] + (x / size.w) * (view.range[1] - view.range[0])));
    } else if (chart.clientWidth < NARROW) {
      const by = ((before.clientX - event.clientX) / size.w) * (view.range[1] - view.range[0]);
      show(view.range[0] + by, view.range[1] + by);
    }
  });
  for (const end of ["pointerup", "pointercancel", "pointerleave"]) chart.addEventListener(end, (event) => { fingers.delete(event.pointerId); last = null; });
}

function onWheel(event) {
  const zooming = event.ctrlKey || event.metaKey;
  const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
  if (!zooming && !sideways) return; // the page scrolls
  event.preventDefault();
  const size = chart._fullLayout._size;
  const length = view.range[1] - view.range[0];
  if (sideways) {
    const shift = (event.deltaX / size.w) * length;
    show(view.range[0] + shift, view.range[1] + shift);
    return;
  }
  const x = event.clientX - chart.getBoundingClientRect().left - size.l;
  zoom(Math.exp(Math.max(-40, Math.min(40, event.deltaY)) / 200), view.range[0] + (x / size.w) * length);
}
