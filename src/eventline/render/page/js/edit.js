// Correcting: what the reader changes is shown at once, and downloaded as a file for the next build.
const edits = new Map(); // by the event's id: the fields set, hidden or not, what it is merged with
let editing = false;
let unsaved = false; // something was changed since the last download

const field = (name) => document.getElementById(`edit-${name}`);

// The window as a corrections file writes it.
function writtenWindow(event) {
  if (event.lo === null && event.hi === null) return "none";
  const [first, last] = [event.lo === null ? ".." : isoDay(event.lo), event.hi === null ? ".." : isoDay(event.hi - 1)];
  return first === last ? first : `${first}/${last}`;
}

// Undefined where the words are no window.
function readWindow(words) {
  if (words.trim() === "none") return { lo: null, hi: null };
  const ends = words.split("/");
  if (ends.length > 2) return undefined;
  const [start, end] = ends.length === 2 ? ends : [words, words];
  const lo = start.trim() === ".." ? null : readDay(start, false);
  const last = end.trim() === ".." ? null : readDay(end, true);
  if ((lo === null && start.trim() !== "..") || (last === null && end.trim() !== "..")) return undefined;
  if ((lo === null && last === null) || (lo !== null && last !== null && last < lo)) return undefined;
  return { lo, hi: last === null ? null : last + 1 };
}

function fillEditor() {
  const event = byId.get(view.chosen);
  document.getElementById("editor").hidden = !editing || !event;
  if (!event) return;
  field("headline").value = event.headline;
  field("when").value = writtenWindow(event);
  field("status").value = STATUS[event.status];
  field("actors").value = actorsOf(event).join(", ");
  field("place").value = placeOf(event) ?? "";
  const near = shownEvents();
  const at = near.indexOf(event);
  const others = near.slice(Math.max(0, at - 15), at + 16).filter((other) => other !== event);
  field("merge").replaceChildren(new Option("nothing", ""), ...others.map((other) => new Option(`${other.words}: ${other.headline}`.slice(0, 90), other.key)));
  document.getElementById("edit-fault").textContent = "";
}

function editOf(event) {
  if (!edits.has(event.key)) edits.set(event.key, { fields: {}, reading: {}, merged: [], hide: false });
  return edits.get(event.key);
}

// The fields that differ from the event, as a corrections file has them.
function changesIn(event, headline) {
  const change = {};
  if (headline !== event.headline) change.headline = headline;
  const when = field("when").value.trim();
  if (when !== writtenWindow(event)) change.when = when;
  if (field("status").value !== STATUS[event.status]) change.status = field("status").value;
  const actors = field("actors").value.split(",").map((name) => name.trim()).filter(Boolean);
  if (actors.join(", ") !== actorsOf(event).join(", ")) change.actors = actors;
  const place_ = field("place").value.trim();
  if (place_ !== (placeOf(event) ?? "")) change.place = place_ || "none";
  return change;
}

function applyEditor() {
  const event = byId.get(view.chosen);
  const when = readWindow(field("when").value);
  const headline = field("headline").value.replace(/\s+/g, " ").trim();
  if (when === undefined || !headline) {
    document.getElementById("edit-fault").textContent = headline
      ? 'That is no date: write 2025-03-12, 2025-03, 2025-03-08/2025-03-12, 2025-03-08/.. or none.' : "A headline needs words.";
    return;
  }
  const change = changesIn(event, headline);
  const other = events.find(({ key }) => key === field("merge").value);
  if (!Object.keys(change).length && !other) return;
  const edit = editOf(event);
  Object.assign(edit.fields, change);
  if (change.when) Object.assign(edit.reading, when, { best: null });
  if (change.status) edit.reading.status = STATUS.indexOf(change.status);
  if (change.actors) edit.reading.actors = change.actors;
  if (change.place) edit.reading.place = change.place === "none" ? null : change.place;
  if (change.headline) edit.reading.headline = headline;
  if (other) { edit.merged.push(other.key); other.dropped = true; }
  edited(event);
}

function hideEvent() {
  const event = byId.get(view.chosen);
  editOf(event).hide = true;
  event.dropped = true;
  edited(event);
  close();
}

function undoEdits() {
  edits.clear();
  for (const event of events) { event.headline = event.full.headline; event.dropped = false; delete event.actors; delete event.place; }
  haystacks.length = 0;
  edited(null);
}

function edited(event, isSaved = false) {
  if (event) haystacks[event.index] = undefined;
  const count = edits.size;
  unsaved = count > 0 && !isSaved;
  const words = `${count} ${count === 1 ? "correction" : "corrections"}`;
  document.getElementById("save").textContent = `Download ${words}`;
  document.getElementById("save").disabled = count === 0;
  document.getElementById("undo").disabled = count === 0;
  goBack(view.asOf, true);
  showChosen();
  speak(count ? `${words}, ${savedWords()}` : "no corrections");
}

const savedWords = () => (unsaved ? "not yet saved" : "downloaded");

// A basic string of TOML: JSON's escapes are TOML's, but for the two that JSON need not or cannot make.
function tomlString(text) {
  return JSON.stringify(text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd")).replace(/\x7f/g, "\\u007f");
}

function tomlValue(value) {
  return Array.isArray(value) ? `[${value.map(tomlString).join(", ")}]` : tomlString(value);
}

function tomlKey(event) {
  const [report] = reportsOf(event);
  return [["event", event.key], ["quote", quoteOf(report)]].map(([name, value]) => `${name} = ${tomlString(value)}`);
}

function correctionsToml() {
  const blocks = [];
  for (const [key, edit] of edits) {
    const event = events.find((each) => each.key === key);
    const fields = Object.entries(edit.fields).map(([name, value]) => `${name} = ${tomlValue(value)}`);
    if (edit.merged.length) {
      const parts = [event, ...edit.merged.map((other) => events.find((each) => each.key === other))];
      const list = parts.map((each) => `    { ${tomlKey(each).join(", ")} },\n`).join("");
      blocks.push(["[[merge]]", `events = [\n${list}]`, ...fields]);
    } else if (fields.length && !edit.hide) blocks.push(["[[change]]", ...tomlKey(event), ...fields]);
    if (edit.hide) blocks.push(["[[hide]]", ...tomlKey(event)]);
  }
  const head = "# Corrections, for: eventline build ARTICLE... --corrections FILE\nversion = 1\n";
  return [head, ...blocks.map((lines) => `${lines.join("\n")}\n`)].join("\n");
}

function saveEdits() {
  const link = element("a", []);
  link.href = URL.createObjectURL(new Blob([correctionsToml()], { type: "application/toml" }));
  link.download = "corrections.toml";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  edited(null, true);
}

function watchEdit() {
  field("status").append(...STATUS.map((name) => new Option(name, name)));
  const toggle = document.getElementById("edit");
  toggle.addEventListener("click", () => {
    editing = !editing;
    toggle.setAttribute("aria-pressed", String(editing));
    document.getElementById("edit-bar").hidden = !editing;
    fillEditor();
  });
  document.getElementById("editor").addEventListener("submit", (event) => { event.preventDefault(); applyEditor(); });
  onClick("edit-hide", hideEvent);
  onClick("save", saveEdits);
  onClick("undo", undoEdits);
  window.addEventListener("beforeunload", (event) => { if (unsaved) event.preventDefault(); });
}
