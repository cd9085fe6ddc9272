// en: The plain ties of some entities and decisions
// parameter: ids; ids of entities and decisions
UNWIND $ids AS key
MATCH (:Mention {id: key})-[:MEANS]->(e)
  -[r:IN|OF_BODY|MADE|APPOINTS|ASSIGNS|ABOUT|DRIVES|HOSTS|LOCATED_IN|IN_SERIES]-(x)
WHERE NOT x:Designation
RETURN DISTINCT type(r) AS kind, startNode(r).id AS first, endNode(r).id AS second,
  r.statements AS statements
ORDER BY kind, first, second
