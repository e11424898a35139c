// Level of detail: so many events as a reader can take in are drawn by themselves, the others as a density.
const MOST_DRAWN = 300;
const CELL = 10; // pixels of the axis that share one bar of the density

// Events that reach into the view; the others take no room.
function inView(mark) {
  const [from, to] = view.range;
  return isShown(mark) && mark.edges[0] <= to && mark.edges[3] >= from && !isFar(mark);
}

// An open end may reach into the view from an event long past; its row would say little.
function isFar(mark) {
  return isOpen(mark) && !mark.lasted && (mark.at < view.range[0] || mark.at > view.range[1]);
}

// Among events of the same weight the same few stand out, spread over all of time.
function rank(mark) {
  return mark.weight + ((Math.imul(mark.index + 1, 2654435761) >>> 0) / 2 ** 32) * 1e-3 + (mark.id === view.chosen ? 1e6 : 0);
}

// The events to draw by themselves, and the rest.
function detailed() {
  const near = marks.filter(inView);
  if (near.length <= MOST_DRAWN) return { drawn: near, crowd: [] };
  const ranks = Float64Array.from(near, rank);
  const least = ranks.slice().sort()[near.length - MOST_DRAWN];
  return {
    drawn: near.filter((_, n) => ranks[n] >= least),
    crowd: near.filter((mark, n) => ranks[n] < least && mark.at >= view.range[0] && mark.at <= view.range[1]),
  };
}

// How many of the crowd begin in each cell of each lane.
function density(crowd, scale, inner) {
  const cells = Math.ceil(inner / CELL);
  const counts = view.laning.lanes.map(() => new Uint32Array(cells));
  for (const mark of crowd) counts[mark.lane][Math.min(cells - 1, Math.floor(((mark.at - view.range[0]) * scale) / CELL))] += 1;
  return counts;
}
