// en: What sources disagree on: days, times, modes and numbers of a gathering, terms, counts
// th: แหล่งที่มากล่าวไม่ตรงกันเรื่องใดบ้าง: วัน เวลา รูปแบบ เลขที่ของการประชุมหรืองาน วาระ และจำนวน
// parameter: entity (entity) = none; only what concerns it: a gathering or its body or series, a holder, a post or its body, a series of designations
// parameter: source (source) = none; only where this source stands on one of the sides
// column: kind; days, time, mode or number (of a meeting or event as held), began, left or until (of a term), term (a statement speaks against it) or count
// column: about; name of the meeting, event, or series; of a term the holder
// column: what; of a term the post; of a count status and unit
// column: one; what the one side says; of a term that is spoken against: how it is held, and its days
// column: other; what the other side says; of a term that is spoken against: what is said against it, with the name of the one who is said to hold the post instead
// column: sources; at most three of the one side, then at most three of the other, by id
// column: side; one or other, for each of these sources
// column: n_sources; how many sources there are in all
// column: places; where in these sources it stands
// column: id; id of what it is about
// column: what_id; id of the post
CALL {
  CALL {
    UNWIND CASE WHEN $entity IS NULL AND $source IS NULL THEN [1] ELSE [] END AS every
    MATCH (x:Meeting)
    RETURN x
    UNION
    MATCH (x:Meeting)
    WHERE x.id IN $entity
    RETURN x
    UNION
    MATCH (only:Agency)<-[:OF_BODY]-(x:Meeting)
    WHERE only.id IN $entity
    RETURN x
    UNION
    UNWIND CASE WHEN $entity IS NULL THEN [coalesce($source, '')] ELSE [] END AS id
    MATCH (:Source {id: id})<-[:FROM]-(:Statement)-[:SUPPORTS]->(x:Meeting)
    RETURN x
  }
  MATCH (x)<-[:SUPPORTS]-(s:Statement)
  WHERE s.kind = 'meeting'
    AND NOT s.fact CONTAINS '"status":"planned"' AND NOT s.fact CONTAINS '"status":"cancelled"'
  UNWIND [{kind: 'days', key: '"date":"'}, {kind: 'time', key: '"time":"'},
    {kind: 'mode', key: '"mode":"'}, {kind: 'number', key: '"number":"'}] AS asked
  WITH x, s, asked
  WHERE s.fact CONTAINS asked.key
  OPTIONAL MATCH (x)-[:OF_BODY]->(near:Agency)
  RETURN asked.kind AS kind, x, null AS y, null AS what, near,
    split(split(s.fact, asked.key)[1], '"')[0] AS said, false AS against, s
  UNION ALL
  CALL {
    UNWIND CASE WHEN $entity IS NULL AND $source IS NULL THEN [1] ELSE [] END AS every
    MATCH (x:Event)
    RETURN x
    UNION
    MATCH (x:Event)
    WHERE x.id IN $entity
    RETURN x
    UNION
    MATCH (only:Initiative)<-[:IN_SERIES]-(x:Event)
    WHERE only.id IN $entity
    RETURN x
    UNION
    UNWIND CASE WHEN $entity IS NULL THEN [coalesce($source, '')] ELSE [] END AS id
    MATCH (:Source {id: id})<-[:FROM]-(:Statement)-[:SUPPORTS]->(x:Event)
    RETURN x
  }
  MATCH (x)<-[:SUPPORTS]-(s:Statement)
  WHERE s.kind = 'event'
    AND NOT s.fact CONTAINS '"status":"planned"' AND NOT s.fact CONTAINS '"status":"cancelled"'
  UNWIND [{kind: 'days', key: '"from":"'}, {kind: 'mode', key: '"mode":"'}] AS asked
  WITH x, s, asked
  WHERE s.fact CONTAINS asked.key
  OPTIONAL MATCH (x)-[:IN_SERIES]->(near:Initiative)
  WITH asked, x, s, near, split(split(s.fact, asked.key)[1], '"')[0] AS first,
    split(split(s.fact, '"until":"')[1], '"')[0] AS last
  RETURN asked.kind AS kind, x, null AS y, null AS what, near,
    first + CASE WHEN asked.kind <> 'days' OR first CONTAINS '/' OR last = first THEN ''
      ELSE '/' + coalesce(last, '..') END AS said, false AS against, s
  UNION ALL
  CALL {
    UNWIND CASE WHEN $entity IS NULL AND $source IS NULL THEN [1] ELSE [] END AS every
    MATCH (n:Tenure)
    RETURN n
    UNION
    MATCH (only:Person)-[:HOLDS]->(n:Tenure)
    WHERE only.id IN $entity
    RETURN n
    UNION
    MATCH (only:Agency)-[:HOLDS]->(n:Tenure)
    WHERE only.id IN $entity
    RETURN n
    UNION
    MATCH (only:Role)<-[:OF_ROLE]-(n:Tenure)
    WHERE only.id IN $entity
    RETURN n
    UNION
    MATCH (only:Agency)<-[:IN]-(:Role)<-[:OF_ROLE]-(n:Tenure)
    WHERE only.id IN $entity
    RETURN n
    UNION
    UNWIND CASE WHEN $entity IS NULL THEN [coalesce($source, '')] ELSE [] END AS id
    MATCH (:Source {id: id})<-[:FROM]-(:Statement)-[:SUPPORTS|CONTRADICTS]->(n:Tenure)
    RETURN n
  }
  MATCH (n)<-[e:SUPPORTS|CONTRADICTS]-(s:Statement)
  WHERE e.day IS NOT NULL AND any(w IN e.says WHERE w IN ['from', 'left', 'until'])
  UNWIND [w IN ['from', 'left', 'until'] WHERE w IN e.says] AS asked
  MATCH (n)<-[:HOLDS]-(x), (n)-[:OF_ROLE]->(y:Role)
  OPTIONAL MATCH (y)-[:IN]->(near:Agency)
  RETURN CASE asked WHEN 'from' THEN 'began' ELSE asked END AS kind, x, y, n.id AS what, near,
    e.day AS said, false AS against, s
  UNION ALL
  CALL {
    UNWIND CASE WHEN $entity IS NULL AND $source IS NULL THEN [1] ELSE [] END AS every
    MATCH (n:Tenure)
    RETURN n
    UNION
    MATCH (only:Person)-[:HOLDS]->(n:Tenure)
    WHERE only.id IN $entity
    RETURN n
    UNION
    MATCH (only:Agency)-[:HOLDS]->(n:Tenure)
    WHERE only.id IN $entity
    RETURN n
    UNION
    MATCH (only:Role)<-[:OF_ROLE]-(n:Tenure)
    WHERE only.id IN $entity
    RETURN n
    UNION
    MATCH (only:Agency)<-[:IN]-(:Role)<-[:OF_ROLE]-(n:Tenure)
    WHERE only.id IN $entity
    RETURN n
    UNION
    UNWIND CASE WHEN $entity IS NULL THEN [coalesce($source, '')] ELSE [] END AS id
    MATCH (:Source {id: id})<-[:FROM]-(:Statement)-[:SUPPORTS|CONTRADICTS]->(n:Tenure)
    RETURN n
  }
  MATCH (n)<-[:CONTRADICTS]-(:Statement)
  WITH DISTINCT n
  MATCH (n)<-[:HOLDS]-(x), (n)-[:OF_ROLE]->(y:Role)
  MATCH (n)<-[e:SUPPORTS|CONTRADICTS]-(s:Statement)
  WHERE NOT 'carries' IN e.says
  OPTIONAL MATCH (s)-[:SUPPORTS]->(:Tenure)<-[:HOLDS]-(rival)
  WHERE type(e) = 'CONTRADICTS' AND rival.id <> x.id
  WITH n, x, y, e, s, min(rival.name) AS rival
  OPTIONAL MATCH (y)-[:IN]->(near:Agency)
  RETURN 'term' AS kind, x, y, n.id AS what, near,
    CASE type(e) WHEN 'SUPPORTS' THEN n.how + coalesce(' ' + n.first_seen, '')
      + CASE WHEN n.last_seen <> n.first_seen THEN '/' + n.last_seen ELSE '' END
      ELSE coalesce(rival + ' ', '') + e.says[0] + coalesce(' ' + e.day, '') END AS said,
    type(e) = 'CONTRADICTS' AS against, s
  UNION ALL
  CALL {
    UNWIND CASE WHEN $entity IS NULL AND $source IS NULL THEN [1] ELSE [] END AS every
    MATCH (n:Tally)
    RETURN n
    UNION
    MATCH (only:Initiative)-[:COUNTED]->(n:Tally)
    WHERE only.id IN $entity
    RETURN n
    UNION
    UNWIND CASE WHEN $entity IS NULL THEN [coalesce($source, '')] ELSE [] END AS id
    MATCH (:Source {id: id})<-[:FROM]-(:Statement)-[:SUPPORTS]->(:Tally)<-[:COUNTED]-(x:Initiative)
    MATCH (x)-[:COUNTED]->(n:Tally)
    RETURN n
  }
  MATCH (n)<-[:COUNTED]-(x:Initiative), (n)<-[:SUPPORTS]-(s:Statement)
  RETURN 'count' AS kind, x, null AS y,
    n.status + coalesce(' (' + n.of + ')', '') AS what, null AS near,
    n.day + ': ' + toString(n.number) AS said, false AS against, s
}
MATCH (s)-[:FROM]->(source:Source)
WITH kind, x, y, what, said, against, source.id AS source, min(s.at[0]) AS at,
  collect(near.id) AS near
ORDER BY against, said, source
WITH kind, x, y, what, said, against, collect({id: source, at: coalesce(at, '')}) AS told,
  collect(near) AS near
WITH kind, x, y, what, said, against, told, split(said, ': ') AS parts,
  reduce(ids = [], n IN near | ids + n) AS near
WITH kind, x, y, what, against, near, {said: said, told: told, against: against,
  number: parts[1], starts: split(parts[0], '/')[0], ends: split(parts[0], '/')[-1]} AS side
ORDER BY against, side.said
WITH kind, x, y, what, collect(side) AS sides, collect(near) AS near
WITH kind, x, y, what, sides, reduce(ids = [x.id, y.id], n IN near | ids + n) AS near
WHERE size(sides) > 1
  AND ($entity IS NULL OR any(id IN near WHERE id IS NOT NULL AND id IN $entity))
UNWIND range(0, size(sides) - 2) AS i
UNWIND range(i + 1, size(sides) - 1) AS j
WITH kind, x, y, what, sides[i] AS one, sides[j] AS other
WHERE CASE
  WHEN kind IN ['time', 'mode', 'number'] THEN true
  WHEN kind = 'term' THEN one.against <> other.against
  WHEN kind = 'count' THEN one.starts = other.starts AND one.ends = other.ends
  ELSE (one.starts <> '..' AND other.starts <> '..'
      AND (one.starts + substring('-12-31', size(one.starts) - 4)
          < other.starts + substring('-01-01', size(other.starts) - 4)
        OR other.starts + substring('-12-31', size(other.starts) - 4)
          < one.starts + substring('-01-01', size(one.starts) - 4)))
    OR (one.ends <> '..' AND other.ends <> '..'
      AND (one.ends + substring('-12-31', size(one.ends) - 4)
          < other.ends + substring('-01-01', size(other.ends) - 4)
        OR other.ends + substring('-12-31', size(other.ends) - 4)
          < one.ends + substring('-01-01', size(one.ends) - 4)))
  END
WITH kind, x, y, what, one, other
WHERE $source IS NULL OR any(t IN one.told + other.told WHERE t.id = $source)
WITH kind, x, y, what, one.said AS one, other.said AS other,
  size(one.told) + size(other.told)
    - size([t IN one.told WHERE any(o IN other.told WHERE o.id = t.id)]) AS n_sources,
  [t IN one.told[0..3] | {id: t.id, at: t.at, side: 'one'}]
  + [t IN other.told[0..3] | {id: t.id, at: t.at, side: 'other'}] AS told
OPTIONAL MATCH (y)-[:IN]->(a:Agency)
WITH kind, x, y, what, one, other, n_sources, told, min(a.name) AS body
RETURN kind, x.name AS about,
  CASE WHEN y IS NULL THEN what
    ELSE y.name + coalesce(' ' + body, '') + coalesce(' (' + y.scope + ')', '') END AS what,
  replace(one, '/..', '') AS one, replace(other, '/..', '') AS other,
  [t IN told | t.id] AS sources, [t IN told | t.side] AS side, n_sources,
  [t IN told | t.at] AS places, x.id AS id, y.id AS what_id
ORDER BY kind, about, id, what, what_id, one, other, x.id
