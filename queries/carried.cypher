// en: What a role carries ex officio, and who had it through that
// th: ตำแหน่งที่ได้มาโดยตำแหน่งนี้ และผู้ที่ดำรงตำแหน่งนั้นโดยตำแหน่ง
// parameter: role (role) = required; the post that carries others, as people write it
// parameter: from (day) = none; first day asked
// parameter: to (day) = none; last day asked
// column: role; name of the post that is carried
// column: agency; the body that it belongs to
// column: scope; its country, city or field
// column: through; the post that carries it
// column: carried; whether it is carried: certain on some day of the period, else possible
// column: carried_from; first day of the carrying, as stated
// column: carried_until; last day of the carrying, as stated
// column: holder; who had it through that; absent where on some day only the post is known to sit there
// column: status; ex_officio
// column: certainty; of the holder: certain on some day of the period, else possible; without a holder that of the carrying
// column: from; first day in both posts, as stated
// column: until; last day in both posts, as stated
// column: first_seen; first day on which a source speaks of the holder in the carrying post
// column: last_seen; last such day
// column: sources; the deciding ones, at most five: what is stated, first and last evidence, contradicting
// column: n_sources; how many sources there are in all
// column: places; where in the deciding sources it stands
// column: holder_id; id of the holder
// column: role_id; id of the post that is carried
// column: through_id; id of the post that carries it
MATCH (via:Role)-[:GIVES]->(c:Carrying)-[:TO_ROLE]->(r:Role)
WHERE via.id IN $role
WITH via, c, r, coalesce($from, '0001-01-01') AS first, coalesce($to, '9999-12-31') AS last
WITH via, c, r, first, last,
  CASE
    WHEN coalesce(last < c.start_min, false) OR coalesce(c.end_max <= first, false) THEN 'no'
    WHEN c.began = 'yes' AND any(i IN range(0, size(coalesce(c.sure_from, [])) - 1)
      WHERE c.sure_from[i] <= last AND first < c.sure_until[i]) THEN 'certain'
    ELSE 'possible'
  END AS carried
WHERE carried <> 'no'
OPTIONAL MATCH (h)-[:HOLDS]->(t:Tenure)-[:THROUGH]->(c)
WITH via, c, r, first, last, carried, h, t,
  CASE
    WHEN coalesce(last < t.start_min, false) OR coalesce(t.end_max <= first, false) THEN 'no'
    WHEN t.began = 'yes' AND any(i IN range(0, size(coalesce(t.sure_from, [])) - 1)
      WHERE t.sure_from[i] <= last AND first < t.sure_until[i]) THEN 'certain'
    ELSE 'possible'
  END AS certainty
WITH via, c, r, first, last, carried,
  [i IN range(0, size(coalesce(c.sure_from, [])) - 1) |
    {start: c.sure_from[i], stop: c.sure_until[i]}] AS given,
  collect(CASE WHEN t IS NULL OR t.began <> 'yes' THEN [] ELSE
    [i IN range(0, size(coalesce(t.sure_from, [])) - 1) |
      {start: t.sure_from[i], stop: t.sure_until[i]}] END) AS owned,
  collect(CASE WHEN t IS NULL OR certainty = 'no' THEN null
    ELSE {h: h, link: t, certainty: certainty} END) AS terms
WITH via, c, r, first, last, carried, given, terms,
  reduce(spans = [], own IN owned | spans + own) AS named
WITH via, c, r, first, last, carried, given, terms, named,
  [g IN given | CASE WHEN g.start < first THEN first ELSE g.start END]
  + [n IN named | n.stop] AS turns
WITH via, c, r, carried, terms + CASE
    WHEN carried = 'possible' OR any(d IN turns WHERE first <= d AND d <= last
      AND any(g IN given WHERE g.start <= d AND d < g.stop)
      AND none(n IN named WHERE n.start <= d AND d < n.stop))
    THEN [{h: null, link: c, certainty: carried}]
    ELSE []
  END AS terms
UNWIND terms AS term
WITH via, c, r, carried, term.h AS h, term.link AS link, term.certainty AS certainty
OPTIONAL MATCH (r)-[:IN]->(a:Agency)
OPTIONAL MATCH (via)-[:IN]->(va:Agency)
WITH via, c, r, carried, h, link, certainty, min(a.name) AS agency, min(va.name) AS via_agency
OPTIONAL MATCH (link)<-[x:SUPPORTS|CONTRADICTS]-(s:Statement)-[:FROM]->(source:Source)
WITH via, c, r, carried, h, link, certainty, agency, via_agency, x, s, source
ORDER BY x.day, source.id, s.id
WITH via, c, r, carried, h, link, certainty, agency, via_agency,
  count(DISTINCT source.id) AS n_sources,
  collect(CASE WHEN source IS NULL THEN null ELSE
    {kind: type(x), says: x.says, day: x.day, at: s.at, source: source.id} END) AS evidence
WITH via, c, r, carried, h, link, certainty, agency, via_agency, n_sources,
  [e IN evidence WHERE e.kind = 'SUPPORTS' AND any(w IN e.says WHERE w <> 'seen')][0..2]
  + [e IN evidence WHERE e.kind = 'SUPPORTS'][0..1]
  + [e IN evidence WHERE e.kind = 'SUPPORTS' AND e.day IS NOT NULL][-1..]
  + [e IN evidence WHERE e.kind = 'CONTRADICTS'][0..1] AS deciding
WITH via, c, r, carried, h, link, certainty, agency, via_agency, n_sources,
  reduce(kept = [], e IN deciding |
    CASE WHEN any(k IN kept WHERE k.source = e.source) THEN kept ELSE kept + [e] END) AS deciding,
  reduce(least = null, d IN [link.sure_from[0], link.seen[0]] |
    CASE WHEN d IS NULL OR least <= d THEN least ELSE d END) AS begun
RETURN r.name AS role, agency, r.scope AS scope,
  via.name + coalesce(' ' + via_agency, '') AS through, carried,
  c.stated_from AS carried_from, c.stated_until AS carried_until,
  h.name AS holder, 'ex_officio' AS status, certainty,
  link.stated_from AS from, link.stated_until AS until,
  link.first_seen AS first_seen, link.last_seen AS last_seen,
  [e IN deciding | e.source] AS sources, n_sources,
  [e IN deciding | coalesce(e.at[0], '')] AS places,
  h.id AS holder_id, r.id AS role_id, via.id AS through_id
ORDER BY agency, role, scope, role_id, through, through_id,
  coalesce(c.sure_from[0], c.start_min, c.stated_from, '9999-12-31'), c.id, h IS NOT NULL,
  coalesce(begun, link.stated_from, link.end_min, link.start_max, link.start_min, link.end_max,
    '9999-12-31'), holder, holder_id, link.id
