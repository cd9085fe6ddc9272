// en: Which agency drives which initiative, and where
// th: หน่วยงานใดขับเคลื่อนโครงการใด และที่ใด
// parameter: agency (agency) = none; only what this body drives
// parameter: initiative (initiative) = none; only this programme or series
// column: initiative; name of the programme or series
// column: classification; programme, event series, designation series, network or other
// column: agency; who drives it; absent where no source says so
// column: located_in; names of the places where it is
// column: sources; at most five of those that name the agency as its driver; where none does, of those that speak of it
// column: n_sources; how many of these sources there are in all
// column: places; where in these sources it stands
// column: initiative_id; id of the initiative
// column: agency_id; id of the agency
CALL {
  CALL {
    UNWIND CASE WHEN $agency IS NULL AND $initiative IS NULL THEN [1] ELSE [] END AS every
    MATCH (i:Initiative)
    RETURN i
    UNION
    MATCH (i:Initiative)
    WHERE i.id IN $initiative
    RETURN i
    UNION
    MATCH (only:Agency)-[:DRIVES]->(i:Initiative)
    WHERE only.id IN $agency
    RETURN i
  }
  MATCH (i)<-[d:DRIVES]-(a:Agency)
  WHERE ($agency IS NULL OR a.id IN $agency) AND ($initiative IS NULL OR i.id IN $initiative)
  UNWIND d.statements AS told
  MATCH (s:Statement {id: told})-[:FROM]->(source:Source)
  RETURN i, a, s, source
  UNION ALL
  CALL {
    UNWIND CASE WHEN $agency IS NULL AND $initiative IS NULL THEN [1] ELSE [] END AS every
    MATCH (i:Initiative)
    RETURN i
    UNION
    UNWIND CASE WHEN $agency IS NULL THEN [1] ELSE [] END AS any_driver
    MATCH (i:Initiative)
    WHERE i.id IN $initiative
    RETURN i
  }
  OPTIONAL MATCH (i)<-[:DRIVES]-(driver:Agency)
  WITH i, driver
  WHERE driver IS NULL
  OPTIONAL MATCH (i)<-[:SUPPORTS]-(s:Statement)-[:FROM]->(source:Source)
  RETURN i, null AS a, s, source
}
WITH i, a, source.id AS source, min(s.at[0]) AS at
ORDER BY source
WITH i, a, collect(CASE WHEN source IS NULL THEN null ELSE {id: source, at: at} END) AS told
OPTIONAL MATCH (i)-[:LOCATED_IN]->(p:Place)
WITH i, a, told, p.name AS located
ORDER BY located
WITH i, a, told, collect(DISTINCT located) AS located
RETURN i.name AS initiative, i.classification AS classification, a.name AS agency,
  located AS located_in,
  [t IN told[0..5] | t.id] AS sources, size(told) AS n_sources,
  [t IN told[0..5] | coalesce(t.at, '')] AS places,
  i.id AS initiative_id, a.id AS agency_id
ORDER BY initiative, initiative_id, agency, a.id
