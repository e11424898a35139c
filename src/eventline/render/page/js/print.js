// On paper: the chart as wide as a sheet and in light colours, and every report unfolded.
let unfolded = [];

function watchPrint() {
  window.addEventListener("beforeprint", () => {
    printing = true;
    unfolded = [...document.querySelectorAll(".reports details:not([open])")];
    for (const details of unfolded) details.open = true;
    draw();
  });
  window.addEventListener("afterprint", () => {
    printing = false;
    for (const details of unfolded) details.open = false;
    draw();
  });
}
