// en: All bodies that are part of another, or came from one, as links
MATCH (c:Agency)-[:CHILD]->(b:Belonging)-[:PARENT]->(p:Agency)
RETURN DISTINCT c.id AS id
ORDER BY id
