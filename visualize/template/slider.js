// The day: a slider over all days of the data, the days on which something changes, or typed.
const SPAN = DATA.heading.span.map(numberOf);
const CHANGES = [...new Set([...TIES.values()].filter((tie) => tie.days).flatMap((tie) =>
  [tie.days.start_min, tie.days.end_max, ...(tie.days.sure || []).flat()]))]
  .filter((iso) => iso && iso < "9999").map(numberOf).sort((a, b) => a - b);

function showDay() {
  const bar = byId("day-bar");
  if (!bar) return;
  const shown = day === null ? "" : inBoth(day)[speech];
  byId("every-day").setAttribute("aria-pressed", String(day === null));
  if (day !== null) byId("day-slider").value = numberOf(day);
  byId("day-slider").setAttribute("aria-valuetext", day === null ? w("every_day") : inBoth(day).join(" · "));
  bar.classList.toggle("idle", day === null);
  byId("asked").replaceChildren(shown || w("every_day"));
  byId("day-typed").value = shown;
  byId("day-typed").removeAttribute("aria-invalid");
  byId("day-other").textContent = day === null ? w("every_day") : inBoth(day)[1 - speech];
}

// The next day, in that direction, on which anything begins, ends, or becomes or ceases to be sure.
function nextChange(way) {
  const at = day === null ? (way > 0 ? SPAN[0] - 1 : SPAN[1] + 1) : numberOf(day);
  const found = way > 0 ? CHANGES.find((number) => number > at) : CHANGES.findLast((number) => number < at);
  return found === undefined ? null : isoOf(Math.min(Math.max(found, SPAN[0]), SPAN[1]));
}

function dayBar(set) {
  if (!byId("day-bar")) return;
  const slider = byId("day-slider"), typed = byId("day-typed");
  const step = (way) => { const next = nextChange(way); if (next) set(next); };
  slider.addEventListener("input", () => set(isoOf(Number(slider.value))));
  byId("every-day").addEventListener("click", () => set(day === null ? isoOf(Number(slider.value)) : null));
  byId("day-before").addEventListener("click", () => step(-1));
  byId("day-after").addEventListener("click", () => step(1));
  typed.addEventListener("change", () => {
    const read = typed.value.trim() ? readDay(typed.value) : null;
    if (typed.value.trim() && !read) typed.setAttribute("aria-invalid", "true");
    else set(read);
  });
  document.addEventListener("keydown", (event) => {
    if (event.target.tagName !== "INPUT" && (event.key === "[" || event.key === "]")) step(event.key === "[" ? -1 : 1);
  });
}
