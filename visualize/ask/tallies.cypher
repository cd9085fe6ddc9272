// en: How many zones sources count, by series, status and day
// parameter: series; id of the series, absent for all
MATCH (i:Initiative)-[:COUNTED]->(t:Tally)
WHERE $series IS NULL OR i.id = $series
OPTIONAL MATCH (t)<-[:SUPPORTS]-(s:Statement)-[:FROM]->(source:Source)
RETURN i.id AS series, t.status AS status, t.number AS number, t.day AS day, t.of AS of,
  count(DISTINCT source.id) AS n_sources
ORDER BY series, status, day, of, number
