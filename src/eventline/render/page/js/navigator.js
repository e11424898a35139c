// The strip below the chart: all events as a density, with the stretch in view as a window to drag.
const strip = document.getElementById("navigator");
const brush = strip.getContext("2d");
const EDGE = 9; // pixels beside an end of the window where it is caught
let stripCounts = null; // kept until the filters change

function stripScale() {
  const [from, to] = drawing.whole;
  return strip.clientWidth / (to - from);
}

function countStrip() {
  const scale = stripScale();
  const counts = new Uint32Array(Math.ceil(strip.clientWidth / 3) + 1);
  for (const mark of marks) {
    const cell = Math.floor(((mark.at - drawing.whole[0]) * scale) / 3);
    if (isShown(mark) && cell >= 0 && cell < counts.length) counts[cell] += 1;
  }
  return counts;
}

function drawNavigator() {
  const width = strip.clientWidth;
  const height = strip.clientHeight;
  if (!width) return;
  const colours = theme();
  const sharp = window.devicePixelRatio || 1;
  if (strip.width !== Math.round(width * sharp)) { strip.width = Math.round(width * sharp); stripCounts = null; }
  strip.height = Math.round(height * sharp);
  brush.setTransform(sharp, 0, 0, sharp, 0, 0);
  brush.clearRect(0, 0, width, height);
  stripCounts ??= countStrip();
  const most = stripCounts.reduce((a, b) => Math.max(a, b), 1);
  brush.fillStyle = colours.muted;
  stripCounts.forEach((count, cell) => {
    const tall = count ? 3 + (height - 18) * Math.sqrt(count / most) : 0;
    brush.fillRect(cell * 3, height - 13 - tall, 2, tall);
  });
  drawYears(width, height, colours);
  drawWindow(width, height, colours);
  strip.setAttribute("aria-valuenow", String(Math.round(((view.range[0] + view.range[1]) / 2 - drawing.whole[0]) / DAY)));
  strip.setAttribute("aria-valuemax", String(Math.round((drawing.whole[1] - drawing.whole[0]) / DAY)));
  strip.setAttribute("aria-valuetext", `${dayWords(view.range[0])} to ${dayWords(view.range[1])}`);
}

function drawYears(width, height, colours) {
  const scale = stripScale();
  const [first, last] = drawing.whole.map((at) => new Date(at).getUTCFullYear());
  brush.fillStyle = colours.muted;
  brush.font = `11px ${drawing.layout.font.family}`;
  for (const year of roundYears(first, last, width / 60)) {
    const x = (new Date(0).setUTCFullYear(year, 0, 1) - drawing.whole[0]) * scale;
    if (x < 0 || x > width - 24) continue;
    brush.fillRect(x, height - 13, 1, 5);
    brush.fillText(yearWords(year), x + 3, height - 2);
  }
}

function drawWindow(width, height, colours) {
  const scale = stripScale();
  const [left, right] = view.range.map((at) => Math.min(Math.max((at - drawing.whole[0]) * scale, 0), width));
  brush.globalAlpha = 0.16;
  brush.fillStyle = colours.accent;
  brush.fillRect(left, 0, Math.max(right - left, 2), height - 13);
  brush.globalAlpha = 1;
  brush.fillRect(left, 0, 2, height - 13);
  brush.fillRect(Math.max(right - 2, left), 0, 2, height - 13);
}

function watchNavigator() {
  let held = null; // which part of the window, and where in time it was caught
  const timeAt = (event) => drawing.whole[0] + (event.clientX - strip.getBoundingClientRect().left) / stripScale();
  strip.addEventListener("pointerdown", (event) => {
    const at = timeAt(event);
    const near = EDGE / stripScale();
    const [from, to] = view.range;
    const thin = to - from < 4 * near;
    const part = !thin && Math.abs(at - from) < near ? "from" : !thin && Math.abs(at - to) < near ? "to" : "all";
    if (part === "all" && (at < from || at > to)) show(at - (to - from) / 2, at + (to - from) / 2);
    held = { part, at, range: view.range.slice() };
    strip.setPointerCapture(event.pointerId);
  });
  strip.addEventListener("pointermove", (event) => {
    if (!held) return;
    const by = timeAt(event) - held.at;
    const [from, to] = held.range;
    if (held.part === "from") soon(() => show(Math.min(from + by, to - SHORTEST), to));
    else if (held.part === "to") soon(() => show(from, Math.max(to + by, from + SHORTEST)));
    else soon(() => show(from + by, to + by));
  });
  for (const end of ["pointerup", "pointercancel"]) strip.addEventListener(end, () => { held = null; });
  strip.addEventListener("keydown", (event) => {
    const length = view.range[1] - view.range[0];
    const shift = (part) => () => show(view.range[0] + length * part, view.range[1] + length * part);
    const acts = {
      ArrowRight: shift(0.2), ArrowUp: shift(0.2), ArrowLeft: shift(-0.2), ArrowDown: shift(-0.2),
      PageUp: shift(1), PageDown: shift(-1), "+": () => zoom(0.6), "-": () => zoom(1 / 0.6),
      Home: () => show(drawing.whole[0], drawing.whole[0] + length),
      End: () => show(drawing.whole[1] - length, drawing.whole[1]),
    };
    if (!acts[event.key] || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    acts[event.key]();
  });
}

// Once a frame is often enough.
let waiting = null;
function soon(act) {
  if (waiting === null) requestAnimationFrame(() => { const last = waiting; waiting = null; last(); });
  waiting = act;
}
