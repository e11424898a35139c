// A headline in one line, in two, and so on, about equally long: the same rules as wrap.py.
const PIECE = /[\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]\s*|[^\s\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]+\s*/g;
const wrapped = new Map();

// widthOf: measures words in pixels; key: names its font.
function wraps(text, widthOf, key, most = drawing.sizes.lines) {
  const known = `${key} ${text}`;
  if (!wrapped.has(known)) {
    const parts = text.trim().replace(/\s+/g, " ").match(PIECE) ?? [];
    const widths = parts.map(widthOf);
    const ways = Array.from({ length: Math.min(most, parts.length) }, (_, n) => balanced(widths, n + 1));
    wrapped.set(known, ways.map((lengths) => setIn(parts, lengths, widthOf)));
  }
  return wrapped.get(known);
}

function sumOf(widths) {
  return widths.reduce((a, b) => a + b, 0);
}

// How many pieces each line holds, so that the longest line is as short as can be.
function balanced(widths, lines) {
  if (lines === 1) return [widths.length];
  let best = [widths.length];
  let shortest = Infinity;
  for (let first = 1; first <= widths.length - lines + 1; first += 1) {
    const lengths = [first, ...balanced(widths.slice(first), lines - 1)];
    let at = 0;
    const longest = Math.max(...lengths.map((length) => sumOf(widths.slice(at, at += length))));
    if (longest < shortest) { best = lengths; shortest = longest; }
  }
  return best;
}

function setIn(parts, lengths, widthOf) {
  let at = 0;
  const lines = lengths.map((length) => parts.slice(at, at += length).join("").trimEnd());
  return { lines, width: Math.max(...lines.map(widthOf)) };
}
