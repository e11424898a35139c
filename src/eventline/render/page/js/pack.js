// Rows for events and places for their labels in pixels: the same rules as packing.py, at any zoom.
function isFree(row, left, right) {
  let low = 0;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (row[middle][0] < left) low = middle + 1; else high = middle;
  }
  const before = low === 0 || row[low - 1][1] <= left;
  const after = low === row.length || right <= row[low][0];
  return before && after ? low : -1;
}

// Where the label stays in view, the best first; if it nowhere does, right, but not beside a bar that runs out of it.
function sidesOf(box, edge, gap) {
  const left = Math.max(box.left, edge[0]);
  const right = Math.min(box.right, edge[1]);
  const sides = [];
  if (left > right || right + gap + box.width <= edge[1]) sides.push("right");
  if (left <= right && left - gap - box.width >= edge[0]) sides.push("left");
  if (insideStart(box, edge, gap) !== undefined) sides.push("inside");
  return sides.length || !box.even ? sides : ["right"];
}

// Where a label on the bar begins: before or behind the marker, which it keeps clear of.
function insideStart(box, edge, gap) {
  const [start, end] = insideStretches(box, edge).find(([from, to]) => to - from >= box.width + 2 * gap) ?? [];
  return end === undefined ? undefined : start;
}

function insideStretches(box, edge) {
  if (!box.even) return [];
  const left = Math.max(box.left, edge[0]);
  const right = Math.min(box.right, edge[1]);
  return [[left, Math.min(right, box.at - box.radius)], [Math.max(left, box.at + box.radius), right]];
}

function takenBy(box, side, gap) {
  if (side === "left") return [box.left - gap - box.width, box.right + gap];
  if (side === "right") return [box.left - gap, box.right + gap + box.width + gap];
  return [box.left, box.right];
}

// most: how many rows may hold labels, and how many there may be.
function placeBox(box, rows, edge, most, gap) {
  const sides = sidesOf(box, edge, gap).map((side) => [side, most[0]]);
  for (const [side, limit] of [...sides, ["none", most[1]]]) {
    const [left, right] = takenBy(box, side, gap);
    // An event keeps the row it had, so that little moves while the reader zooms.
    while (rows.length <= Math.min(box.row, limit - 1)) rows.push([]);
    const free = (number) => isFree(rows[number], left, right) >= 0;
    let number = box.row >= 0 && box.row < limit && free(box.row) ? box.row : rows.findIndex((_, n) => n < limit && free(n));
    if (number < 0 && rows.length < limit) number = rows.push([]) - 1;
    if (number >= 0) {
      rows[number].splice(isFree(rows[number], left, right), 0, [left, right]);
      return { row: number, side };
    }
  }
  return { row: most[1] - 1, side: "none" };
}

function packIn(boxes, order, edge, most, gap) {
  const rows = [];
  const places = new Array(boxes.length);
  for (const index of order) places[index] = placeBox(boxes[index], rows, edge, most, gap);
  return places;
}

function pack(boxes, edge, most, gap) {
  const order = boxes.map((_, index) => index);
  const places = packIn(boxes, order, edge, [most, most], gap);
  if (!places.some((place) => place.side === "none")) return places;
  order.sort((a, b) => boxes[b].weight - boxes[a].weight || a - b);
  return packIn(boxes, order, edge, [most - 1, most], gap);
}

// One row after the other goes to the lane with the most weight a row (D'Hondt).
function shareRows(needed, weights, most, least) {
  const rows = needed.map((need) => Math.min(need, least));
  for (let sum = rows.reduce((a, b) => a + b, 0); sum < most; sum += 1) {
    let best = -1;
    const worth = (lane) => weights[lane] / (rows[lane] + 1);
    needed.forEach((need, lane) => {
      if (rows[lane] < need && (best < 0 || worth(lane) > worth(best))) best = lane;
    });
    if (best < 0) break;
    rows[best] += 1;
  }
  return rows;
}

// most: how many rows all lanes together may have; least: how many each of them in any case.
function packLanes(lanes, edge, most, least, gap) {
  const free = lanes.map((boxes) => pack(boxes, edge, Math.max(most, 1), gap));
  const needed = free.map((places) => Math.max(0, ...places.map((place) => place.row)) + 1);
  const weights = lanes.map((boxes) => boxes.reduce((sum, box) => sum + box.weight ** 2, 0));
  const rows = shareRows(needed, weights, most, least);
  return lanes.map((boxes, lane) => (rows[lane] < needed[lane] ? pack(boxes, edge, rows[lane], gap) : free[lane]));
}
