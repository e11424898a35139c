// Everything the reader has set stands behind # in the address, so that a view can be shared and reopened.
let restoring = true; // nothing is written before the address was read
let noted = null;

const FIELDS = { q: "search", actor: "pick-actor", place: "pick-place", source: "pick-source", from: "from", to: "to" };

function addressNow() {
  const parts = new URLSearchParams();
  for (const [name, id] of Object.entries(FIELDS)) {
    const { value } = document.getElementById(id);
    if (value) parts.set(name, value);
  }
  const off = choices.filter((choice) => choice.value !== "disputed" && !choice.checked).map((choice) => choice.value);
  if (off.length) parts.set("without", off.join(" "));
  if (choices.some((choice) => choice.value === "disputed" && choice.checked)) parts.set("disputed", "1");
  if (view.laning !== drawing.lanings[0]) parts.set("lanes", view.laning.by);
  if (view.range.some((at, n) => at !== drawing.first[n])) parts.set("view", view.range.map((at) => Math.round(at / 1000).toString(36)).join("_"));
  if (view.asOf !== undefined) parts.set("asof", isoDay(view.asOf * DAY));
  if (sorted !== "when" || reversed) parts.set("sort", `${sorted}${reversed ? "-" : ""}`);
  if (language !== "en") parts.set("dates", language);
  if (clock) parts.set("clock", clock);
  if (telling.open) parts.set("telling", "1");
  const rest = parts.toString();
  return [view.chosen ?? "", rest].filter(Boolean).join("&");
}

// A frame that a notebook fills has no address of its own, and none is needed there.
function writeAddress() {
  clearTimeout(noted);
  noted = null;
  const hash = addressNow();
  if (restoring || location.protocol === "about:" || location.hash.slice(1) === hash) return;
  history.replaceState(null, "", hash ? `#${hash}` : location.pathname + location.search);
}

// Browsers allow a page few changes of its address a second.
function noteAddress() {
  if (restoring || noted !== null) return;
  noted = setTimeout(writeAddress, 250);
}

// A damaged address names nothing.
function readAddress() {
  const [head, ...rest] = location.hash.slice(1).split("&");
  const named = head.includes("=") ? "" : head;
  const parts = new URLSearchParams((named ? rest : [head, ...rest]).join("&"));
  for (const [name, id] of Object.entries(FIELDS)) document.getElementById(id).value = parts.get(name) ?? "";
  const off = (parts.get("without") ?? "").split(" ");
  for (const choice of choices) choice.checked = choice.value === "disputed" ? parts.has("disputed") : !off.includes(choice.value);
  if (drawing.lanings.some(({ by }) => by === parts.get("lanes"))) sortBy(parts.get("lanes"));
  document.getElementById("lanes").value = view.laning.by;
  const range = (parts.get("view") ?? "").split("_").map((each) => parseInt(each, 36) * 1000);
  if (range.length === 2 && range[0] < range[1]) view.range = range;
  if (parts.has("dates")) setLanguage(parts.get("dates"));
  const zone = parts.get("clock") ?? "";
  const redo = zone !== clock;
  if (redo) setClock(zone);
  const [, by, down] = /^(\w+)(-?)$/.exec(parts.get("sort") ?? "") ?? [];
  if (by) sortRows(by, Boolean(down));
  telling.open = parts.has("telling");
  const day = readDay(parts.get("asof") ?? "", false);
  if (day !== null || view.asOf !== undefined || redo) goBack(day === null ? undefined : day / DAY, redo);
  else filter();
  const folded = ["actor", "place", "source", "from", "to", "dates", "clock"];
  if (folded.some((name) => parts.has(name))) document.getElementById("filters").open = true;
  return named;
}

function followAddress() {
  restoring = true;
  const named = readAddress();
  restoring = false;
  if (named && named !== view.chosen && rowOf(named)) choose(named, { stay: location.hash.includes("view=") });
}

function setLanguage(tag) {
  try {
    [language] = Intl.getCanonicalLocales(tag);
  } catch {
    language = "en"; // no language has this name
  }
  const list = document.getElementById("language");
  if (![...list.options].some(({ value }) => value === language)) list.append(new Option(language, language));
  list.value = language;
  refreshRows();
  refreshBylines();
}

function watchLanguage() {
  const list = document.getElementById("language");
  const own = navigator.language;
  if (own && !own.startsWith("en")) list.append(new Option(new Intl.DisplayNames([own], { type: "language" }).of(own), own));
  for (const tag of ["en-US", "de", "fr", "es", "uk", "ar", "he", "zh", "ja", "sv"]) {
    if (tag !== own) list.append(new Option(new Intl.DisplayNames([tag], { type: "language" }).of(tag), tag));
  }
  list.addEventListener("change", () => { setLanguage(list.value); showRows(); showChosen(); draw(); });
}
