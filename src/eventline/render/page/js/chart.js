// The chart: measures the room there is, packs, and hands Plotly the whole figure each time.
const pen = document.createElement("canvas").getContext("2d");
const widths = new Map();
const rowsOf = new Map(); // the row in its lane that each event had last
const CHART_FRAME = 152; // pixels of the axis, the navigator and the key
const HEAD = 130; // pixels of the buttons above the chart
const LEAST_ROWS = 28; // on a low screen
const PAPER = 690; // pixels across a sheet of A4 or letter
let printing = false;
let heights = []; // rows of each lane, its name's row included
let lastScale = 0; // pixels a millisecond
let drawn = null; // settled when the last drawing is done
let drawnIn = "en"; // the language of the axis
let placed = [];
let numbers = []; // what stands for events without room: where, and for which
let crowded = []; // events drawn as density: a count for each cell of each lane
const crowdRows = []; // where the density of each lane stands

function textWidth(words, look = "12px") {
  const font = `${look} ${drawing.layout.font.family}`;
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
  const names = view.laning.lanes.flatMap((name) => laneLines(name, drawing.sizes.laneName));
  const left = narrow ? 6 : Math.ceil(Math.max(0, ...names.map((line) => textWidth(line, LANE_LOOK)))) + 18;
  return { width, narrow, left, right: 10, inner: Math.max(width - left - 10, 60) };
}

function boxOf(mark, scale) {
  const at = (moment) => (moment - view.range[0]) * scale;
  const { marker } = drawing.sizes;
  const own = [Math.min(at(mark.at) - marker, at(mark.edges[0])), Math.max(at(mark.at) + marker, at(mark.edges[3]))];
  const ends = mark.others.flatMap(({ lo, hi }) => [lo, hi]).filter((end) => end !== null).map(at);
  const markers = mark.conflicts.map(at);
  const until = knownUntil();
  return {
    left: Math.min(own[0], ...markers.map((x) => x - marker), ...ends),
    right: Math.max(own[1], ...markers.map((x) => x + marker), ...ends),
    own: markers.length ? own : null,
    at: at(mark.at),
    widths: labelsOf(mark).map(({ width }) => width),
    weight: mark.weight,
    chosen: mark.id === view.chosen,
    even: !isOpen(mark) && !mark.conflicts.length,
    others: mark.conflicts.length,
    wall: until === null ? Infinity : at(until),
    row: rowsOf.has(mark.id) ? rowsOf.get(mark.id) : -1,
  };
}

const labelsOf = (mark) => wraps(mark.headline, (words) => textWidth(words), "label");

// The end of the last article's day, or of the day that the reader goes back to.
function knownUntil() {
  return view.asOf === undefined ? drawing.horizon : (view.asOf + 1) * DAY;
}

// So many rows that the navigator below stays on the screen.
function rowsThatFit({ narrow }) {
  const { rows, row } = drawing.sizes;
  if (narrow) return Math.round(rows * 1.5); // a phone scrolls
  const place_ = chart.getBoundingClientRect().top + window.scrollY;
  const top = place_ < window.innerHeight / 2 ? place_ : HEAD; // below the list it has a screen of its own
  const fit = Math.floor((window.innerHeight - top - CHART_FRAME) / row);
  return Math.min(rows, Math.max(fit, LEAST_ROWS));
}

function place(space) {
  const scale = space.inner / (view.range[1] - view.range[0]);
  // Rows stay while the reader moves; a new scale or filter sorts them anew.
  if (Math.abs(scale / lastScale - 1) > 0.01) rowsOf.clear();
  lastScale = scale;
  const { drawn, crowd } = detailed();
  const members = view.laning.lanes.map(() => []);
  for (const mark of drawn) members[mark.lane].push(mark);
  crowded = crowd.length ? density(crowd, scale, space.inner) : [];
  const boxes = members.map((lane) => lane.map((mark) => boxOf(mark, scale)));
  const packed = packLanes(boxes, [0, space.inner], rowsThatFit(space), drawing.sizes.leastRows, crowded.map((counts) => counts.some(Boolean)), drawing.sizes);
  const used = new Set(marks.filter(isShown).map((mark) => mark.lane));
  placed = [];
  numbers = [];
  heights = [];
  let top = 0;
  members.forEach((lane, number) => {
    const named = laneLines(view.laning.lanes[number], space.narrow ? space.inner : drawing.sizes.laneName).length + 1;
    const head = space.narrow ? named : 0;
    const each = lane.map((mark, n) => standing(mark, packed[number].places[n], boxes[number][n], top + head, space.inner, scale));
    placed.push(...each.filter(({ side }) => side !== "crowd"));
    gatherIn(number, each.filter(({ side }) => side === "crowd"), scale);
    heights[number] = lane.length || used.has(number) ? Math.max(packed[number].rows, space.narrow ? 2 : named) + head : 0;
    crowdRows[number] = top + head + packed[number].rows - drawing.sizes.crowdRows / 2;
    top += heights[number];
  });
  placed.sort((a, b) => a.mark.index - b.mark.index);
  return Math.max(top, 1);
}

// An event where it is drawn; the first line of its label is level with its marker.
function standing(mark, { row, side, lines }, box, top, inner, scale) {
  rowsOf.set(mark.id, row);
  const [left, right] = endsOf(box, lines);
  const x = side === "left" ? left : side === "inside" ? insideStart(box, [0, inner], drawing.sizes) : right;
  const label = lines ? labelsOf(mark)[lines - 1] : { lines: [], width: 0 };
  return { mark, side, box, label, y: top + row + (side === "none" ? 0.5 : 1), labelAt: view.range[0] + x / scale };
}

// The part of a bar that others in the crowd's row leave, null where that is all of it.
function partOf({ edges }, own, groups, scale) {
  const whole = [edges[0], edges[3]].map((at) => (at - view.range[0]) * scale);
  const part = free(...whole, own, groups.map(([middle]) => middle), drawing.sizes.numberApart);
  if (part.every((x, n) => x === whole[n])) return null;
  const [from, to] = part.map((x) => view.range[0] + x / scale);
  return { from, to };
}

// Events without any room become a number; where there is a density, they are counted there.
function gatherIn(lane, crowd, scale) {
  const near = crowd.filter(({ mark }) => mark.at >= view.range[0] && mark.at <= view.range[1]);
  const x = near.map(({ mark }) => (mark.at - view.range[0]) * scale);
  if (crowded[lane]?.some(Boolean)) {
    for (const at of x) crowded[lane][Math.min(Math.floor(at / CELL), crowded[lane].length - 1)] += 1;
    return;
  }
  const groups = gather(x, drawing.sizes.numberApart);
  for (const [middle, members] of groups) {
    const lone = near[members[0]];
    if (members.length === 1) placed.push({ ...lone, side: "none", part: partOf(lone.mark, middle, groups, scale) });
    else numbers.push({ lane, at: view.range[0] + middle / scale, y: near[0].y, marks: members.map((n) => near[n].mark) });
  }
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
  filled.unshift(densityTrace());
  filled.push(fateTrace(placed), numberTrace(numbers));
  const inNumber = numbers.filter((each) => each.marks.some(({ id }) => id === view.chosen)).map(({ at, y }) => ({ mark: { at }, y }));
  const ring = [...placed.filter(({ mark }) => mark.id === view.chosen), ...inNumber];
  filled.push({
    type: "scatter", mode: "markers", hoverinfo: "skip", showlegend: false, meta: { role: "chosen" },
    x: ring.map(({ mark }) => mark.at), y: ring.map(({ y }) => y),
    marker: { symbol: "circle-open", size: 17, color: theme().accent, line: { width: 2 } },
  });
  return filled;
}

function draw() {
  if (typeof Plotly === "undefined") return Promise.resolve();
  const space = room();
  const rows = place(space);
  beyond();
  document.getElementById("crowd-key").hidden = !crowded.length;
  document.getElementById("number-key").hidden = !numbers.length;
  drawNavigator();
  noteAddress();
  drawn = Plotly.react(chart, traces(), layout(space, rows), { ...drawing.config, locale: plotlyLanguage() });
  if (drawnIn !== language) { // Plotly begins anew, and forgets who listens
    drawnIn = language;
    drawn = drawn.then(watchRange);
  }
  return drawn;
}

function beyond() {
  const shown = marks.filter(isShown);
  const outside = { earlier: shown.filter((mark) => mark.at < view.range[0]), later: shown.filter((mark) => mark.at > view.range[1]) };
  const space = chart.clientWidth / (outside.earlier.length && outside.later.length ? 2 : 1) - 40;
  note("earlier", outside.earlier, "◀ ", "", space);
  note("later", outside.later, "", " ▶", space);
}

// Headlines where they fit, else only how many.
function note(name, outside, before, after, space) {
  const button = document.getElementById(name);
  const counted = `${outside.length.toLocaleString("en")} ${name}`;
  const named = outside.length <= 3 ? `${counted}: ${outside.map((mark) => mark.headline).join(" · ")}` : counted;
  button.hidden = outside.length === 0;
  button.textContent = `${before}${textWidth(named, "13px") <= space ? named : counted}${after}`;
}
