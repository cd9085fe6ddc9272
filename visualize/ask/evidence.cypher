// en: The statements that speak for or against entities, decisions and links
// parameter: ids; ids of entities and decisions
// parameter: links; ids of links
CALL {
  UNWIND $ids AS key
  MATCH (:Mention {id: key})-[:MEANS]->(n)<-[x:SUPPORTS|CONTRADICTS]-(s:Statement)
  RETURN n.id AS of, x, s
  UNION ALL
  UNWIND $links AS key MATCH (n:Tenure {id: key})<-[x:SUPPORTS|CONTRADICTS]-(s:Statement)
  RETURN n.id AS of, x, s
  UNION ALL
  UNWIND $links AS key MATCH (n:Carrying {id: key})<-[x:SUPPORTS|CONTRADICTS]-(s:Statement)
  RETURN n.id AS of, x, s
  UNION ALL
  UNWIND $links AS key MATCH (n:Belonging {id: key})<-[x:SUPPORTS|CONTRADICTS]-(s:Statement)
  RETURN n.id AS of, x, s
  UNION ALL
  UNWIND $links AS key MATCH (n:Participation {id: key})<-[x:SUPPORTS|CONTRADICTS]-(s:Statement)
  RETURN n.id AS of, x, s
  UNION ALL
  UNWIND $links AS key MATCH (n:Designation {id: key})<-[x:SUPPORTS|CONTRADICTS]-(s:Statement)
  RETURN n.id AS of, x, s
}
MATCH (s)-[:FROM]->(source:Source)
RETURN DISTINCT of, s.id AS id, type(x) AS stands, x.says AS says, x.day AS day, s.at AS at,
  s.quote AS quote, source.id AS source
ORDER BY of, day, source, id
