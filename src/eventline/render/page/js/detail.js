// Level of detail: so many events as a reader can take in are drawn by themselves, the others as a density.
const MOST_DRAWN = drawing.sizes.drawn;
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

// How many of each lane: an equal part, and what a lane does not need goes to the others.
function shares(counts) {
  const share = counts.map(() => 0);
  let left = MOST_DRAWN;
  const order = counts.map((_, lane) => lane).sort((a, b) => counts[a] - counts[b]);
  order.forEach((lane, n) => {
    share[lane] = Math.min(counts[lane], Math.floor(left / (order.length - n)));
    left -= share[lane];
  });
  return share;
}

// The events to draw by themselves, and the rest.
function detailed() {
  const near = marks.filter(inView);
  if (near.length <= MOST_DRAWN) return { drawn: near, crowd: [] };
  const lanes = view.laning.lanes.map(() => []);
  for (const mark of near) lanes[mark.lane].push(rank(mark));
  const share = shares(lanes.map((ranks) => ranks.length));
  const least = lanes.map((ranks, lane) => (share[lane] ? Float64Array.from(ranks).sort()[ranks.length - share[lane]] : Infinity));
  const isDrawn = new Set(near.filter((mark) => rank(mark) >= least[mark.lane]));
  return {
    drawn: [...isDrawn],
    crowd: near.filter((mark) => !isDrawn.has(mark) && mark.at >= view.range[0] && mark.at <= view.range[1]),
  };
}

// How many of the crowd begin in each cell of each lane.
function density(crowd, scale, inner) {
  const cells = Math.ceil(inner / CELL);
  const counts = view.laning.lanes.map(() => new Uint32Array(cells));
  for (const mark of crowd) counts[mark.lane][Math.min(cells - 1, Math.floor(((mark.at - view.range[0]) * scale) / CELL))] += 1;
  return counts;
}
