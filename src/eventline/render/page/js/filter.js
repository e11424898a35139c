// Search and filter: rows and markers that do not fit are hidden; the count is spoken.
const search = document.getElementById("search");
const choices = [...document.querySelectorAll(".choice input")];

function fits(row, words, statuses, disputedOnly) {
  if (!statuses.has(row.dataset.status)) return false;
  if (disputedOnly && row.dataset.disputed === undefined) return false;
  const text = row.textContent.toLocaleLowerCase();
  return words.every((word) => text.includes(word));
}

function filter() {
  const words = search.value.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const checked = choices.filter((choice) => choice.checked).map((choice) => choice.value);
  const statuses = new Set(checked);
  const rows = [...document.querySelectorAll("tr[data-event]")];
  view.hidden.clear();
  for (const row of rows) {
    row.hidden = !fits(row, words, statuses, statuses.has("disputed"));
    if (row.hidden) view.hidden.add(row.id);
  }
  const shown = rows.filter((row) => !row.hidden).length;
  const all = shown === rows.length;
  document.getElementById("found").textContent = all ? "" : `${shown} of ${rows.length} events`;
  rowsOf.clear();
  draw();
}

function watchFilter() {
  search.addEventListener("input", filter);
  for (const choice of choices) choice.addEventListener("change", filter);
}
