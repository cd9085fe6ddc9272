// en: The dated links that touch some entities, and what stands at the ends of each
// parameter: ids; ids of entities
UNWIND $ids AS key
MATCH (:Mention {id: key})-[:MEANS]->(e)
  -[:HOLDS|OF_ROLE|GIVES|TO_ROLE|CHILD|PARENT|TAKES|AT|FOR|BEARS|IN_SERIES]-
  (link:Tenure|Carrying|Belonging|Participation|Designation)
WITH DISTINCT link
MATCH (link)-[r:HOLDS|OF_ROLE|GIVES|TO_ROLE|CHILD|PARENT|TAKES|AT|FOR|BEARS|IN_SERIES]-(x)
WITH link, collect({kind: type(r), id: x.id}) AS sides
OPTIONAL MATCH (link)-[:THROUGH]->(:Carrying)<-[:GIVES]-(via:Role)
OPTIONAL MATCH (:Role {id: coalesce(via.id, '')})-[:IN]->(body:Agency)
WITH link, sides, min(via.name + coalesce(' ' + body.name, '')) AS via
RETURN link.id AS id, labels(link)[0] AS label, link.how AS how, link.capacity AS capacity,
  link.relation AS relation, link.status AS status, link.began AS began,
  link.start_min AS start_min, link.start_max AS start_max,
  link.end_min AS end_min, link.end_max AS end_max,
  link.sure_from AS sure_from, link.sure_until AS sure_until,
  link.stated_from AS stated_from, link.stated_until AS stated_until,
  link.first_seen AS first_seen, link.last_seen AS last_seen, sides, via
ORDER BY id
