// Where an event lies on the time axis: marker, bar and open ends; the same rules as extent.py.
const TAPER = 0.05; // length of an open end, as part of the stretch first shown

function middleOf(lo, hi) {
  if (lo === null) return hi === null ? null : hi - DAY / 2;
  return hi === null ? lo + DAY / 2 : Math.floor((lo + hi) / 2);
}

// The middle of the day, or of the part of it that the window leaves.
function withinDay(day, lo, hi) {
  const noon = day + DAY / 2;
  if (noon >= (lo ?? noon) && noon <= (hi ?? noon)) return noon;
  const [from, to] = [Math.max(day, lo ?? day), Math.min(day + DAY, hi ?? day + DAY)];
  return from < to ? Math.floor((from + to) / 2) : noon;
}

function settle(event) {
  const { lo, hi } = event;
  event.at = event.best === null || (lo === null && hi === null) ? middleOf(lo, hi) : withinDay(event.best * DAY, lo, hi);
  event.conflicts = event.others.map((other) => middleOf(other.lo, other.hi)).filter((at) => at !== null);
  if (event.at === null) return;
  const taper = Math.max(Math.floor((drawing.first[1] - drawing.first[0]) * TAPER), 4 * DAY);
  if (lo === null) event.edges = [Math.min(hi - taper, event.at), hi, hi, hi];
  else if (hi !== null) event.edges = [lo, lo, hi, hi];
  else {
    const reach = Math.max(view.asOf === undefined ? drawing.horizon ?? 0 : (view.asOf + 1) * DAY, lo + taper);
    event.edges = [lo, lo, event.lasted ? reach : lo, reach + (event.lasted ? taper : 0)];
  }
}
events.forEach(settle);
let marks = events.filter((event) => event.at !== null);
