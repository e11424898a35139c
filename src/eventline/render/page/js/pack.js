// Rows for events and places for their labels in pixels: the same rules as packing.py, at any zoom.
// sizes: those of the drawing, as boxes.py and packing.py have them.
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

function isFreeFrom(rows, first, height, [left, right]) {
  if (first < 0 || first + height > rows.length) return false;
  for (let row = first; row < first + height; row += 1) if (isFree(rows[row], left, right) < 0) return false;
  return true;
}

// Takes the first row from which so many are free, and gives its number, or -1: the row that the event had last,
// then from row "used" upwards, then those below it.
function put(rows, stretch, height, last, used = 0) {
  let found = last >= 0 && isFreeFrom(rows, last, height, stretch) ? last : -1;
  for (let n = 0; found < 0 && n < rows.length; n += 1) {
    const row = n < used ? used - 1 - n : n;
    if (isFreeFrom(rows, row, height, stretch)) found = row;
  }
  if (found >= 0) for (let row = found; row < found + height; row += 1) rows[row].splice(isFree(rows[row], ...stretch), 0, stretch);
  return found;
}

function heightOf(box, lines) {
  return Math.max(lines, 1 + box.others) + (lines > 0 ? 1 : 0);
}

// What the label stands beside: of one line the event itself, for its other datings lie below it.
function endsOf(box, lines) {
  return box.own && lines === 1 ? box.own : [box.left, box.right];
}

// Where the label stays in view in so many lines.
function sidesOf(box, lines, edge, sizes) {
  const [start, end] = endsOf(box, lines);
  const left = Math.max(start, edge[0]);
  const right = Math.min(end, edge[1]);
  const width = box.widths[lines - 1];
  const sides = [];
  if (left > right || right + sizes.gap + width <= edge[1]) sides.push("right");
  if (left <= right && left - sizes.gap - width >= edge[0]) sides.push("left");
  if (lines === 1 && insideStart(box, edge, sizes) !== undefined) sides.push("inside");
  return sides;
}

// Where a label on the bar begins: before or behind the marker, which it keeps clear of.
function insideStart(box, edge, { gap, marker }) {
  if (!box.even || !box.widths.length) return undefined;
  const left = Math.max(box.left, edge[0]);
  const right = Math.min(box.right, edge[1]);
  const stretches = [[left, Math.min(right, box.at - marker)], [Math.max(left, box.at + marker), right]];
  return stretches.find(([from, to]) => to - from >= box.widths[0] + 2 * gap)?.[0];
}

function crosses(box, side, lines, { gap }) {
  const [, end] = endsOf(box, lines);
  return side === "right" && end <= box.wall && box.wall < end + gap + box.widths[lines - 1];
}

// The sides and lines with which the label stays in view, the best first.
function choicesOf(box, edge, tight, sizes) {
  const counts = box.widths.map((_, n) => n + 1);
  if (tight && box.widths[0] > sizes.wide) counts.push(counts.shift());
  const found = counts.flatMap((lines) => sidesOf(box, lines, edge, sizes).map((side) => [side, lines]));
  const kept = tight ? found : found.filter(([, lines]) => lines === found[0][1]);
  return kept.sort((a, b) => crosses(box, ...a, sizes) - crosses(box, ...b, sizes));
}

function takenBy(box, side, lines, { gap, apart }) {
  const [start, end] = endsOf(box, lines);
  const needed = gap + box.widths[lines - 1] + apart;
  if (side === "left") return [Math.min(box.left, start - needed), box.right];
  if (side === "right") return [box.left, Math.max(box.right, end + needed)];
  return [box.left, box.right];
}

// Where it is not tight, stops at the first label that finds no room.
function labelled(boxes, order, rows, edge, tight, sizes) {
  const places = new Map();
  for (const index of order) {
    const box = boxes[index];
    for (const [side, lines] of choicesOf(box, edge, tight, sizes)) {
      const row = put(rows, takenBy(box, side, lines, sizes), heightOf(box, lines), box.row);
      if (row < 0) continue;
      places.set(index, { row, side, lines });
      break;
    }
    if (!tight && !places.has(index)) break;
  }
  return places;
}

// How many rows are used, those of the crowd apart.
function rowsOfAll(boxes, places) {
  return Math.max(0, ...[...places].map(([index, { row, side, lines }]) => (side === "crowd" ? 0 : row + heightOf(boxes[index], lines))));
}

const emptyRows = (most) => Array.from({ length: Math.max(most, 0) }, () => []);

function tightly(boxes, edge, most, sizes) {
  const rows = emptyRows(most);
  const byWeight = boxes.map((_, index) => index).sort((a, b) => Boolean(boxes[b].chosen) - Boolean(boxes[a].chosen) || boxes[b].weight - boxes[a].weight || a - b);
  const places = labelled(boxes, byWeight, rows, edge, true, sizes);
  const used = rowsOfAll(boxes, places);
  boxes.forEach((box, index) => {
    if (places.has(index)) return;
    const row = put(rows, [box.left - 1, box.right + 1], heightOf(box, 0), box.row, used);
    places.set(index, { row, side: row < 0 ? "crowd" : "none", lines: 0 });
  });
  return places;
}

// The place of each box, and how many rows they take; crowded: whether the last rows are needed for others beside them.
function pack(boxes, edge, most, crowded, sizes) {
  let below = crowded ? sizes.crowdRows : 0;
  let places = labelled(boxes, boxes.keys(), emptyRows(most - below), edge, false, sizes);
  if (places.size < boxes.length) {
    places = tightly(boxes, edge, most - below, sizes);
    if (!below && [...places.values()].some(({ side }) => side === "crowd")) {
      below = sizes.crowdRows;
      places = tightly(boxes, edge, most - below, sizes);
    }
  }
  const used = rowsOfAll(boxes, places);
  const all = boxes.map((_, index) => places.get(index));
  return { places: all.map((each) => (each.side === "crowd" ? { ...each, row: used } : each)), rows: used + below };
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
function packLanes(lanes, edge, most, least, crowded, sizes) {
  const free = lanes.map((boxes, lane) => pack(boxes, edge, Math.max(most, least), Boolean(crowded[lane]), sizes));
  const needed = free.map(({ rows }) => rows);
  const weights = lanes.map((boxes) => boxes.reduce((sum, box) => sum + box.weight ** 2, 0));
  const given = shareRows(needed, weights, most, least);
  return lanes.map((boxes, lane) => (given[lane] < needed[lane] ? pack(boxes, edge, given[lane], Boolean(crowded[lane]), sizes) : free[lane]));
}

// Neighbours joined until what stands for them is apart: the middle of each group and who is in it.
function gather(points, apart) {
  const groups = [];
  for (const index of points.map((_, n) => n).sort((a, b) => points[a] - points[b] || a - b)) {
    groups.push([points[index], [index]]);
    while (groups.length > 1 && groups.at(-1)[0] - groups.at(-2)[0] < apart) {
      const [after, more] = groups.pop();
      const [before, some] = groups.pop();
      const middle = (before * some.length + after * more.length) / (some.length + more.length);
      some.push(...more);
      groups.push([middle, some]);
    }
  }
  return groups;
}

// As much of a bar in the crowd's row as touches no middle of a group but its own.
function free(left, right, own, middles, apart) {
  const before = middles.filter((at) => at < own).map((at) => at + apart / 2);
  const behind = middles.filter((at) => at > own).map((at) => at - apart / 2);
  return [Math.max(left, ...before), Math.min(right, ...behind)];
}
