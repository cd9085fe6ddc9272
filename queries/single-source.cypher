// en: Which facts rest on one independent source only
// th: ข้อเท็จจริงใดอาศัยแหล่งที่มาอิสระเพียงแห่งเดียว
// parameter: agency (agency) = none; only what concerns this body: its posts, its sittings, what it belongs to
// parameter: kind (text) = none; only facts of this kind, as in the column
// column: kind; tenure, carrying, belonging, participation, designation, decision or count; what is derived from two others (ex officio) is left out
// column: name; who holds or takes part, the post that gives, the body, the zone, the decision; absent for a vacant post or a count
// column: what; the post, the gathering, the other body, the series
// column: status; how it is held, the capacity, the relation, the status, the verb; in brackets: planned, announced, or chaired where nothing but chairing speaks for the term
// column: number; of a count
// column: from; first day, as stated
// column: until; last day, as stated
// column: day; first day of which it is said; of a decision or count its day
// column: against; how many independent sources speak against it
// column: sources; at most five of those that say so, by id; more than one retell each other
// column: n_sources; how many sources there are in all
// column: places; where in these sources it stands
// column: voice; the one that the others retell
// column: id; id of who, or of the body, zone or decision
// column: what_id; id of the post, gathering, other body or series
CALL {
  CALL {
    UNWIND CASE WHEN $agency IS NULL THEN [1] ELSE [] END AS every
    MATCH (y:Role)
    RETURN y
    UNION
    MATCH (only:Agency)<-[:IN]-(y:Role)
    WHERE only.id IN $agency
    RETURN y
  }
  MATCH (y)<-[:OF_ROLE]-(n:Tenure)
  WHERE n.how <> 'ex_officio'
  OPTIONAL MATCH (y)-[:IN]->(a:Agency)
  OPTIONAL MATCH (n)<-[:HOLDS]-(x)
  RETURN n, x, y, a, 0 AS place, 'tenure' AS kind, n.how AS status
  UNION ALL
  CALL {
    UNWIND CASE WHEN $agency IS NULL THEN [1] ELSE [] END AS every
    MATCH (n:Carrying)
    RETURN n
    UNION
    MATCH (only:Agency)<-[:IN]-(:Role)-[:GIVES|TO_ROLE]-(n:Carrying)
    WHERE only.id IN $agency
    RETURN n
  }
  MATCH (n)<-[:GIVES]-(x:Role), (n)-[:TO_ROLE]->(y:Role)
  OPTIONAL MATCH (z:Role)-[:IN]->(a:Agency)
  WHERE z.id IN [x.id, y.id]
  RETURN n, x, y, a, 1 AS place, 'carrying' AS kind, 'ex_officio' AS status
  UNION ALL
  CALL {
    UNWIND CASE WHEN $agency IS NULL THEN [1] ELSE [] END AS every
    MATCH (n:Belonging)
    RETURN n
    UNION
    MATCH (only:Agency)-[:CHILD|PARENT]-(n:Belonging)
    WHERE only.id IN $agency
    RETURN n
  }
  MATCH (n)<-[:CHILD]-(x:Agency), (n)-[:PARENT]->(y:Agency)
  UNWIND [x, y] AS a
  RETURN n, x, y, a, 2 AS place, 'belonging' AS kind, n.relation AS status
  UNION ALL
  CALL {
    UNWIND CASE WHEN $agency IS NULL THEN [1] ELSE [] END AS every
    MATCH (y:Meeting)
    RETURN y
    UNION
    UNWIND CASE WHEN $agency IS NULL THEN [1] ELSE [] END AS every
    MATCH (y:Event)
    RETURN y
    UNION
    MATCH (only:Agency)<-[:OF_BODY]-(y:Meeting)
    WHERE only.id IN $agency
    RETURN y
  }
  MATCH (y)<-[:AT]-(n:Participation)<-[:TAKES]-(x)
  OPTIONAL MATCH (y)-[:OF_BODY]->(a:Agency)
  RETURN n, x, y, a, 3 AS place, 'participation' AS kind, n.capacity AS status
  UNION ALL
  CALL {
    UNWIND CASE WHEN $agency IS NULL THEN [1] ELSE [] END AS every
    MATCH (y:Meeting)
    RETURN y
    UNION
    MATCH (only:Agency)<-[:OF_BODY]-(y:Meeting)
    WHERE only.id IN $agency
    RETURN y
  }
  MATCH (y)-[:MADE]->(n:Decision)
  OPTIONAL MATCH (y)-[:OF_BODY]->(a:Agency)
  RETURN n, n AS x, y, a, 4 AS place, 'decision' AS kind, n.verb AS status
  UNION ALL
  UNWIND CASE WHEN $agency IS NULL THEN [1] ELSE [] END AS every
  MATCH (x:Zone)-[:BEARS]->(n:Designation)-[:IN_SERIES]->(y:Initiative)
  RETURN n, x, y, null AS a, 5 AS place, 'designation' AS kind, n.status AS status
  UNION ALL
  UNWIND CASE WHEN $agency IS NULL THEN [1] ELSE [] END AS every
  MATCH (y:Initiative)-[:COUNTED]->(n:Tally)
  RETURN n, null AS x, y, null AS a, 6 AS place, 'count' AS kind, n.status AS status
}
WITH n, x, y, place, kind, status, collect(a.id) AS bodies, min(a.name) AS body
WHERE ($kind IS NULL OR kind = $kind)
  AND ($agency IS NULL OR any(id IN bodies WHERE id IN $agency))
MATCH (n)<-[e:SUPPORTS]-(s:Statement)-[:FROM]->(source:Source)
WITH n, x, y, place, kind, status, body, source, min(s.at[0]) AS at, min(e.day) AS day
ORDER BY source.id
WITH n, x, y, place, kind, status, body, min(day) AS day,
  collect(DISTINCT coalesce(source.voice, source.id)) AS voices,
  collect({id: source.id, at: coalesce(at, '')}) AS told
WHERE size(voices) = 1
OPTIONAL MATCH (n)<-[:CONTRADICTS]-(:Statement)-[:FROM]->(other:Source)
WITH n, x, y, place, kind, status, body, day, voices, told, count(DISTINCT other.voice) AS against
OPTIONAL MATCH (x)-[:IN]->(xa:Agency)
WITH n, x, y, place, kind, status, body, day, voices, told, against, min(xa.name) AS x_body
RETURN kind,
  CASE kind WHEN 'decision' THEN n.what ELSE
    x.name + coalesce(' ' + x_body, '') + coalesce(' (' + x.scope + ')', '') END AS name,
  y.name + CASE WHEN kind IN ['tenure'] THEN coalesce(' ' + body, '') ELSE '' END
    + coalesce(' (' + y.scope + ')', '') AS what,
  status + CASE
    WHEN n.began <> 'yes' THEN ' (' + n.began + ')'
    WHEN n.grounds IN ['chaired', 'former'] THEN ' (' + n.grounds + ')'
    WHEN kind = 'participation' AND n.status <> 'held' THEN ' (' + n.status + ')'
    ELSE ''
  END AS status,
  n.number AS number, n.stated_from AS from, n.stated_until AS until,
  coalesce(day, n.day) AS day, against,
  [t IN told[0..5] | t.id] AS sources, size(told) AS n_sources, [t IN told[0..5] | t.at] AS places,
  voices[0] AS voice, x.id AS id, y.id AS what_id
ORDER BY place, what, what_id, name, x.id, status, day, number, n.id
