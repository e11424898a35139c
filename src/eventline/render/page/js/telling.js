// The second view: when things happened, across, against when they were told, down.
const telling = document.getElementById("telling");
const tellingChart = document.getElementById("telling-chart");
const MOST_DOTS = 2000;
const DOT = 16; // pixels between the middles of two dots; what lies nearer becomes a number
const TELLING = { height: 360, l: 76, r: 12, t: 12, b: 52 }; // pixels

// Of a single article, or of one day, all is published at once; then it is the place in the text that differs.
const byText = days.length < 2;
const textStarts = [];
columns.documents.reduce((sum, { text }, number) => { textStarts[number] = sum; return sum + text.length; }, 0);

// When a sentence was published, or how many letters come before it; null where that is not known.
function toldAt(report) {
  const number = told.document[report];
  if (number < 0) return null;
  if (byText) return textStarts[number] + told.start[report];
  const { day } = columns.documents[number];
  return day === null ? null : day * DAY + DAY / 2;
}

function tellingDots() {
  const dots = [];
  for (const event of marks) {
    if (!isShown(event)) continue;
    for (const report of knownReports(event)) {
      const y = toldAt(report);
      if (y !== null) dots.push({ event, report, x: event.at, y });
    }
  }
  const step = Math.ceil(dots.length / MOST_DOTS);
  return step > 1 ? dots.filter((_, n) => n % step === 0) : dots;
}

function lengthOf([first, last]) {
  return Math.max(last - first, byText ? 1 : DAY);
}

// Dots that would lie on others join them; each group stays where its first dot is.
function groupedDots(dots, ends) {
  const { l, r, t, b, height } = TELLING;
  const across = (tellingChart.clientWidth - l - r) / (view.range[1] - view.range[0]);
  const down = (height - t - b) / lengthOf(ends);
  const groups = [];
  for (const dot of dots) {
    if (dot.x < view.range[0] || dot.x > view.range[1]) continue;
    const near = groups.find(({ x, y }) => Math.hypot((x - dot.x) * across, (y - dot.y) * down) < DOT);
    if (near) near.dots.push(dot); else groups.push({ x: dot.x, y: dot.y, dots: [dot] });
  }
  return groups;
}

function tellingTraces(groups, ends) {
  const colours = theme();
  const looks = groups.map(({ dots }) => drawing.statuses[dots.length > 1 ? 0 : dots[0].event.status]);
  const lanes = groups.map(({ dots }) => new Set(dots.map(({ event }) => event.lane)));
  const same = { type: "scatter", mode: "lines", x: byText ? [] : ends, y: byText ? [] : ends, hoverinfo: "skip", line: { color: colours.muted, width: 1, dash: "dot" } };
  return [same, {
    type: "scatter", mode: "markers+text", x: groups.map(({ x }) => x), y: groups.map(({ y }) => y), hoverinfo: "none", cliponaxis: false,
    text: groups.map(({ dots }) => (dots.length > 1 ? `<b>${dots.length}</b>` : "")), textposition: "middle center", textfont: { size: 9, color: colours.paper },
    marker: {
      symbol: looks.map(([, symbol]) => symbol), size: looks.map(([, , size], n) => (groups[n].dots.length > 1 ? DOT : size * 0.85)), opacity: 1,
      color: lanes.map((each) => (each.size > 1 ? colours.muted : laneColour([...each][0]))),
      line: { width: looks.map(([, , , width]) => width * 0.8 || HALO), color: colours.paper },
    },
  }];
}

function drawTelling() {
  if (!telling.open || typeof Plotly === "undefined") return;
  const dots = tellingDots();
  const colours = theme();
  const told_ = dots.map(({ y }) => y);
  const ends = [Math.min(...told_), Math.max(...told_)];
  const groups = groupedDots(dots, ends);
  const spare = lengthOf(ends) * 0.06;
  const axis = { type: "date", gridcolor: colours.grid, linecolor: colours.line, tickfont: { color: colours.muted }, zeroline: false, fixedrange: true };
  const { height, ...margin } = TELLING;
  Plotly.react(tellingChart, groups.length ? tellingTraces(groups, ends) : [], {
    width: tellingChart.clientWidth, height, margin, showlegend: false, hovermode: "closest",
    paper_bgcolor: colours.paper, plot_bgcolor: colours.paper, font: { family: drawing.layout.font.family, size: 12, color: colours.ink }, dragmode: false,
    xaxis: { ...axis, range: view.range.slice(), title: { text: "when it happened" }, nticks: Math.max(3, Math.round(tellingChart.clientWidth / 105)) },
    yaxis: { ...axis, ...(byText ? { type: "linear", showticklabels: false } : {}), range: [ends[1] + spare, ends[0] - spare], title: { text: byText ? "where in the text" : "when it was told" } },
  }, { ...drawing.config, locale: plotlyLanguage() }).then(() => {
    tellingChart.removeAllListeners("plotly_click");
    tellingChart.removeAllListeners("plotly_hover");
    const group = ({ points: [point] }) => groups[point.pointNumber].dots;
    tellingChart.on("plotly_click", (found) => openDots(group(found)));
    tellingChart.on("plotly_hover", (found) => showTip(dotLines(group(found)), found.event.clientX, found.event.clientY));
    tellingChart.on("plotly_unhover", hideTip);
  });
}

function dotLines(dots) {
  return dots.length > 1 ? numberLines(dots.map(({ event }) => event)) : tipLines(dots[0].event);
}

function openDots(dots) {
  if (dots.length === 1) openDot(dots[0]); else zoomTo(dots.map(({ event }) => event));
}

function openDot({ event, report }) {
  choose(event.id, { sentence: `s-${told.document[report]}-${told.start[report]}` });
}

function watchTelling() {
  if (byText) document.getElementById("telling-how").closest("p").textContent = "Each dot is a sentence: across, when the event happened; down, where in the text it is told.";
  telling.addEventListener("toggle", () => { drawTelling(); noteAddress(); });
}
