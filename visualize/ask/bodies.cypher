// en: All bodies with how much is known of each: posts, who held them, sittings
MATCH (a:Agency)
OPTIONAL MATCH (r:Role)-[:IN]->(a)
WITH a, count(DISTINCT r) AS posts
OPTIONAL MATCH (h)-[:HOLDS]->(:Tenure)-[:OF_ROLE]->(:Role)-[:IN]->(a)
WITH a, posts, count(DISTINCT h) AS holders
OPTIONAL MATCH (m:Meeting)-[:OF_BODY]->(a)
RETURN a.id AS id, a.name AS name, a.classification AS classification, posts, holders,
  count(DISTINCT m) AS meetings
ORDER BY name, id
