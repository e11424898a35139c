// The traces of the figure, filled again with what is in view; roles name them as traces.py does.
// Plotly reads a small HTML in its texts, and formulas between dollar signs, so every text is escaped.
function plotlyText(text) {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\$/g, "&#36;");
}

// Words from right to left keep their own order in a picture that reads from left to right; as escape.py.
function isolated(text) {
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/.test(text) ? `\u2068${text}\u2069` : text;
}

const HALO = 1; // pixels of the background around a filled marker, so that neighbours stay apart
const BLANK = "\u2002"; // as wide as the gap between an event and its label
const fillers = {
  uncertain: (trace, placed) => fillBars(trace, placed.filter((each) => !each.mark.lasted)),
  lasting: (trace, placed) => fillBars(trace, placed.filter((each) => each.mark.lasted)),
  wedge: fillWedges,
  dating: fillDatings,
  conflict: fillConflicts,
  marker: fillMarkers,
  label: fillLabels,
};

function isOpen(mark) {
  return mark.edges[0] !== mark.edges[1] || mark.edges[2] !== mark.edges[3];
}

function fillBars(trace, placed) {
  const drawn = placed.filter((each) => !isOpen(each.mark) || each.part);
  const bars = united(drawn.map(({ mark, y, part }) => ({ from: mark.edges[0], to: mark.edges[3], ...part, y, lane: mark.lane })));
  trace.base = bars.map(({ from }) => from);
  trace.x = bars.map(({ from, to }) => to - from);
  trace.y = bars.map(({ y }) => y);
  trace.marker = { ...trace.marker, color: bars.map(({ lane }) => laneColour(lane)) };
}

// Where events share a row, their bars would darken each other and hide the markers: those that overlap are one.
function united(bars) {
  const sorted = bars.sort((a, b) => a.y - b.y || a.from - b.from);
  return sorted.reduce((all, bar) => {
    const last = all.at(-1);
    if (last && last.y === bar.y && bar.from < last.to) last.to = Math.max(last.to, bar.to);
    else all.push(bar);
    return all;
  }, []);
}

function fillWedges(trace, placed) {
  trace.x = [];
  trace.y = [];
  trace.fillcolor = laneColour(trace.meta.lane);
  for (const { mark, y, part } of placed) {
    if (mark.lane !== trace.meta.lane || !isOpen(mark) || part) continue;
    const [start, solidStart, solidEnd, end] = mark.edges;
    const full = drawing.sizes.wedge;
    const heights = [start < solidStart ? 0 : full, full, full, solidEnd < end ? 0 : full];
    trace.x.push(...mark.edges, ...mark.edges.slice().reverse(), null);
    trace.y.push(...heights.map((h) => y - h), ...heights.reverse().map((h) => y + h), null);
  }
}

// Each other dating stands in a row of its own below the event.
function fillConflicts(trace, placed) {
  const ties = placed.flatMap(({ mark, y }) => otherPlaces(mark).map(({ at }, n) => [mark.at, at, y, mark.status, below(y, n)]));
  trace.x = ties.flatMap(([at, other]) => [at, at, other, null]);
  trace.y = ties.flatMap(([, , y, , below]) => [y, below, below, null]);
  trace.customdata = undefined;
  trace.hovertemplate = undefined;
  trace.hoverinfo = "none";
  trace.line = { ...trace.line, color: theme().conflict };
  trace.marker = {
    ...trace.marker,
    symbol: ties.flatMap(([, , , status]) => ["circle", "circle", drawing.statuses[status][1], "circle"]),
    size: ties.flatMap(([, , , status]) => [0, 0, drawing.statuses[status][2], 0]),
    color: theme().conflict,
    line: { width: ties.flatMap(([, , , status]) => [0, 0, drawing.statuses[status][3], 0]) },
    opacity: 1,
  };
}

// The window of each dating that does not fit, drawn like the event's own but in the colour of conflicts.
function fillDatings(trace, placed) {
  const windows = placed.flatMap(({ mark, y }) => otherPlaces(mark).map(({ other: { lo, hi } }, n) => ({ lo, hi, y: below(y, n) })));
  const closed = windows.filter(({ lo, hi }) => lo !== null && hi !== null);
  trace.base = closed.map(({ lo }) => lo);
  trace.x = closed.map(({ lo, hi }) => hi - lo);
  trace.y = closed.map(({ y }) => y);
  trace.marker = { ...trace.marker, color: theme().conflict };
}

// How many events stand where there is no room for each.
function numberTrace(numbers) {
  return {
    type: "scatter", mode: "markers+text", hoverinfo: "skip", showlegend: false, meta: { role: "number" },
    x: numbers.map(({ at }) => at), y: numbers.map(({ y }) => y),
    text: numbers.map(({ marks }) => `<b>${marks.length < 1000 ? marks.length : `${Math.floor(marks.length / 1000)}k`}</b>`),
    textposition: "middle center", textfont: { size: 10, color: theme().paper },
    marker: { symbol: "circle", size: drawing.sizes.number, opacity: 1, color: numbers.map(({ lane }) => laneColour(lane)), line: { width: 0 } },
  };
}

function fillMarkers(trace, placed, original) {
  const looks = placed.map(({ mark }) => drawing.statuses[mark.status]);
  trace.x = placed.map(({ mark }) => mark.at);
  trace.y = placed.map(({ y }) => y);
  trace.customdata = placed.map(({ mark }) => mark.key);
  trace.hovertemplate = undefined;
  trace.hoverinfo = "none";
  trace.marker = {
    ...original.marker,
    symbol: looks.map(([, symbol]) => symbol),
    size: looks.map(([, , size]) => size),
    color: placed.map(({ mark }) => laneColour(mark.lane)),
    line: { width: looks.map(([, , , width]) => width || HALO), color: theme().paper },
  };
}

// One soft bar for each cell, the thicker the more events it stands for.
function densityTrace() {
  const space = room();
  const width = ((view.range[1] - view.range[0]) / space.inner) * CELL;
  const most = Math.max(1, ...crowded.map((counts) => counts.reduce((a, b) => Math.max(a, b), 0)));
  const bars = [];
  crowded.forEach((counts, lane) => counts.forEach((count, cell) => {
    if (count) bars.push({ lane, from: view.range[0] + cell * width, thick: 0.25 + 1.6 * Math.sqrt(count / most) });
  }));
  return {
    type: "bar", orientation: "h", hoverinfo: "skip", showlegend: false, meta: { role: "density" },
    base: bars.map(({ from }) => from), x: bars.map(() => width * 0.86), y: bars.map(({ lane }) => crowdRows[lane]),
    width: bars.map(({ thick }) => thick),
    marker: { color: bars.map(({ lane }) => laneColour(lane)), opacity: 0.5, line: { width: 0 } },
  };
}

function fillLabels(trace, placed) {
  const shown = placed.filter((each) => each.side !== "none");
  trace.x = shown.map(({ labelAt }) => labelAt);
  trace.y = shown.map(({ y, label }) => y + ((label.lines.length - 1) / 2) * drawing.sizes.line);
  trace.text = shown.map(({ mark, label, side }) => label.lines.map((line) => {
    const plain = isolated(plotlyText(line));
    const words = fellThrough(mark) ? `<s>${plain}</s>` : plain;
    return side === "left" ? words + BLANK : BLANK + words;
  }).join("<br>"));
  trace.textposition = shown.map(({ side }) => (side === "left" ? "middle left" : "middle right"));
  trace.textfont = { ...trace.textfont, color: theme().ink };
}

// What became of a plan: a line from the plan to what carried it out or called it off.
function fateTrace(placed) {
  const at = new Map(placed.map((each) => [each.mark.index, each]));
  const pairs = placed.filter(({ mark }) => at.has(mark.fulfils)).map((each) => [at.get(each.mark.fulfils), each]);
  return {
    type: "scatter", mode: "lines", hoverinfo: "skip", showlegend: false, meta: { role: "fate" },
    x: pairs.flatMap(([plan, fate]) => [plan.mark.at, fate.mark.at, null]),
    y: pairs.flatMap(([plan, fate]) => [plan.y, fate.y, null]),
    line: { color: theme().muted, width: 1.5, dash: "dash" },
  };
}
