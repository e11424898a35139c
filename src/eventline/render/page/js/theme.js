// Light or dark, as the reader's system has it.
const dark = window.matchMedia("(prefers-color-scheme: dark)");

function theme() {
  return dark.matches ? drawing.themes.dark : drawing.themes.light;
}

function laneColour(number) {
  const lanes = theme().lanes;
  return lanes[number % lanes.length];
}
