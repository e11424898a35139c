// Moving in time with pointer, wheel and buttons; what lies under the pointer.
const SHORTEST = DAY / 4;

function show(from, to) {
  const longest = (drawing.whole[1] - drawing.whole[0]) * 2;
  const middle = (from + to) / 2;
  const half = Math.min(Math.max(to - from, SHORTEST), longest) / 2;
  view.range = [middle - half, middle + half];
  draw();
}

function zoom(factor, at = (view.range[0] + view.range[1]) / 2) {
  show(at - (at - view.range[0]) * factor, at + (view.range[1] - at) * factor);
}

// The four weeks with the most events.
function busiest() {
  const times = marks.filter((mark) => !view.hidden.has(mark.id)).map((mark) => mark.at).sort((a, b) => a - b);
  let best = [0, drawing.first[0]];
  times.forEach((start, index) => {
    const count = times.filter((time) => time >= start && time <= start + 28 * DAY).length;
    if (count > best[0]) best = [count, times[index]];
  });
  show(best[1] - 2 * DAY, best[1] + 30 * DAY);
}

function under(event) {
  const frame = chart.getBoundingClientRect();
  const size = chart._fullLayout._size;
  const x = event.clientX - frame.left - size.l;
  const row = (event.clientY - frame.top - size.t) / drawing.sizes.row;
  if (x < -8 || x > size.w + 8) return undefined;
  const near = placed.filter(({ y }) => Math.abs(y - row) < 0.5);
  const scale = size.w / (view.range[1] - view.range[0]);
  const away = ({ mark }) => Math.abs((mark.at - view.range[0]) * scale - x);
  const closest = near.filter((each) => away(each) <= 12).sort((a, b) => away(a) - away(b))[0];
  return closest ?? near.find(({ box, side }) => {
    const left = side === "left" ? box.left - box.width - drawing.sizes.gap : box.left;
    const right = side === "right" ? box.right + box.width + drawing.sizes.gap : box.right;
    return x >= left && x <= right;
  });
}

function hover(found) {
  chart.classList.toggle("pointing", Boolean(found));
  if (!found) return;
  const curve = chart.data.findIndex((trace) => trace.meta.role === "marker");
  const point = placed.indexOf(found);
  const inView = found.mark.at >= view.range[0] && found.mark.at <= view.range[1];
  if (inView) Plotly.Fx.hover(chart, [{ curveNumber: curve, pointNumber: point }]);
}

function watchPointer() {
  let down = null;
  chart.addEventListener("pointerdown", (event) => { down = [event.clientX, event.clientY]; }, true);
  window.addEventListener("pointerup", (event) => {
    const still = down && Math.hypot(event.clientX - down[0], event.clientY - down[1]) < 5;
    down = null;
    if (!still) return; // the target is no help: Plotly covers the page while a button is down
    const found = under(event);
    if (found) choose(found.mark.id);
  }, true);
  chart.addEventListener("mousemove", (event) => { if (!down) hover(under(event)); });
  chart.addEventListener("wheel", onWheel, { passive: false });
  chart.on("plotly_relayout", () => {
    const axis = chart._fullLayout.xaxis;
    const range = axis.range.map((end) => axis.r2l(end));
    if (range[0] === view.range[0] && range[1] === view.range[1]) return;
    view.range = range;
    draw();
  });
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
