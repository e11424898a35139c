// Search and filter: rows and markers that do not fit are hidden; the count is spoken.
const search = document.getElementById("search");
const choices = [...document.querySelectorAll(".choice input")];

// "Radoslaw" finds "Radosław": letters without their marks, in small.
const PLAIN = { "ł": "l", "ø": "o", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe" };

function plain(text) {
  const bare = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return bare.replace(/[łøđıßæœ]/g, (letter) => PLAIN[letter]);
}

function fits(row, words, statuses, disputedOnly) {
  if (!statuses.has(row.dataset.status)) return false;
  if (disputedOnly && row.dataset.disputed === undefined) return false;
  const text = plain(row.textContent);
  return words.every((word) => text.includes(word));
}

function told(shown, all) {
  if (shown === all) return "";
  return shown ? `${shown} of ${all} events` : "No event fits: change the words or tick more boxes.";
}

function filter() {
  const words = plain(search.value).split(/\s+/).filter(Boolean);
  const checked = choices.filter((choice) => choice.checked).map((choice) => choice.value);
  const statuses = new Set(checked);
  const rows = [...document.querySelectorAll("tr[data-event]")];
  view.hidden.clear();
  for (const row of rows) {
    row.hidden = !fits(row, words, statuses, statuses.has("disputed"));
    if (row.hidden) view.hidden.add(row.id);
  }
  const shown = rows.filter((row) => !row.hidden).length;
  document.getElementById("found").textContent = told(shown, rows.length);
  rowsOf.clear();
  draw();
}

function watchFilter() {
  search.addEventListener("input", filter);
  for (const choice of choices) choice.addEventListener("change", filter);
}
