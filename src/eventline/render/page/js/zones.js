// Times of day on the clock that the reader chooses; whole days stay the days that were told.
let clock = ""; // "" is each article's own; else a name of the tz database
const clocks = new Map(); // formatters that tell how far a zone is from UTC
// Seconds ahead of UTC at both ends, and the window as it was told: of events, of sentences.
const offsetsOf = new Map(columns.zones.map(([index, ...each]) => [index, each]));
const toldOffsets = new Map(told.zones.map(([report, ...each]) => [report, each]));
const toldAs = new Map([...toldOffsets.keys()].map((report) => [report, [told.lo[report], told.hi[report], told.best[report]]]));

function isClocked(lo, hi) {
  return Boolean((lo ?? 0) % DAY || (hi ?? 0) % DAY);
}

// How many seconds a zone's clocks are ahead of UTC at a moment in milliseconds.
function aheadOf(zone, utc) {
  if (!clocks.has(zone)) clocks.set(zone, new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" }));
  const { value } = clocks.get(zone).formatToParts(utc).find(({ type }) => type === "timeZoneName");
  const [, sign, hours, minutes, seconds = 0] = /([+-])(\d+):(\d+)(?::(\d+))?/.exec(value) ?? [];
  return sign ? Number(`${sign}1`) * (hours * 3600 + minutes * 60 + Number(seconds)) : 0;
}

// What the chosen clock shows when one that is so many seconds ahead of UTC shows the moment.
function onClock(at, ahead) {
  if (at === null || !clock) return at;
  const utc = at - ahead * 1000;
  return utc + aheadOf(clock, utc) * 1000;
}

function bestOn(best, lo, hi) {
  if (best === null) return null;
  return Math.min(Math.max(best, Math.floor((lo ?? -Infinity) / DAY)), Math.floor(((hi ?? Infinity) - 1) / DAY));
}

// "UTC+5:30", as words.py writes it.
function aheadWords(ahead) {
  const minutes = Math.floor(Math.abs(ahead) / 60);
  if (!minutes) return "UTC";
  const rest = minutes % 60 ? `:${String(minutes % 60).padStart(2, "0")}` : "";
  return `UTC${ahead < 0 ? "−" : "+"}${Math.floor(minutes / 60)}${rest}`;
}

// On the day that the reader goes back to, a window may be that of another sentence.
function offsetsNow(event) {
  if (event.lo === event.full.lo && event.hi === event.full.hi) return offsetsOf.get(event.index);
  const same = (report) => milliseconds(told.lo[report]) === event.lo || milliseconds(told.hi[report]) === event.hi;
  return toldOffsets.get(knownReports(event).find((report) => toldOffsets.has(report) && same(report)));
}

// On whose clock the event's times of day are read; nothing for whole days.
function clockWords(event) {
  if (!isClocked(event.lo, event.hi)) return "";
  const offsets = offsetsNow(event);
  if (!offsets) return clock ? "time as told, zone not known" : "";
  if (!clock) return aheadWords(event.lo === null ? offsets[1] : offsets[0]);
  const at = event.lo ?? event.hi;
  return aheadWords(aheadOf(clock, at - aheadOf(clock, at) * 1000));
}

function publishedWords(number) {
  const { day, clock: told_ } = columns.documents[number];
  if (!told_) return dayWords(day * DAY);
  const [seconds, ahead] = told_;
  const at = ahead === null ? seconds * 1000 : onClock(seconds * 1000, ahead);
  const zone = ahead === null ? "" : ` (${aheadWords(clock ? (at - (seconds - ahead) * 1000) / 1000 : ahead)})`;
  return `${dayWords(at)}, ${new Date(at).toISOString().slice(11, 16)}${zone}`;
}

function refreshBylines() {
  for (const time of document.querySelectorAll("article .byline time")) {
    time.textContent = publishedWords(Number(time.closest("article").id.slice(2)));
  }
}

function setClock(name) {
  const list = document.getElementById("clock");
  try {
    if (name) aheadOf(name, 0);
    clock = name;
  } catch {
    clock = ""; // no zone has this name
  }
  if (![...list.options].some(({ value }) => value === clock)) list.append(new Option(clock, clock));
  list.value = clock;
  for (const [index, [from, to]] of offsetsOf) {
    const { full } = events[index];
    full.lo = onClock(milliseconds(columns.lo[index]), from);
    full.hi = onClock(milliseconds(columns.hi[index]), to);
    full.best = clock ? bestOn(columns.best[index], full.lo, full.hi) : columns.best[index];
  }
  for (const [report, [lo, hi, best]] of toldAs) {
    const [from, to] = toldOffsets.get(report);
    const moved = [onClock(milliseconds(lo), from), onClock(milliseconds(hi), to)];
    [told.lo[report], told.hi[report]] = moved.map((at) => (at === null ? null : at / 1000));
    told.best[report] = clock ? bestOn(best, ...moved) : best;
  }
  for (const [index] of columns.conflicts) {
    for (const other of events[index].full.others) {
      if (other.offsets) [other.lo, other.hi] = other.told.map((at, end) => onClock(at, other.offsets[end]));
    }
  }
  refreshBylines();
}

function watchClock() {
  const list = document.getElementById("clock");
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (own && own !== "UTC") list.append(new Option(`${own.replace(/_/g, " ")} (yours)`, own));
  const none = !offsetsOf.size && !toldOffsets.size && !columns.documents.some(({ clock: told_ }) => told_ && told_[1] !== null);
  list.closest("label").hidden = none;
  list.addEventListener("change", () => { setClock(list.value); goBack(view.asOf, true); showChosen(); });
}
