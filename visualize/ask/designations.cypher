// en: Zones that bear a designation of a series
// parameter: series; id of the series, absent for all
MATCH (z:Zone)-[:BEARS]->(:Designation)-[:IN_SERIES]->(i:Initiative)
WHERE $series IS NULL OR i.id = $series
RETURN DISTINCT z.id AS id
ORDER BY id
