// en: A body's names and constitutions through time, as sources write them
// th: ชื่อและคำสั่งแต่งตั้งของหน่วยงานหรือคณะกรรมการตามเวลา ตามที่แหล่งที่มาเขียน
// parameter: agency (agency) = required; the body, as people write it
// column: kind; name (as written), constitution, dissolution, or what a change of name or a merger made of it: renamed from, renamed to, merged from, merged into, split from, split into
// column: name; the name, the order that constitutes it, or the other body
// column: from; first day, as stated; of a name the first day on which a source that writes it so was published
// column: until; last day, as stated; of a name the last such day
// column: known; of a constitution: the days by which sources know that the order stands
// column: own; whether it is the name that answers show
// column: sources; at most five of those that say or write so, by day of publication
// column: n_sources; how many sources there are in all
// column: places; where in these sources it stands
// column: agency; the name that answers show
// column: other_id; id of the other body
// column: agency_id; id of the body
CALL {
  MATCH (a:Agency)<-[:MEANS]-(m:Mention)<-[:NAMES]-(s:Statement)
  WHERE a.id IN $agency
  RETURN a, 1 AS place, 'name' AS kind, m.name AS name, null AS from, null AS until, null AS known,
    null AS other, s
  UNION ALL
  MATCH (a:Agency)<-[:SUPPORTS]-(s:Statement)
  WHERE a.id IN $agency AND s.kind = 'constitution'
  RETURN a, 0 AS place, 'constitution' AS kind,
    split(split(s.fact, '"order":"')[1], '"')[0] AS name,
    split(split(s.fact, '"from":"')[1], '"')[0] AS from,
    split(split(s.fact, '"until":"')[1], '"')[0] AS until,
    split(split(s.fact, '"on":"')[1], '"')[0] AS known, null AS other, s
  UNION ALL
  MATCH (a:Agency)<-[:SUPPORTS]-(s:Statement)
  WHERE a.id IN $agency AND s.kind = 'dissolution'
  RETURN a, 0 AS place, 'dissolution' AS kind, null AS name,
    split(split(s.fact, '"on":"')[1], '"')[0] AS from, null AS until, null AS known,
    null AS other, s
  UNION ALL
  MATCH (a:Agency)-[:CHILD]->(b:Belonging)-[:PARENT]->(other:Agency)
  WHERE a.id IN $agency AND b.relation IN ['renamed from', 'merged from', 'split from']
  MATCH (b)<-[:SUPPORTS]-(s:Statement)
  RETURN a, 0 AS place, b.relation AS kind, other.name AS name, b.stated_from AS from,
    null AS until, null AS known, other, s
  UNION ALL
  MATCH (other:Agency)-[:CHILD]->(b:Belonging)-[:PARENT]->(a:Agency)
  WHERE a.id IN $agency AND b.relation IN ['renamed from', 'merged from', 'split from']
  MATCH (b)<-[:SUPPORTS]-(s:Statement)
  RETURN a, 0 AS place, CASE b.relation WHEN 'renamed from' THEN 'renamed to'
      WHEN 'merged from' THEN 'merged into' ELSE 'split into' END AS kind,
    other.name AS name, b.stated_from AS from, null AS until, null AS known, other, s
}
MATCH (s)-[:FROM]->(source:Source)
WITH a, place, kind, name, from, until, known, other, source, min(s.at[0]) AS at
ORDER BY known, source.published, source.id
WITH a, place, kind, name, from, until, other, collect(DISTINCT known) AS known,
  count(DISTINCT source.id) AS n_sources, min(source.published) AS first,
  max(source.published) AS last,
  collect({id: source.id, at: coalesce(at, ''), day: source.published}) AS told
UNWIND told AS one
WITH a, place, kind, name, from, until, other, known, n_sources, first, last, one.id AS source,
  min(one.at) AS at, min(one.day) AS day
ORDER BY day, source
WITH a, place, kind, name, other, known, n_sources,
  CASE WHEN kind = 'name' THEN first ELSE from END AS from,
  CASE WHEN kind = 'name' THEN last ELSE until END AS until,
  collect({id: source, at: at})[0..5] AS told
RETURN kind, name, from, until, known, CASE WHEN kind = 'name' THEN name = a.name END AS own,
  [t IN told | t.id] AS sources, n_sources, [t IN told | t.at] AS places, a.name AS agency,
  other.id AS other_id, a.id AS agency_id
ORDER BY agency, agency_id, place, coalesce(from, known[0], until, '9999-12-31'), kind, name, until,
  other.id
