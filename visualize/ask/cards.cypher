// en: Names of entities and decisions, and what tells each from others of the name
// parameter: ids; ids of entities and decisions
UNWIND $ids AS key
MATCH (:Mention {id: key})-[:MEANS]->(e)
OPTIONAL MATCH (e)-[:IN]->(a:Agency)
WITH e, min(a.name) AS body
RETURN e.id AS id, e.name AS name, e.name_en AS name_en, e.aliases AS aliases,
  e.shorts AS shorts, body, e.scope AS scope, e.verb AS verb, e.day AS day, e.days AS days
ORDER BY id
