// `graph_loader/asof.py` in this page's language, over the same shared cases; a test compares them.
// Days are ISO, spans half-open; an absent bound excludes nothing.
function certainty(days, day) {
  if (days.start_min && day < days.start_min) return "no";
  if (days.end_max && days.end_max <= day) return "no";
  const sure = (days.sure || []).some(([from, until]) => from <= day && day < until);
  return days.began === "yes" && sure ? "certain" : "possible";
}

// How surely a tie holds on a day, or (null) on any; `far` is possible, but farther from all
// evidence than an answer to `who` goes.
function heldOn(tie, day) {
  if (!tie.days || day === null) return tie.certainty;
  const held = certainty(tie.days, day);
  const near = (tie.days.near || []).some(([from, until]) => from <= day && day < until);
  return held === "possible" && !near ? "far" : held;
}
