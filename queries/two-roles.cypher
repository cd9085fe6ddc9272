// en: Who held two given roles at once, on which days surely and on which possibly
// th: ใครดำรงสองตำแหน่งในเวลาเดียวกัน ช่วงใดแน่นอน และช่วงใดเป็นไปได้
// parameter: a (role) = required; one post, as people write it
// parameter: b (role) = required; the other post
// parameter: from (day) = none; first day asked
// parameter: to (day) = none; last day asked
// parameter: within (integer) = 730; days; possible pairs whose evidence lies farther apart, or from the days asked, are left out
// column: holder; name of who held both
// column: role_a; the one post, with its body and scope
// column: status_a; substantive, acting, delegated or ex_officio
// column: role_b; the other post, with its body and scope
// column: status_b; substantive, acting, delegated or ex_officio
// column: certainty; certain: surely in both on one day of the period; else possible
// column: surely; days surely in both, as spans: first/last, or one day; .. for no end
// column: possibly; the days outside which being in both is excluded, first/last; absent where nothing bounds it
// column: distance; days that lie between the evidence of the one post, that of the other and the days asked
// column: sources; at most five: first and last evidence of each post, contradicting
// column: n_sources; how many sources there are in all
// column: places; where in these sources it stands
// column: holder_id; id of the holder
// column: role_a_id; id of the one post
// column: role_b_id; id of the other post
MATCH (ra:Role)<-[:OF_ROLE]-(a:Tenure)<-[:HOLDS]-(h)
WHERE ra.id IN $a
MATCH (h)-[:HOLDS]->(b:Tenure)-[:OF_ROLE]->(rb:Role)
WHERE rb.id IN $b AND rb.id <> ra.id
  AND NOT (ra.id IN $b AND rb.id IN $a AND ra.id > rb.id)
WITH h, a, ra, b, rb,
  coalesce($from, '0001-01-01') AS first, coalesce($to, '9999-12-31') AS last
WITH h, a, ra, b, rb, first, last,
  CASE
    WHEN coalesce(last < a.start_min, false) OR coalesce(a.end_max <= first, false) THEN 'no'
    WHEN a.began = 'yes' AND any(i IN range(0, size(coalesce(a.sure_from, [])) - 1)
      WHERE a.sure_from[i] <= last AND first < a.sure_until[i]) THEN 'certain'
    ELSE 'possible'
  END AS one,
  CASE
    WHEN coalesce(last < b.start_min, false) OR coalesce(b.end_max <= first, false) THEN 'no'
    WHEN b.began = 'yes' AND any(i IN range(0, size(coalesce(b.sure_from, [])) - 1)
      WHERE b.sure_from[i] <= last AND first < b.sure_until[i]) THEN 'certain'
    ELSE 'possible'
  END AS other
WHERE one <> 'no' AND other <> 'no'
WITH h, a, ra, b, rb, first, last,
  CASE WHEN a.began = 'yes' THEN [i IN range(0, size(coalesce(a.sure_from, [])) - 1) |
    {start: a.sure_from[i], stop: a.sure_until[i]}] ELSE [] END AS ones,
  CASE WHEN b.began = 'yes' THEN [i IN range(0, size(coalesce(b.sure_from, [])) - 1) |
    {start: b.sure_from[i], stop: b.sure_until[i]}] ELSE [] END AS others,
  reduce(most = '0001-01-01', d IN [a.start_min, b.start_min] |
    CASE WHEN d > most THEN d ELSE most END) AS opens,
  reduce(least = '9999-12-31', d IN [a.end_max, b.end_max] |
    CASE WHEN d < least THEN d ELSE least END) AS closes
WHERE opens < closes AND opens <= last AND first < closes
WITH h, a, ra, b, rb, first, last, opens, closes,
  reduce(both = [], x IN ones | both
    + [y IN others WHERE x.start < y.stop AND y.start < x.stop |
      {start: CASE WHEN x.start < y.start THEN y.start ELSE x.start END,
        stop: CASE WHEN x.stop < y.stop THEN x.stop ELSE y.stop END}]) AS spans
WITH h, a, ra, b, rb, first, last, opens, closes, spans,
  CASE WHEN any(s IN spans WHERE s.start <= last AND first < s.stop)
    THEN 'certain' ELSE 'possible' END AS certainty
OPTIONAL MATCH (ra)-[:IN]->(aa:Agency)
OPTIONAL MATCH (rb)-[:IN]->(ba:Agency)
WITH h, a, ra, b, rb, first, last, opens, closes, spans, certainty, min(aa.name) AS a_body,
  min(ba.name) AS b_body
UNWIND [{link: a, side: 'a'}, {link: b, side: 'b'}] AS told
WITH h, a, ra, b, rb, first, last, opens, closes, spans, certainty, a_body, b_body,
  told.link AS link, told.side AS side
OPTIONAL MATCH (link)<-[x:SUPPORTS|CONTRADICTS]-(s:Statement)-[:FROM]->(source:Source)
WITH h, a, ra, b, rb, first, last, opens, closes, spans, certainty, a_body, b_body,
  side, x, s, source,
  CASE WHEN type(x) = 'SUPPORTS' AND NOT 'carries' IN x.says THEN
    [d IN CASE WHEN x.day IS NULL THEN [link.start_max, link.end_min] ELSE [x.day] END
      WHERE d IS NOT NULL] ELSE [] END AS days
WITH h, a, ra, b, rb, first, last, opens, closes, spans, certainty, a_body, b_body,
  side, x, s, source,
  reduce(low = days[0], d IN days | CASE WHEN d < low THEN d ELSE low END) AS low,
  reduce(high = days[0], d IN days | CASE WHEN d > high THEN d ELSE high END) AS high
ORDER BY x.day, source.id, s.id
WITH h, a, ra, b, rb, first, last, opens, closes, spans, certainty, a_body, b_body,
  count(DISTINCT source.id) AS n_sources,
  collect(CASE WHEN source IS NULL THEN null ELSE
    {side: side, kind: type(x), day: x.day, at: s.at, source: source.id} END) AS evidence,
  min(CASE side WHEN 'a' THEN low END) AS a_first, max(CASE side WHEN 'a' THEN high END) AS a_last,
  min(CASE side WHEN 'b' THEN low END) AS b_first, max(CASE side WHEN 'b' THEN high END) AS b_last
WITH h, a, ra, b, rb, opens, closes, spans, certainty, a_body, b_body,
  n_sources, evidence,
  a_first IS NOT NULL AND b_first IS NOT NULL AS told,
  reduce(d = first, e IN [a_first, b_first] | CASE WHEN e > d THEN e ELSE d END) AS latest,
  reduce(d = last, e IN [a_last, b_last] | CASE WHEN e < d THEN e ELSE d END) AS earliest
WITH h, a, ra, b, rb, opens, closes, spans, certainty, a_body, b_body, n_sources,
  CASE
    WHEN NOT told THEN 99999
    WHEN earliest < latest THEN duration.inDays(date(earliest), date(latest)).days
    ELSE 0
  END AS distance,
  [e IN evidence WHERE e.kind = 'SUPPORTS' AND e.side = 'a'][0..1]
  + [e IN evidence WHERE e.kind = 'SUPPORTS' AND e.side = 'a' AND e.day IS NOT NULL][-1..]
  + [e IN evidence WHERE e.kind = 'SUPPORTS' AND e.side = 'b'][0..1]
  + [e IN evidence WHERE e.kind = 'SUPPORTS' AND e.side = 'b' AND e.day IS NOT NULL][-1..]
  + [e IN evidence WHERE e.kind = 'CONTRADICTS'][0..1] AS deciding
WHERE certainty = 'certain' OR distance <= $within
WITH h, a, ra, b, rb, opens, closes, spans, certainty, a_body, b_body, n_sources, distance,
  reduce(kept = [], e IN deciding |
    CASE WHEN any(k IN kept WHERE k.source = e.source) THEN kept ELSE kept + [e] END) AS deciding,
  [s IN spans | {start: s.start, last: CASE WHEN s.stop = '9999-12-31' THEN '..'
    ELSE toString(date(s.stop) - duration({days: 1})) END}] AS stretches,
  {start: CASE WHEN opens = '0001-01-01' THEN '..' ELSE opens END,
    last: CASE WHEN closes = '9999-12-31' THEN '..'
      ELSE toString(date(closes) - duration({days: 1})) END} AS outer
RETURN h.name AS holder,
  ra.name + coalesce(' ' + a_body, '') + coalesce(' (' + ra.scope + ')', '') AS role_a,
  a.how AS status_a,
  rb.name + coalesce(' ' + b_body, '') + coalesce(' (' + rb.scope + ')', '') AS role_b,
  b.how AS status_b, certainty,
  [s IN stretches | CASE WHEN s.start = s.last THEN s.start ELSE s.start + '/' + s.last END]
    AS surely,
  CASE
    WHEN outer.start = '..' AND outer.last = '..' THEN null
    WHEN outer.start = outer.last THEN outer.start
    ELSE outer.start + '/' + outer.last
  END AS possibly,
  distance, [e IN deciding | e.source] AS sources, n_sources,
  [e IN deciding | coalesce(e.at[0], '')] AS places,
  h.id AS holder_id, ra.id AS role_a_id, rb.id AS role_b_id
ORDER BY certainty, spans[0].start, distance, opens, closes, holder, role_a, role_b, holder_id,
  role_a_id, role_b_id, a.id, b.id
