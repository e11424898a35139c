// Around the events: axis, lanes and their names, the time after the last article.
const WORDS = 150; // pixels that the words on the last article take
const LANE_LOOK = `bold ${drawing.sizes.lane}px`;

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

// The name of a lane in as few lines as may be; only a word too long for a line of its own is cut.
function laneLines(name, room) {
  const ways = wraps(name, (words) => textWidth(words, LANE_LOOK), "lane", drawing.sizes.laneLines);
  const { lines } = ways.find(({ width }) => width <= room) ?? ways.at(-1) ?? { lines: [name] };
  return lines.map((line) => shortened(line, room));
}

function shortened(words, room) {
  const letters = [...words];
  while (letters.length > 1 && textWidth(`${letters.join("")}…`, LANE_LOOK) > room && textWidth(words, LANE_LOOK) > room) letters.pop();
  return letters.join("") === words ? words : `${letters.join("")}…`;
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
    ...shape, ...sinceWhen(shape), fillcolor: colours.after, line: { ...shape.line, color: colours.line },
  }));
  return [...after, ...lines];
}

// On the day that the reader goes back to, nothing later was known.
function sinceWhen(shape) {
  if (view.asOf === undefined) return {};
  const at = knownUntil();
  return shape.type === "line" ? { x0: at, x1: at } : { x0: at };
}

function laneNames(space) {
  return tops().map(({ name, lane, row }) => ({
    text: `<b>${laneLines(name, space.narrow ? space.inner : drawing.sizes.laneName).map(plotlyText).join("<br>")}</b>`,
    showarrow: false, xref: "paper", x: 0, yref: "y", align: space.narrow ? "left" : "right",
    xanchor: space.narrow ? "left" : "right", xshift: space.narrow ? -4 : -8,
    y: row, yanchor: "top", yshift: space.narrow ? -3 : 0, font: { color: laneColour(lane), size: drawing.sizes.lane },
  }));
}

function lastArticle(colours) {
  const at = knownUntil();
  if (at === null || at < view.range[0] || at > view.range[1] || chart.clientWidth < NARROW) return [];
  const [earlier, later] = ["earlier", "later"].map((id) => document.getElementById(id));
  const x = ((at - view.range[0]) / (view.range[1] - view.range[0])) * chart.clientWidth;
  if (!later.hidden || (!earlier.hidden && earlier.offsetWidth > x - WORDS)) return []; // the notes need the room
  const late = (view.range[1] - at) / (view.range[1] - view.range[0]) < 0.16;
  return [{
    text: view.asOf !== undefined ? "not yet told →" : late ? "last article" : "after the last article →", showarrow: false, xref: "x", x: at, xanchor: late ? "right" : "left",
    yref: "paper", y: 1, yanchor: "bottom", font: { color: colours.muted, size: 11 },
  }];
}
