// en: What changed between two days: holders, posts carried, bodies, designations
// th: มีอะไรเปลี่ยนแปลงระหว่างสองวัน: ผู้ดำรงตำแหน่ง ตำแหน่งโดยตำแหน่ง หน่วยงาน และการประกาศเขต
// parameter: from (day) = required; the earlier day
// parameter: to (day) = today; the later day
// parameter: agency (agency) = none; only posts in this body, and what it is to others; designations are left out then
// parameter: within (integer) = 730; days; what is possible only and has no evidence nearer than this to the time between is left out
// column: kind; holder, carrying (a post that another gives), body or designation
// column: change; began, ended, began and ended, or seen between (held on some day between; of neither day is it certain); of a body also constituted, constitution ended, dissolved
// column: certainty; certain: stated or seen on the one day and excluded on the other; else possible
// column: name; who holds, or the post that gives, the body, the zone; absent for a vacant post
// column: what; the post, the other body, or the series
// column: status; how it is held, the relation, the status of the designation, or the order of a constitution
// column: before; on the earlier day: certain, possible or no
// column: after; on the later day: certain, possible or no
// column: from; first day, as stated
// column: until; last day, as stated
// column: first_seen; of a holder: first day on which a source speaks of it
// column: last_seen; last such day
// column: sources; the deciding ones, at most five: what is stated of its ends, the last before, the first and the last after the earlier day
// column: n_sources; how many sources there are in all
// column: places; where in these sources it stands
// column: id; id of the holder, post, body or zone
// column: what_id; id of the post, other body or series
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
  OPTIONAL MATCH (y)-[:IN]->(a:Agency)
  WITH y, min(a.name) AS body
  MATCH (y)<-[:OF_ROLE]-(n:Tenure)
  OPTIONAL MATCH (n)<-[:HOLDS]-(x)
  RETURN 0 AS place, 'holder' AS kind, n, x, y, body, n.how AS status,
    null AS event, null AS day, [] AS told, 0 AS n_told
  UNION ALL
  CALL {
    UNWIND CASE WHEN $agency IS NULL THEN [1] ELSE [] END AS every
    MATCH (y:Role)
    RETURN y
    UNION
    MATCH (only:Agency)<-[:IN]-(y:Role)
    WHERE only.id IN $agency
    RETURN y
  }
  OPTIONAL MATCH (y)-[:IN]->(a:Agency)
  WITH y, min(a.name) AS body
  MATCH (y)<-[:TO_ROLE]-(n:Carrying)<-[:GIVES]-(x:Role)
  RETURN 1 AS place, 'carrying' AS kind, n, x, y, body, 'ex_officio' AS status,
    null AS event, null AS day, [] AS told, 0 AS n_told
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
  RETURN 2 AS place, 'body' AS kind, n, x, y, null AS body, n.relation AS status,
    null AS event, null AS day, [] AS told, 0 AS n_told
  UNION ALL
  UNWIND CASE WHEN $agency IS NULL THEN [1] ELSE [] END AS every
  MATCH (x:Zone)-[:BEARS]->(n:Designation)-[:IN_SERIES]->(y:Initiative)
  RETURN 3 AS place, 'designation' AS kind, n, x, y, null AS body, n.status AS status,
    null AS event, null AS day, [] AS told, 0 AS n_told
  UNION ALL
  CALL {
    UNWIND CASE WHEN $agency IS NULL THEN [1] ELSE [] END AS every
    MATCH (s:Statement)
    WHERE s.kind IN ['constitution', 'dissolution']
    RETURN s
    UNION
    MATCH (only:Agency)<-[:SUPPORTS]-(s:Statement)
    WHERE only.id IN $agency AND s.kind IN ['constitution', 'dissolution']
    RETURN s
  }
  MATCH (s)-[:SUPPORTS]->(x:Agency)
  WHERE $agency IS NULL OR x.id IN $agency
  MATCH (s)-[:FROM]->(source:Source)
  UNWIND [
    {event: 'constituted', kind: 'constitution', key: '"from":"'},
    {event: 'constitution ended', kind: 'constitution', key: '"until":"'},
    {event: 'dissolved', kind: 'dissolution', key: '"on":"'}] AS e
  WITH s, source, x, e
  WHERE s.kind = e.kind AND s.fact CONTAINS e.key
  WITH x, e.event AS event, split(split(s.fact, e.key)[1], '"')[0] AS day,
    split(split(s.fact, '"order":"')[1], '"')[0] AS status, s, source
  ORDER BY source.id, s.id
  RETURN 2 AS place, 'body' AS kind, null AS n, x, null AS y, null AS body, status, event, day,
    collect({stated: true, day: null, carries: false, at: s.at[0], source: source.id}) AS told,
    count(DISTINCT source.id) AS n_told
}
WITH place, kind, n, x, y, body, status, event, day, told, n_told,
  CASE
    WHEN coalesce($from < n.start_min, false) OR coalesce(n.end_max <= $from, false) THEN 'no'
    WHEN n.began = 'yes' AND any(i IN range(0, size(coalesce(n.sure_from, [])) - 1)
      WHERE n.sure_from[i] <= $from AND $from < n.sure_until[i]) THEN 'certain'
    ELSE 'possible'
  END AS before,
  CASE
    WHEN coalesce($to < n.start_min, false) OR coalesce(n.end_max <= $to, false) THEN 'no'
    WHEN n.began = 'yes' AND any(i IN range(0, size(coalesce(n.sure_from, [])) - 1)
      WHERE n.sure_from[i] <= $to AND $to < n.sure_until[i]) THEN 'certain'
    ELSE 'possible'
  END AS after,
  CASE
    WHEN coalesce($to < n.start_min, false) OR coalesce(n.end_max <= $from, false) THEN 'no'
    WHEN n.began = 'yes' AND any(i IN range(0, size(coalesce(n.sure_from, [])) - 1)
      WHERE n.sure_from[i] <= $to AND $from < n.sure_until[i]) THEN 'certain'
    ELSE 'possible'
  END AS between
WITH place, kind, n, x, y, body, status, event, day, told, n_told, before, after, between,
  split(day, '/')[0] AS opens, split(day, '/')[-1] AS closes
WITH place, kind, n, x, y, body, status, event, day, told, n_told, before, after, between,
  opens + substring('-01-01', size(opens) - 4) AS opens,
  closes + substring('-12-31', size(closes) - 4) AS closes
WITH place, kind, n, x, y, body, status, told, n_told, day,
  CASE WHEN event IS NULL THEN before END AS before,
  CASE WHEN event IS NULL THEN after END AS after, CASE
    WHEN event = 'constitution ended' THEN
      CASE WHEN closes >= $from AND opens < $to THEN event END
    WHEN event IS NOT NULL THEN CASE WHEN closes > $from AND opens <= $to THEN event END
    WHEN before = 'no' AND after = 'no' AND between <> 'no' THEN 'began and ended'
    WHEN before = 'no' AND after <> 'no' THEN 'began'
    WHEN before <> 'no' AND after = 'no' THEN 'ended'
    WHEN before = 'possible' AND after = 'certain' THEN 'began'
    WHEN before = 'certain' AND after = 'possible' THEN 'ended'
    WHEN before <> 'certain' AND between = 'certain' THEN 'seen between'
  END AS change,
  CASE
    WHEN event = 'constitution ended' THEN
      CASE WHEN opens >= $from AND closes < $to THEN 'certain' ELSE 'possible' END
    WHEN event IS NOT NULL THEN
      CASE WHEN opens > $from AND closes <= $to THEN 'certain' ELSE 'possible' END
    WHEN before + after IN ['nocertain', 'certainno'] THEN 'certain'
    WHEN before + after = 'nono' THEN between
    ELSE 'possible'
  END AS certainty
WHERE change IS NOT NULL
OPTIONAL MATCH (nothing:Store)
WITH place, kind, n, x, y, body, status, told, n_told, day, before, after, change, certainty,
  coalesce(n, nothing) AS stated
OPTIONAL MATCH (stated)<-[e:SUPPORTS|CONTRADICTS]-(s:Statement)-[:FROM]->(source:Source)
WITH place, kind, n, x, y, body, status, told, n_told, day, before, after, change, certainty,
  e, s, source
ORDER BY e.day, source.id, s.id
WITH place, kind, n, x, y, body, status, told, n_told, day, before, after, change, certainty,
  collect(CASE WHEN s IS NULL THEN null ELSE
    {stated: e.day IS NULL OR any(w IN e.says WHERE NOT w IN ['seen', 'carries']), day: e.day,
     carries: 'carries' IN e.says, at: s.at[0], source: source.id} END) AS said,
  count(DISTINCT source.id) AS n_said
WITH place, kind, n, x, y, body, status, day, before, after, change, certainty,
  said + told AS evidence, n_said + n_told AS n_sources,
  [s IN said WHERE s.day IS NOT NULL AND (x IS NULL OR NOT s.carries OR kind = 'carrying') | s.day]
  + [d IN [n.start_max, n.end_min] WHERE d IS NOT NULL AND n.first_seen IS NULL] AS days
WHERE n IS NULL OR certainty = 'certain' OR any(d IN days WHERE CASE
  WHEN d < $from THEN duration.inDays(date(d), date($from)).days
  WHEN d > $to THEN duration.inDays(date($to), date(d)).days
  ELSE 0 END <= $within)
WITH place, kind, n, x, y, body, status, day, before, after, change, certainty, n_sources,
  [e IN evidence WHERE e.stated][0..2]
  + [e IN evidence WHERE coalesce(e.day <= $from, false)][-1..] AS deciding,
  [e IN evidence WHERE coalesce(e.day > $from, false)] AS later
WITH place, kind, n, x, y, body, status, day, before, after, change, certainty, n_sources,
  deciding + later[0..1] + later[-1..] AS deciding
WITH place, kind, n, x, y, body, status, day, before, after, change, certainty, n_sources,
  reduce(kept = [], e IN deciding |
    CASE WHEN any(k IN kept WHERE k.source = e.source) THEN kept ELSE kept + [e] END) AS deciding
OPTIONAL MATCH (:Role {id: coalesce(x.id, '')})-[:IN]->(xa:Agency)
WITH place, kind, n, x, y, body, status, day, before, after, change, certainty, n_sources,
  deciding, min(xa.name) AS x_body
RETURN kind, change, certainty,
  x.name + coalesce(' ' + x_body, '') + coalesce(' (' + x.scope + ')', '') AS name,
  y.name + coalesce(' ' + body, '') + coalesce(' (' + y.scope + ')', '') AS what,
  status, before, after, coalesce(n.stated_from, CASE change WHEN 'constituted' THEN day END)
  AS from, coalesce(n.stated_until, CASE WHEN change <> 'constituted' THEN day END) AS until,
  n.first_seen AS first_seen, n.last_seen AS last_seen,
  [e IN deciding | e.source] AS sources, n_sources,
  [e IN deciding | coalesce(e.at, '')] AS places, x.id AS id, y.id AS what_id
ORDER BY place, change, certainty, what, what_id, name, x.id, status, from, until, n.id
