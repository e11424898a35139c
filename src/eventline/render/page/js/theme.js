// Light or dark, as the reader's system has it; paper is always light.
const dark = window.matchMedia("screen and (prefers-color-scheme: dark)");

function theme() {
  return dark.matches && !printing ? drawing.themes.dark : drawing.themes.light;
}

function laneColour(number) {
  const lanes = theme().lanes;
  return lanes[number % lanes.length];
}
