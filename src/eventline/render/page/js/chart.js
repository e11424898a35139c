// The chart: measures the room there is, packs, and hands Plotly the whole figure each time.
const pen = document.createElement("canvas").getContext("2d");
const widths = new Map();
const rowsOf = new Map(); // the row in its lane that each event had last
const CHART_FRAME = 122; // pixels of the axis and the navigator
const LEAST_ROWS = 14; // on a low screen
const PAPER = 690; // pixels across a sheet of A4 or letter
let printing = false;
let heights = []; // rows of each lane, its name's row included
let lastScale = 0; // pixels a millisecond
let drawn = null; // settled when the last drawing is done
let placed = [];
let crowded = []; // events drawn as density: a count for each cell of each lane
const crowdRows = []; // where the density of each lane stands

function textWidth(words, bold) {
  const font = `${bold ? "bold " : ""}12px ${drawing.layout.font.family}`;
  const key = font + words;
  if (!widths.has(key)) {
    pen.font = font;
    widths.set(key, pen.measureText(words).width);
  }
  return widths.get(key);
}

function room() {
  const width = printing ? PAPER : chart.clientWidth;
  const narrow = width < NARROW;
  const names = view.laning.lanes.map((name) => textWidth(shortName(name), true));
  const left = narrow ? 6 : Math.ceil(Math.max(0, ...names)) + 18;
  return { width, narrow, left, right: 10, inner: Math.max(width - left - 10, 60) };
}

function shortName(name) {
  return name.length > 24 ? name.slice(0, 23).trimEnd() + "…" : name;
}

function boxOf(mark, scale, inner) {
  const at = (moment) => (moment - view.range[0]) * scale;
  const points = [mark.at, ...mark.conflicts].map(at);
  const radius = drawing.sizes.marker;
  const ends = mark.others.flatMap(({ lo, hi }) => [lo, hi]).filter((end) => end !== null).map(at);
  const left = Math.min(Math.min(...points) - radius, at(mark.edges[0]), ...ends);
  const right = Math.max(Math.max(...points) + radius, at(mark.edges[3]), ...ends);
  const box = { left, right, at: points[0], radius, weight: mark.weight, even: !isOpen(mark) && !mark.conflicts.length };
  box.label = fitting(mark.label, box, inner);
  box.width = box.label ? textWidth(box.label, false) + 6 : 0;
  box.row = rowsOf.has(mark.id) ? rowsOf.get(mark.id) : -1;
  return box;
}

// The label, or as much of it as fits where there is most room: on a small screen neither side may do.
function fitting(label, box, inner) {
  const { gap } = drawing.sizes;
  const inside = insideStretches(box, [0, inner]).map(([from, to]) => to - from - 2 * gap);
  const space = Math.max(box.left - gap, inner - box.right - gap, ...inside) - 6;
  if (textWidth(label, false) <= space || box.right < 0 || box.left > inner) return label;
  for (let length = label.length - 1; length >= 8; length -= 1) {
    const words = `${label.slice(0, length).trimEnd()}…`;
    if (textWidth(words, false) <= space) return words;
  }
  return "";
}

// So many rows that the navigator below stays on the screen.
function rowsThatFit({ narrow }) {
  const { rows, row } = drawing.sizes;
  if (narrow) return rows;
  const top = chart.getBoundingClientRect().top + window.scrollY;
  const fit = Math.floor((window.innerHeight - top - CHART_FRAME) / row);
  return Math.min(rows, Math.max(fit, LEAST_ROWS));
}

function place(space) {
  const scale = space.inner / (view.range[1] - view.range[0]);
  const head = space.narrow ? 1 : 0;
  // Rows stay while the reader moves; a new scale or filter sorts them anew.
  if (Math.abs(scale / lastScale - 1) > 0.01) rowsOf.clear();
  lastScale = scale;
  const { drawn, crowd } = detailed();
  const members = view.laning.lanes.map(() => []);
  for (const mark of drawn) members[mark.lane].push({ mark, index: mark.index });
  crowded = crowd.length ? density(crowd, scale, space.inner) : [];
  const boxes = members.map((lane) => lane.map(({ mark }) => boxOf(mark, scale, space.inner)));
  const { leastRows, gap } = drawing.sizes;
  const rows = rowsThatFit(space);
  const places = packLanes(boxes, [0, space.inner], rows, leastRows, gap);
  const used = new Set(marks.filter(isShown).map((mark) => mark.lane));
  placed = [];
  heights = [];
  let top = 0;
  members.forEach((lane, number) => {
    lane.forEach((member, n) => {
      const { row, side } = places[number][n];
      const box = boxes[number][n];
      rowsOf.set(member.mark.id, row);
      placed.push({ ...member, row, side, box, y: top + head + row + 0.5, labelAt: labelAt(box, side, space.inner, scale) });
    });
    heights[number] = Math.max(1, ...places[number].map((each) => each.row + 1)) + head;
    if (!lane.length && !used.has(number)) heights[number] = 0;
    // The crowd shares the last row with the events that found no room for a label.
    const shares = places[number].some(({ side }) => side === "none");
    if (crowded[number]?.some(Boolean) && !shares) heights[number] += 1;
    crowdRows[number] = top + heights[number] - 0.5;
    top += heights[number];
  });
  placed.sort((a, b) => a.index - b.index);
  return Math.max(top, 1);
}

function labelAt(box, side, inner, scale) {
  const inside = () => insideStart(box, [0, inner], drawing.sizes.gap);
  const edge = side === "left" ? box.left : side === "inside" ? inside() : box.right;
  return view.range[0] + edge / scale;
}

function traces() {
  const originals = drawing.traces.filter(({ meta }) => meta.role !== "wedge");
  const wedge = drawing.traces.find(({ meta }) => meta.role === "wedge");
  const wedges = view.laning.lanes.map((_, lane) => ({ ...wedge, meta: { role: "wedge", lane } }));
  const filled = [...originals.slice(0, 2), ...(wedge ? wedges : []), ...originals.slice(2)].map((original) => {
    const trace = { ...original };
    fillers[trace.meta.role](trace, placed, original);
    return trace;
  });
  filled.unshift(densityTrace(), otherWindows(placed));
  filled.push(fateTrace(placed));
  const ring = placed.filter(({ mark }) => mark.id === view.chosen);
  filled.push({
    type: "scatter", mode: "markers", hoverinfo: "skip", showlegend: false, meta: { role: "chosen" },
    x: ring.map(({ mark }) => mark.at), y: ring.map(({ y }) => y),
    marker: { symbol: "circle-open", size: 22, color: theme().accent, line: { width: 3 } },
  });
  return filled;
}

function layout(space, rows) {
  const colours = theme();
  const base = drawing.layout;
  const top = space.narrow ? 4 : 22;
  return {
    ...base,
    width: space.width,
    height: top + rows * drawing.sizes.row + base.margin.b,
    margin: { ...base.margin, l: space.left, r: space.right, t: top },
    font: { ...base.font, color: colours.ink },
    paper_bgcolor: colours.paper,
    plot_bgcolor: colours.paper,
    hoverlabel: {
      ...base.hoverlabel, bgcolor: colours.paper, bordercolor: colours.muted,
      font: { ...base.hoverlabel.font, color: colours.ink },
    },
    dragmode: space.narrow ? false : "pan",
    xaxis: {
      ...base.xaxis, range: view.range.slice(), gridcolor: colours.grid, tickcolor: colours.line,
      tickfont: { color: colours.muted }, nticks: Math.max(3, Math.round(space.inner / 105)),
      fixedrange: space.narrow, tickvals: undefined, ticktext: undefined,
      ...historicTicks(space.inner),
    },
    yaxis: { ...base.yaxis, range: [rows, 0] },
    shapes: shapes(colours),
    annotations: [...laneNames(space), ...lastArticle(colours)],
  };
}

// Years before Christ, written as history counts them; elsewhere Plotly's ticks do.
function historicTicks(inner) {
  const [first, last] = view.range.map((at) => new Date(at).getUTCFullYear());
  if (first > 0 || last - first < 3) return {};
  const years = roundYears(first, last, Math.max(3, inner / 105));
  return {
    tickvals: years.map((year) => new Date(0).setUTCFullYear(year, 0, 1)),
    ticktext: years.map(yearWords),
  };
}

function tops() {
  let top = 0;
  return view.laning.lanes.map((name, lane) => {
    const row = top;
    top += heights[lane];
    return { name, lane, row, shown: heights[lane] > 0 };
  }).filter((each) => each.shown);
}

function shapes(colours) {
  const lines = tops().map(({ row }) => ({
    type: "line", xref: "paper", x0: 0, x1: 1, yref: "y", y0: row, y1: row, layer: "below",
    line: { color: colours.line, width: 1 },
  }));
  const after = drawing.layout.shapes.filter((shape) => shape.xref === "x").map((shape) => ({
    ...shape, ...sinceWhen(shape), fillcolor: colours.after, line: { ...shape.line, color: colours.muted },
  }));
  return [...after, ...lines];
}

// On the day that the reader goes back to, nothing later was known.
function sinceWhen(shape) {
  if (view.asOf === undefined) return {};
  const at = (view.asOf + 1) * DAY;
  return shape.type === "line" ? { x0: at, x1: at } : { x0: at };
}

function laneNames(space) {
  return tops().map(({ name, lane, row }) => ({
    text: `<b>${plotlyText(shortName(name))}</b>`, showarrow: false, xref: "paper", x: 0, yref: "y",
    xanchor: space.narrow ? "left" : "right", xshift: space.narrow ? 0 : -8,
    y: row + 0.5, font: { color: laneColour(lane) },
  }));
}

function lastArticle(colours) {
  const at = view.asOf === undefined ? drawing.horizon : (view.asOf + 1) * DAY;
  if (at === null || at < view.range[0] || at > view.range[1] || chart.clientWidth < NARROW) return [];
  const late = (view.range[1] - at) / (view.range[1] - view.range[0]) < 0.16;
  return [{
    text: view.asOf !== undefined ? "not yet told →" : late ? "last article" : "after the last article →", showarrow: false, xref: "x", x: at, xanchor: late ? "right" : "left",
    yref: "paper", y: 1, yanchor: "bottom", font: { color: colours.muted, size: 11 },
  }];
}

function draw() {
  if (typeof Plotly === "undefined") return Promise.resolve();
  const space = room();
  const rows = place(space);
  beyond();
  document.getElementById("crowd-key").hidden = !crowded.length;
  drawNavigator();
  noteAddress();
  drawn = Plotly.react(chart, traces(), layout(space, rows), drawing.config);
  return drawn;
}

function beyond() {
  const shown = marks.filter(isShown);
  note("earlier", shown.filter((mark) => mark.at < view.range[0]), "◀ ", "");
  note("later", shown.filter((mark) => mark.at > view.range[1]), "", " ▶");
}

function note(name, outside, before, after) {
  const button = document.getElementById(name);
  const named = outside.length <= 3 ? `: ${outside.map((mark) => mark.label).join(" · ")}` : "";
  button.hidden = outside.length === 0;
  button.textContent = `${before}${outside.length.toLocaleString("en")} ${name}${named}${after}`;
}
