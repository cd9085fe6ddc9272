// en: The line of a role's holders through time, with acting, vacancies and gaps
// th: ลำดับผู้ดำรงตำแหน่งตามเวลา รวมผู้รักษาการ ช่วงที่ว่าง และช่วงที่ไม่มีข้อมูล
// parameter: role (role) = required; the post, as people write it
// parameter: from (day) = none; first day asked
// parameter: to (day) = none; last day asked
// column: holder; name of the holder; absent for a vacant post, for a gap, and where only a post is known to sit there
// column: role; name of the post
// column: agency; the body that the post belongs to
// column: scope; the country, city or field of the post
// column: status; substantive, acting, delegated, ex_officio or vacant; gap: days between two holders of a one-seat post for which nobody is certain or stated
// column: certainty; certain on some day of the period, else possible; of a gap nothing
// column: from; first day in office, as stated; of a gap its first day
// column: until; last day in office, as stated; of a gap its last day
// column: first_seen; first day on which a source speaks of the holder in the post
// column: last_seen; last such day
// column: start_min; earliest possible first day in office
// column: start_max; latest possible first day in office
// column: end_min; earliest possible first day out of office
// column: end_max; latest possible first day out of office
// column: basis; strongest ground of the term: stated, seen, announced, planned, chaired or former
// column: through; the post that carries this one
// column: remit; field of the tenure, as stated
// column: sources; the deciding ones, at most five: what is stated of the term, first and last evidence, contradicting
// column: n_sources; how many sources there are in all
// column: places; where in the deciding sources it stands
// column: holder_id; id of the holder
// column: role_id; id of the post
CALL () {
  MATCH (t:Tenure)-[:OF_ROLE]->(r:Role)
  WHERE r.id IN $role
  OPTIONAL MATCH (h)-[:HOLDS]->(t)
  OPTIONAL MATCH (t)-[:THROUGH]->(:Carrying)<-[:GIVES]-(via:Role)
  WITH t, r, h, via, coalesce($from, '0001-01-01') AS first, coalesce($to, '9999-12-31') AS last
  WITH t, r, h, via,
    CASE
      WHEN coalesce(last < t.start_min, false) OR coalesce(t.end_max <= first, false) THEN 'no'
      WHEN t.began = 'yes' AND any(i IN range(0, size(coalesce(t.sure_from, [])) - 1)
        WHERE t.sure_from[i] <= last AND first < t.sure_until[i]) THEN 'certain'
      ELSE 'possible'
    END AS certainty
  WHERE certainty <> 'no'
  RETURN t AS link, r, h, via, t.how AS status, certainty, t.grounds AS basis,
    null AS gap_from, null AS gap_until
  UNION ALL
  MATCH (via:Role)-[:GIVES]->(c:Carrying)-[:TO_ROLE]->(r:Role)
  WHERE r.id IN $role
  WITH via, c, r, coalesce($from, '0001-01-01') AS first, coalesce($to, '9999-12-31') AS last
  WITH via, c, r, first, last,
    CASE
      WHEN coalesce(last < c.start_min, false) OR coalesce(c.end_max <= first, false) THEN 'no'
      WHEN c.began = 'yes' AND any(i IN range(0, size(coalesce(c.sure_from, [])) - 1)
        WHERE c.sure_from[i] <= last AND first < c.sure_until[i]) THEN 'certain'
      ELSE 'possible'
    END AS certainty
  WHERE certainty <> 'no'
  OPTIONAL MATCH (t:Tenure)-[:THROUGH]->(c)
  WHERE t.began = 'yes'
  WITH via, c, r, first, last, certainty,
    [i IN range(0, size(coalesce(c.sure_from, [])) - 1) |
      {start: c.sure_from[i], stop: c.sure_until[i]}] AS given,
    collect([i IN range(0, size(coalesce(t.sure_from, [])) - 1) |
      {start: t.sure_from[i], stop: t.sure_until[i]}]) AS owned
  WITH via, c, r, first, last, certainty, given,
    reduce(spans = [], own IN owned | spans + own) AS named
  WITH via, c, r, first, last, certainty, given, named,
    [g IN given | CASE WHEN g.start < first THEN first ELSE g.start END]
    + [n IN named | n.stop] AS turns
  WHERE certainty = 'possible' OR any(d IN turns WHERE first <= d AND d <= last
    AND any(g IN given WHERE g.start <= d AND d < g.stop)
    AND none(n IN named WHERE n.start <= d AND d < n.stop))
  RETURN c AS link, r, null AS h, via, 'ex_officio' AS status, certainty, 'stated' AS basis,
    null AS gap_from, null AS gap_until
  UNION ALL
  MATCH (r:Role)<-[:OF_ROLE|TO_ROLE]-(n)
  WHERE r.id IN $role AND r.seats = 1 AND n.began = 'yes'
  WITH r, n, coalesce(n.how, 'ex_officio') IN ['substantive', 'ex_officio'] AS sits,
    [i IN range(0, size(coalesce(n.sure_from, [])) - 1) |
      {start: n.sure_from[i], stop: n.sure_until[i]}]
    + CASE
        WHEN n.stated_from IS NULL OR n.stated_until IS NULL THEN []
        WHEN n.start_min IS NULL OR n.end_max IS NULL THEN []
        ELSE [{start: n.start_min, stop: n.end_max}]
      END AS spans
  UNWIND spans AS span
  WITH r, n, sits, min(span.start) AS start, max(span.stop) AS stop, collect(span) AS own
  WITH r, collect({start: start, stop: stop, sits: sits}) AS terms, collect(own) AS owned
  WITH r, [term IN terms WHERE term.sits] AS terms,
    reduce(spans = [], own IN owned | spans + own) AS spans
  UNWIND spans AS before
  WITH DISTINCT r, terms, spans, before.stop AS gap_from
  WHERE none(s IN spans WHERE s.start <= gap_from AND gap_from < s.stop)
    AND none(term IN terms WHERE term.start <= gap_from AND gap_from < term.stop)
    AND any(term IN terms WHERE term.stop <= gap_from)
    AND any(term IN terms WHERE gap_from < term.start)
  UNWIND [s IN spans WHERE gap_from < s.start] AS after
  WITH r, gap_from, min(after.start) AS gap_end
  WHERE coalesce($from, '0001-01-01') < gap_end AND gap_from <= coalesce($to, '9999-12-31')
  RETURN r AS link, r, null AS h, null AS via, 'gap' AS status, null AS certainty,
    null AS basis, gap_from, toString(date(gap_end) - duration({days: 1})) AS gap_until
}
WITH link, r, h, via, status, certainty, basis, gap_from, gap_until
OPTIONAL MATCH (r)-[:IN]->(a:Agency)
OPTIONAL MATCH (:Role {id: coalesce(via.id, '')})-[:IN]->(va:Agency)
WITH link, r, h, via, status, certainty, basis, gap_from, gap_until,
  min(a.name) AS agency, min(va.name) AS via_agency
OPTIONAL MATCH (link)<-[x:SUPPORTS|CONTRADICTS]-(s:Statement)-[:FROM]->(source:Source)
WHERE status <> 'gap'
WITH link, r, h, via, status, certainty, basis, gap_from, gap_until, agency, via_agency, x, s,
  source
ORDER BY x.day, source.id, s.id
WITH link, r, h, via, status, certainty, basis, gap_from, gap_until, agency, via_agency,
  count(DISTINCT source.id) AS n_sources,
  min(CASE WHEN h IS NULL OR NOT 'carries' IN x.says THEN x.day END) AS spoken,
  collect(CASE WHEN source IS NULL THEN null ELSE
    {kind: type(x), says: x.says, day: x.day, at: s.at, source: source.id} END) AS evidence
WITH link, r, h, via, status, certainty, basis, gap_from, gap_until, agency, via_agency,
  n_sources, spoken,
  [e IN evidence WHERE e.kind = 'SUPPORTS' AND any(w IN e.says WHERE w <> 'seen')][0..2]
  + [e IN evidence WHERE e.kind = 'SUPPORTS'][0..1]
  + [e IN evidence WHERE e.kind = 'SUPPORTS' AND e.day IS NOT NULL][-1..]
  + [e IN evidence WHERE e.kind = 'CONTRADICTS'][0..1] AS deciding
WITH link, r, h, via, status, certainty, basis, gap_from, gap_until, agency, via_agency,
  n_sources, spoken,
  reduce(kept = [], e IN deciding |
    CASE WHEN any(k IN kept WHERE k.source = e.source) THEN kept ELSE kept + [e] END) AS deciding,
  reduce(least = gap_from, d IN [link.sure_from[0], link.seen[0]] |
    CASE WHEN d IS NULL OR least <= d THEN least ELSE d END) AS begun
WITH link, r, h, via, status, certainty, basis, gap_from, gap_until, agency, via_agency,
  n_sources, deciding, coalesce(begun,
    link.stated_from, CASE WHEN link.began <> 'yes' THEN link.start_min END, spoken,
    link.end_min, link.start_max, link.start_min, link.end_max, '9999-12-31') AS since
RETURN h.name AS holder, r.name AS role, agency, r.scope AS scope, status, certainty,
  coalesce(gap_from, link.stated_from) AS from, coalesce(gap_until, link.stated_until) AS until,
  link.first_seen AS first_seen, link.last_seen AS last_seen,
  link.start_min AS start_min, link.start_max AS start_max,
  link.end_min AS end_min, link.end_max AS end_max, basis,
  via.name + coalesce(' ' + via_agency, '') AS through,
  link.remits[0] AS remit,
  [e IN deciding | e.source] AS sources, n_sources,
  [e IN deciding | coalesce(e.at[0], '')] AS places,
  h.id AS holder_id, r.id AS role_id
ORDER BY [i IN range(0, size($role) - 1) WHERE $role[i] = r.id][0], agency, role, scope, role_id,
  since, status, holder, through, holder_id, link.id
