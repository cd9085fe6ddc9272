// en: Statements by id, with their sources
// parameter: ids; ids of statements
UNWIND $ids AS key
MATCH (s:Statement {id: key})-[:FROM]->(source:Source)
RETURN s.id AS id, s.at AS at, s.quote AS quote, source.id AS source
ORDER BY source, id
