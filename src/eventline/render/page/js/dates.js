// Days in words: English as the page was written, or as the reader's own language has them.
let language = "en"; // a BCP 47 name
const HOUR = 3600000; // milliseconds
const BC = -62135596800000; // the first moment of the year 1, in milliseconds

function dayWords(at) {
  return formatter(at < BC ? { era: "short" } : {}).format(new Date(at));
}

const formatters = new Map();
function formatter(options = {}) {
  const tag = language === "en" ? "en-GB" : language;
  const key = tag + Object.entries(options).join(" ");
  if (!formatters.has(key)) {
    const parts = { day: "numeric", month: "long", year: "numeric", ...options, timeZone: "UTC" };
    formatters.set(key, new Intl.DateTimeFormat(tag, parts));
  }
  return formatters.get(key);
}

// The name of a language that Plotly knows, with the names of its months for the axis.
const plotlyLanguages = new Set(["en"]);
function plotlyLanguage() {
  if (!plotlyLanguages.has(language)) {
    plotlyLanguages.add(language);
    const names = (count, unit, width) => Array.from({ length: count }, (_, n) => (
      new Intl.DateTimeFormat(language, { [unit]: width, timeZone: "UTC" }).format(Date.UTC(2023, unit === "month" ? n : 0, unit === "month" ? 1 : n + 1))));
    const format = {
      days: names(7, "weekday", "long"), shortDays: names(7, "weekday", "short"), months: names(12, "month", "long"), shortMonths: names(12, "month", "short"),
      periods: ["AM", "PM"], dateTime: "%c", date: "%x", time: "%X", decimal: ".", thousands: ",", grouping: [3], currency: ["", ""],
    };
    Plotly.register({ moduleType: "locale", name: language, dictionary: {}, format });
  }
  return language;
}

// Years as history counts them: the astronomical 0 is 1 BC.
function yearWords(year) {
  return year <= 0 ? `${1 - year} BC` : year < 1000 ? `AD ${year}` : String(year);
}

// Years to write on an axis, every so many, so that some *most* of them stand there.
function roundYears(first, last, most) {
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000].find((each) => (last - first) / each <= most) ?? 5000;
  const years = [];
  for (let year = first; year <= last; year += 1) {
    if ((year <= 0 ? year - 1 : year) % step === 0) years.push(year);
  }
  return years;
}

// The window of an event; as the page was written where nothing has changed it.
function whenWords(event) {
  const { lo, hi, index } = event;
  const asWritten = lo === milliseconds(columns.lo[index]) && hi === milliseconds(columns.hi[index]);
  return language === "en" && asWritten ? event.words : windowWords(lo, hi);
}

function windowWords(lo, hi) {
  if (lo === null && hi === null) return "undated";
  const era = (lo ?? hi) < BC ? { era: "short" } : {};
  if (hi === null) return `${formatter(era).format(lo)} …`;
  if (lo === null) return `… ${formatter(era).format(hi - 1)}`;
  if (!isClocked(lo, hi)) return formatter({ ...era, ...wholeUnit(lo, hi) }).formatRange(lo, hi - 1);
  const timed = formatter({ ...era, hour: "2-digit", minute: "2-digit" });
  return hi - lo <= HOUR ? timed.format(lo) : timed.formatRange(lo, hi);
}

// "March 2025" for a window that is a month, "2025" for one that is a year.
function wholeUnit(lo, hi) {
  const [a, b] = [new Date(lo), new Date(hi)];
  if (a.getUTCDate() !== 1 || b.getUTCDate() !== 1 || lo % DAY || hi % DAY) return {};
  return a.getUTCMonth() || b.getUTCMonth() ? { day: undefined } : { day: undefined, month: undefined };
}

// A day that a reader writes: 2025, 2025-03 or 2025-03-12, before our era with a minus; its first or last moment.
function readDay(words, atEnd) {
  const found = /^\s*(-?\d{1,4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?\s*$/.exec(words);
  if (!found) return null;
  const [year, month, day] = found.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  const moment = (y, m, d) => new Date(0).setUTCFullYear(y, m, d);
  const begins = new Date(moment(year, (month ?? 1) - 1, day ?? 1));
  if (begins.getUTCMonth() + 1 !== (month ?? 1) || begins.getUTCDate() !== (day ?? 1)) return null; // 31 February
  if (!atEnd) return begins.getTime();
  if (day !== undefined) return moment(year, month - 1, day + 1) - 1;
  return (month === undefined ? moment(year + 1, 0, 1) : moment(year, month, 1)) - 1;
}

function isoDay(at) {
  const date = new Date(at);
  const year = date.getUTCFullYear();
  const digits = String(Math.abs(year)).padStart(4, "0");
  return `${year < 0 ? "-" : ""}${digits}-${date.toISOString().slice(-19, -14)}`;
}
