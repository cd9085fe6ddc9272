// en: Which sittings of a body are known, by year and number, and which numbers are missing
// th: การประชุมของคณะกรรมการที่พบ เรียงตามปีและครั้งที่ พร้อมครั้งที่ขาดหาย
// parameter: agency (agency) = required; the body, as people write it
// column: kind; meeting; gap: no source tells of this number, though one tells of a later one of that year
// column: year; year of the common era, by the number, else by the day
// column: number; number of the sitting, as written; absent where no source gives one
// column: days; days on which sources put it; several where they differ, none where no source tells
// column: name; name of the sitting
// column: chair; names of who presided
// column: status; held, planned or cancelled, as far as stated; several where sources differ
// column: modes; in person, online or hybrid, as far as stated
// column: located_in; names of the places where it was
// column: decisions; how many decisions are known
// column: sources; at most five of those that tell of it; of a gap, of the next sitting of that year
// column: n_sources; how many of these sources there are in all
// column: places; where in these sources it stands
// column: agency; the body
// column: meeting_id; id of the sitting
// column: agency_id; id of the body
CALL {
  MATCH (m:Meeting)-[:OF_BODY]->(a:Agency)
  WHERE a.id IN $agency
  RETURN m, a, 'meeting' AS kind, m.number AS number
  UNION ALL
  MATCH (m:Meeting)-[:OF_BODY]->(a:Agency)
  WHERE a.id IN $agency AND m.number CONTAINS '/'
  WITH a, split(m.number, '/')[1] AS era, toInteger(split(m.number, '/')[0]) AS nth, m
  WHERE nth > 0
  ORDER BY nth, m.id
  WITH a, era, collect({nth: nth, m: m}) AS known
  UNWIND range(1, known[-1].nth) AS nth
  WITH a, era, known, nth
  WHERE none(k IN known WHERE k.nth = nth)
  WITH a, era, nth, [k IN known WHERE k.nth > nth | k.m][0] AS m
  RETURN m, a, 'gap' AS kind, toString(nth) + '/' + era AS number
}
WITH m, a, kind, number, toInteger(split(number, '/')[0]) AS nth,
  toInteger(split(number, '/')[1]) AS era,
  [d IN coalesce(m.days, []) WHERE NOT d STARTS WITH '..'] AS days
WITH m, a, kind, number, nth, CASE
    WHEN era IS NULL THEN toInteger(substring(days[0], 0, 4))
    WHEN era < 100 THEN era + 2500 - 543
    WHEN era > 2400 THEN era - 543
    ELSE era
  END AS year
OPTIONAL MATCH (m)<-[:AT]-(p:Participation {capacity: 'chair', status: 'held'})<-[:TAKES]-(c)
WITH m, a, kind, number, nth, year, c.name AS chair
ORDER BY chair
WITH m, a, kind, number, nth, year, collect(DISTINCT chair) AS chair
OPTIONAL MATCH (m)-[:LOCATED_IN]->(l:Place)
WITH m, a, kind, number, nth, year, chair, l.name AS located
ORDER BY located
WITH m, a, kind, number, nth, year, chair, collect(DISTINCT located) AS located
OPTIONAL MATCH (m)-[:MADE]->(d:Decision)
WITH m, a, kind, number, nth, year, chair, located, count(d) AS decisions
OPTIONAL MATCH (m)<-[:SUPPORTS|CONTRADICTS]-(s:Statement)-[:FROM]->(source:Source)
WITH m, a, kind, number, nth, year, chair, located, decisions, source.id AS source,
  min(s.at[0]) AS at
ORDER BY source
WITH m, a, kind, number, nth, year, chair, located, decisions,
  collect(CASE WHEN source IS NULL THEN null ELSE {id: source, at: at} END) AS told
RETURN kind, year, number,
  CASE WHEN kind = 'gap' THEN [] ELSE coalesce(m.days, []) END AS days,
  CASE WHEN kind = 'gap' THEN null ELSE m.name END AS name,
  CASE WHEN kind = 'gap' THEN [] ELSE chair END AS chair,
  CASE WHEN kind = 'gap' THEN [] ELSE coalesce(m.statuses, []) END AS status,
  CASE WHEN kind = 'gap' THEN [] ELSE coalesce(m.modes, []) END AS modes,
  CASE WHEN kind = 'gap' THEN [] ELSE located END AS located_in,
  CASE WHEN kind = 'gap' THEN null ELSE decisions END AS decisions,
  [t IN told[0..5] | t.id] AS sources, size(told) AS n_sources,
  [t IN told[0..5] | coalesce(t.at, '')] AS places,
  a.name AS agency, CASE WHEN kind = 'gap' THEN null ELSE m.id END AS meeting_id,
  a.id AS agency_id
ORDER BY agency, agency_id, year, nth, m.days[0], number, kind, m.id
