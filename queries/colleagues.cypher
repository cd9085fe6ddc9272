// en: Who sat in a body together with somebody, in which posts and when
// th: ใครอยู่ในหน่วยงานหรือคณะกรรมการเดียวกันกับบุคคลนี้ ในตำแหน่งใด และเมื่อใด
// parameter: person (person) = required; the person, as people write the name
// parameter: agency (agency) = none; only this body
// parameter: from (day) = none; first day asked
// parameter: to (day) = none; last day asked
// parameter: within (integer) = 730; days; possible pairs whose evidence lies farther apart, or from the days asked, are left out
// column: agency; the body
// column: role; the person's post in it
// column: status; how the person holds it: substantive, acting, delegated or ex_officio
// column: colleague; name of the other holder, a person or an office; holders of the same one-seat post are none
// column: colleague_role; the post of the other
// column: colleague_status; how the other holds it
// column: certainty; certain: surely both in the body on one day of the period; else possible
// column: surely; days surely together, as spans: first/last, or one day; .. for no end
// column: possibly; the days outside which being together is excluded, first/last; absent where nothing bounds it
// column: distance; days that lie between the evidence of the one, that of the other and the days asked
// column: sources; at most five: first and last evidence of each, contradicting
// column: n_sources; how many sources there are in all
// column: places; where in these sources it stands
// column: colleague_id; id of the other
// column: role_id; id of the person's post
// column: colleague_role_id; id of the post of the other
// column: agency_id; id of the body
MATCH (p:Person)-[:HOLDS]->(a:Tenure)-[:OF_ROLE]->(ra:Role)-[:IN]->(body:Agency)
WHERE p.id IN $person AND ($agency IS NULL OR body.id IN $agency)
CALL (a) {
  OPTIONAL MATCH (a)<-[x:SUPPORTS|CONTRADICTS]-(s:Statement)-[:FROM]->(source:Source)
  WITH x, s, source,
    CASE WHEN type(x) = 'SUPPORTS' AND NOT 'carries' IN x.says THEN
      [d IN CASE WHEN x.day IS NULL THEN [a.start_max, a.end_min] ELSE [x.day] END
        WHERE d IS NOT NULL] ELSE [] END AS days
  WITH x, s, source,
    reduce(low = days[0], d IN days | CASE WHEN d < low THEN d ELSE low END) AS low,
    reduce(high = days[0], d IN days | CASE WHEN d > high THEN d ELSE high END) AS high
  ORDER BY x.day, source.id, s.id
  WITH min(low) AS low, max(high) AS high, count(DISTINCT source.id) AS n,
    collect(CASE WHEN type(x) = 'SUPPORTS' THEN
      {day: x.day, at: s.at, source: source.id} END) AS pro,
    collect(CASE WHEN type(x) = 'CONTRADICTS' THEN
      {at: s.at, source: source.id,
        key: coalesce(x.day, '9999-12-31') + ' ' + source.id + ' ' + s.id} END)[0..1] AS contra
  RETURN low AS a_first, high AS a_last, n AS a_n, contra AS a_contra,
    pro[0..1] + [e IN pro WHERE e.day IS NOT NULL][-1..] AS a_told
}
MATCH (body)<-[:IN]-(rb:Role)
WHERE ra.id <> rb.id OR coalesce(ra.seats, 2) > 1
MATCH (rb)<-[:OF_ROLE]-(b:Tenure)<-[:HOLDS]-(h)
WHERE NOT h.id IN $person
WITH body, h, a, ra, b, rb, a_first, a_last, a_n, a_contra, a_told,
  coalesce($from, '0001-01-01') AS first, coalesce($to, '9999-12-31') AS last
WITH body, h, a, ra, b, rb, first, last, a_first, a_last, a_n, a_contra, a_told,
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
WITH body, h, a, ra, b, rb, first, last, a_first, a_last, a_n, a_contra, a_told,
  CASE WHEN a.began = 'yes' THEN [i IN range(0, size(coalesce(a.sure_from, [])) - 1) |
    {start: a.sure_from[i], stop: a.sure_until[i]}] ELSE [] END AS ones,
  CASE WHEN b.began = 'yes' THEN [i IN range(0, size(coalesce(b.sure_from, [])) - 1) |
    {start: b.sure_from[i], stop: b.sure_until[i]}] ELSE [] END AS others,
  reduce(most = '0001-01-01', d IN [a.start_min, b.start_min] |
    CASE WHEN d > most THEN d ELSE most END) AS opens,
  reduce(least = '9999-12-31', d IN [a.end_max, b.end_max] |
    CASE WHEN d < least THEN d ELSE least END) AS closes
WHERE opens < closes AND opens <= last AND first < closes
WITH body, h, a, ra, b, rb, first, last, a_first, a_last, a_n, a_contra, a_told,
  opens, closes,
  reduce(both = [], x IN ones | both
    + [y IN others WHERE x.start < y.stop AND y.start < x.stop |
      {start: CASE WHEN x.start < y.start THEN y.start ELSE x.start END,
        stop: CASE WHEN x.stop < y.stop THEN x.stop ELSE y.stop END}]) AS spans
WITH body, h, a, ra, b, rb, first, last, a_first, a_last, a_n, a_contra, a_told,
  opens, closes, spans,
  CASE WHEN any(s IN spans WHERE s.start <= last AND first < s.stop)
    THEN 'certain' ELSE 'possible' END AS certainty
WITH b, rb, h, collect({body: body, a: a, ra: ra, first: first, last: last, a_first: a_first,
  a_last: a_last, a_n: a_n, a_contra: a_contra, a_told: a_told, opens: opens, closes: closes,
  spans: spans, certainty: certainty}) AS pairs
CALL (b) {
  OPTIONAL MATCH (b)<-[x:SUPPORTS|CONTRADICTS]-(s:Statement)-[:FROM]->(source:Source)
  WITH x, s, source,
    CASE WHEN type(x) = 'SUPPORTS' AND NOT 'carries' IN x.says THEN
      [d IN CASE WHEN x.day IS NULL THEN [b.start_max, b.end_min] ELSE [x.day] END
        WHERE d IS NOT NULL] ELSE [] END AS days
  WITH x, s, source,
    reduce(low = days[0], d IN days | CASE WHEN d < low THEN d ELSE low END) AS low,
    reduce(high = days[0], d IN days | CASE WHEN d > high THEN d ELSE high END) AS high
  ORDER BY x.day, source.id, s.id
  WITH min(low) AS low, max(high) AS high, count(DISTINCT source.id) AS n,
    collect(CASE WHEN type(x) = 'SUPPORTS' THEN
      {day: x.day, at: s.at, source: source.id} END) AS pro,
    collect(CASE WHEN type(x) = 'CONTRADICTS' THEN
      {at: s.at, source: source.id,
        key: coalesce(x.day, '9999-12-31') + ' ' + source.id + ' ' + s.id} END)[0..1] AS contra
  RETURN low AS b_first, high AS b_last, n AS b_n, contra AS b_contra,
    pro[0..1] + [e IN pro WHERE e.day IS NOT NULL][-1..] AS b_told
}
WITH b, rb, h, b_first, b_last, b_n, b_contra, b_told, pairs, [p IN pairs | p.a.id] AS ids
CALL (b, ids) {
  MATCH (b)<-[:SUPPORTS|CONTRADICTS]-(:Statement)-[:FROM]->(source:Source)
  WITH DISTINCT ids, source
  MATCH (source)<-[:FROM]-(:Statement)-[:SUPPORTS|CONTRADICTS]->(told)
  WHERE told.id IN ids
  WITH told.id AS id, count(DISTINCT source) AS n
  RETURN collect({id: id, n: n}) AS common
}
UNWIND pairs AS pair
WITH pair.body AS body, h, pair.a AS a, pair.ra AS ra, b, rb, pair.opens AS opens, pair.closes AS closes,
  pair.spans AS spans, pair.certainty AS certainty, pair.a_told AS a_told, b_told,
  pair.a_n + b_n - coalesce([c IN common WHERE c.id = pair.a.id | c.n][0], 0) AS n_sources,
  pair.a_contra + b_contra AS contra,
  pair.a_first IS NOT NULL AND b_first IS NOT NULL AS told,
  reduce(d = pair.first, e IN [pair.a_first, b_first] | CASE WHEN e > d THEN e ELSE d END)
    AS latest,
  reduce(d = pair.last, e IN [pair.a_last, b_last] | CASE WHEN e < d THEN e ELSE d END)
    AS earliest
WITH body, h, a, ra, b, rb, opens, closes, spans, certainty, n_sources,
  CASE
    WHEN NOT told THEN 99999
    WHEN earliest < latest THEN duration.inDays(date(earliest), date(latest)).days
    ELSE 0
  END AS distance,
  a_told + b_told + [e IN contra
    WHERE none(other IN contra WHERE other.key < e.key)][0..1] AS deciding
WHERE certainty = 'certain' OR distance <= $within
WITH body, h, a, ra, b, rb, opens, closes, spans, certainty, n_sources, distance,
  reduce(kept = [], e IN deciding |
    CASE WHEN any(k IN kept WHERE k.source = e.source) THEN kept ELSE kept + [e] END) AS deciding,
  [s IN spans | {start: s.start, last: CASE WHEN s.stop = '9999-12-31' THEN '..'
    ELSE toString(date(s.stop) - duration({days: 1})) END}] AS stretches,
  {start: CASE WHEN opens = '0001-01-01' THEN '..' ELSE opens END,
    last: CASE WHEN closes = '9999-12-31' THEN '..'
      ELSE toString(date(closes) - duration({days: 1})) END} AS outer
RETURN body.name AS agency, ra.name + coalesce(' (' + ra.scope + ')', '') AS role,
  a.how AS status, h.name AS colleague,
  rb.name + coalesce(' (' + rb.scope + ')', '') AS colleague_role,
  b.how AS colleague_status, certainty,
  [s IN stretches | CASE WHEN s.start = s.last THEN s.start ELSE s.start + '/' + s.last END]
    AS surely,
  CASE
    WHEN outer.start = '..' AND outer.last = '..' THEN null
    WHEN outer.start = outer.last THEN outer.start
    ELSE outer.start + '/' + outer.last
  END AS possibly,
  distance, [e IN deciding | e.source] AS sources, n_sources,
  [e IN deciding | coalesce(e.at[0], '')] AS places,
  h.id AS colleague_id, ra.id AS role_id, rb.id AS colleague_role_id, body.id AS agency_id
ORDER BY agency, agency_id, role, role_id, certainty, spans[0].start, distance, opens, closes,
  colleague_role, colleague, colleague_id, colleague_role_id, a.id, b.id
