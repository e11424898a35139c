// The second view: when things happened, across, against when they were told, down.
const telling = document.getElementById("telling");
const tellingChart = document.getElementById("telling-chart");
const MOST_DOTS = 2000;

function tellingDots() {
  const dots = [];
  for (const event of marks) {
    if (!isShown(event)) continue;
    for (const report of knownReports(event)) {
      const { day } = columns.documents[told.document[report]] ?? { day: null };
      if (day !== null) dots.push({ event, report, x: event.at, y: day * DAY + DAY / 2 });
    }
  }
  const step = Math.ceil(dots.length / MOST_DOTS);
  return step > 1 ? dots.filter((_, n) => n % step === 0) : dots;
}

function drawTelling() {
  if (!telling.open || typeof Plotly === "undefined") return;
  const dots = tellingDots();
  const colours = theme();
  const looks = dots.map(({ event }) => drawing.statuses[event.status]);
  const span = dots.map(({ y }) => y);
  const ends = [Math.min(...span), Math.max(...span)];
  const axis = { type: "date", gridcolor: colours.grid, linecolor: colours.line, tickfont: { color: colours.muted }, zeroline: false };
  const dotted = {
    type: "scatter", mode: "markers", x: dots.map(({ x }) => x), y: dots.map(({ y }) => y), hoverinfo: "none", cliponaxis: false,
    marker: { symbol: looks.map(([, symbol]) => symbol), size: looks.map(([, , size]) => size * 0.85), color: dots.map(({ event }) => laneColour(event.lane)), line: { width: looks.map(([, , , width]) => width * 0.8 || HALO), color: colours.paper } },
  };
  const same = { type: "scatter", mode: "lines", x: ends, y: ends, hoverinfo: "skip", line: { color: colours.muted, width: 1, dash: "dot" } };
  Plotly.react(tellingChart, dots.length ? [same, dotted] : [], {
    width: tellingChart.clientWidth, height: 360, margin: { l: 76, r: 12, t: 12, b: 52 }, showlegend: false, hovermode: "closest",
    paper_bgcolor: colours.paper, plot_bgcolor: colours.paper, font: { family: drawing.layout.font.family, size: 12, color: colours.ink }, dragmode: false,
    xaxis: { ...axis, range: view.range.slice(), fixedrange: true, title: { text: "when it happened" } },
    yaxis: { ...axis, autorange: "reversed", fixedrange: true, title: { text: "when it was told" } },
  }, drawing.config).then(() => {
    tellingChart.removeAllListeners("plotly_click");
    tellingChart.removeAllListeners("plotly_hover");
    tellingChart.on("plotly_click", ({ points: [point] }) => openDot(dots[point.pointNumber]));
    tellingChart.on("plotly_hover", ({ points: [point], event }) => showTip(tipLines(dots[point.pointNumber].event), event.clientX, event.clientY));
    tellingChart.on("plotly_unhover", hideTip);
  });
}

function openDot({ event, report }) {
  choose(event.id, { sentence: `s-${told.document[report]}-${told.start[report]}` });
}

function watchTelling() {
  telling.addEventListener("toggle", () => { drawTelling(); noteAddress(); });
}
