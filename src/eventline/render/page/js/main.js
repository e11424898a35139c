// Wires the page: first drawing, buttons, keys, address, size and colour scheme.
function onChartKey(event) {
  const acts = {
    ArrowRight: () => step(1),
    ArrowLeft: () => step(-1),
    Enter: () => { cameFrom = chart; reading.focus(); },
    "+": () => zoom(0.6),
    "-": () => zoom(1 / 0.6),
    Home: () => show(...drawing.first),
  };
  const act = acts[event.key];
  if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  act();
}

onClick("zoom-in", () => zoom(0.6));
onClick("zoom-out", () => zoom(1 / 0.6));
onClick("view-story", () => show(...drawing.first));
onClick("view-all", () => show(...drawing.whole));
onClick("view-year", () => unitInView(12));
onClick("view-month", () => unitInView(1));
onClick("view-busy", () => busiest(7));
onClick("previous", () => step(-1));
onClick("next", () => step(1));
onClick("earlier", () => show(drawing.whole[0], view.range[1]));
onClick("later", () => show(view.range[0], drawing.whole[1]));
document.getElementById("lanes").addEventListener("change", (event) => {
  sortBy(event.target.value);
  rowsOf.clear();
  draw();
});
// In a frame without an address of its own, as notebooks use, "#events" would lead out of the frame.
for (const link of document.querySelectorAll(".skip, .jump a")) {
  link.addEventListener("click", (event) => {
    event.preventDefault();
    const target = document.querySelector(link.getAttribute("href"));
    target.scrollIntoView();
    target.focus({ preventScroll: true });
  });
}
chart.addEventListener("keydown", onChartKey);
document.addEventListener("keydown", (event) => { if (event.key === "Escape" && view.chosen) close(); });
window.addEventListener("hashchange", followAddress);
dark.addEventListener("change", () => { draw(); drawTelling(); });
for (const watch of [watchReading, watchFilter, watchRows, watchAsOf, watchEdit, watchLanguage, watchClock, watchTelling, watchNavigator, watchPrint]) watch();
unpack().then(async () => {
  followAddress();
  await drawn;
  watchPointer();
  let width = chart.clientWidth;
  new ResizeObserver(() => {
    if (chart.clientWidth === width || printing) return;
    width = chart.clientWidth;
    stripCounts = null;
    draw();
    drawTelling();
  }).observe(chart);
}, () => {
  chart.textContent = plotlyHeld.dataset.address
    ? "The chart's script could not be fetched; the list holds all events."
    : "This browser cannot draw the chart; the list holds all events.";
  followAddress();
}).then(() => {
  document.documentElement.dataset.ready = "true"; // the page is drawn and listens
});
