// en: How two people, bodies or posts are connected: the shortest ways through posts, meetings and bodies
// th: บุคคล หน่วยงาน หรือตำแหน่งสองรายเชื่อมโยงกันอย่างไร: เส้นทางที่สั้นที่สุดผ่านตำแหน่ง การประชุม และหน่วยงาน
// parameter: a (entity) = required; whom or what to begin with: a person, body, post, meeting, event or series
// parameter: b (entity) = required; whom or what to reach; not farther than six steps or twelve links
// parameter: ways (integer) = 10; at most so many of the ways that are shortest
// column: way; number of the way; all ways between two are equally short
// column: step; number of the step
// column: name; where the step begins
// column: link; by what: a post held (substantive, acting …), a capacity at a meeting, a decision, what a body is to another (part of …), carries, post of, sitting of, hosts, drives, in series
// column: direction; forward: who holds, takes part, is part of … stands first; back: second
// column: to; where the step leads
// column: status; of a capacity: held, planned or cancelled; of a post or a belonging that did not begin surely: announced or planned
// column: from; first day of the link, as stated
// column: until; last day of the link, as stated
// column: first_seen; first day on which a source sees it; of a sitting or decision its day; a link without days is not dated by any source
// column: last_seen; last such day
// column: sources; at most five of those that tell of the link, by id
// column: n_sources; how many sources there are in all
// column: places; where in these sources it stands
// column: id; id of where the step begins
// column: to_id; id of where it leads
CALL {
  MATCH (a:Person) WHERE a.id IN $a RETURN a
  UNION ALL
  MATCH (a:Agency) WHERE a.id IN $a RETURN a
  UNION ALL
  MATCH (a:Role) WHERE a.id IN $a RETURN a
  UNION ALL
  MATCH (a:Meeting) WHERE a.id IN $a RETURN a
  UNION ALL
  MATCH (a:Event) WHERE a.id IN $a RETURN a
  UNION ALL
  MATCH (a:Initiative) WHERE a.id IN $a RETURN a
}
CALL {
  MATCH (b:Person) WHERE b.id IN $b RETURN b
  UNION ALL
  MATCH (b:Agency) WHERE b.id IN $b RETURN b
  UNION ALL
  MATCH (b:Role) WHERE b.id IN $b RETURN b
  UNION ALL
  MATCH (b:Meeting) WHERE b.id IN $b RETURN b
  UNION ALL
  MATCH (b:Event) WHERE b.id IN $b RETURN b
  UNION ALL
  MATCH (b:Initiative) WHERE b.id IN $b RETURN b
}
WITH a, b
WHERE a.id <> b.id
MATCH p = allShortestPaths((a)-[:HOLDS|OF_ROLE|IN|GIVES|TO_ROLE|TAKES|AT|FOR|OF_BODY|MADE|APPOINTS
  |ASSIGNS|CHILD|PARENT|HOSTS|DRIVES|IN_SERIES*1..12]-(b))
WITH a, b, nodes(p) AS ns, relationships(p) AS rs
WITH a, b, ns, rs, reduce(text = '', n IN ns | text + coalesce(n.name, '') + ' ') AS names,
  reduce(text = '', n IN ns | text + n.id + ' ') AS ids,
  reduce(text = '', r IN rs | text + type(r) + ' ') AS types
ORDER BY size(rs), names, ids, types
WITH a, b, names, ids, collect({ns: ns, rs: rs})[0] AS way
ORDER BY size(way.rs), names, ids
WITH a, b, collect(way)[0..$ways] AS found
UNWIND range(0, size(found) - 1) AS nth
WITH a, b, nth + 1 AS way, found[nth].ns AS ns, found[nth].rs AS rs
WITH a, b, way, ns, rs, [i IN range(0, size(ns) - 1) WHERE labels(ns[i])[0] IN
  ['Person', 'Agency', 'Role', 'Meeting', 'Event', 'Initiative'] | i] AS stops
UNWIND range(0, size(stops) - 2) AS k
WITH a, b, way, k + 1 AS step, ns[stops[k]] AS x, ns[stops[k + 1]] AS y, rs[stops[k]] AS r,
  [i IN range(stops[k], stops[k + 1] - 1) | type(rs[i])] AS types,
  CASE WHEN stops[k + 1] = stops[k] + 2 THEN ns[stops[k] + 1] END AS link
OPTIONAL MATCH (nothing:Store)
WITH a, b, way, step, x, y, r, types, link, coalesce(link, nothing) AS stated
OPTIONAL MATCH (stated)<-[e:SUPPORTS|CONTRADICTS]-(s:Statement)-[:FROM]->(source:Source)
WITH a, b, way, step, x, y, r, types, link, e.day AS day, s.at[0] AS at, source.id AS source
ORDER BY source, at
WITH a, b, way, step, x, y, r, types, link, min(day) AS first_day, max(day) AS last_day,
  collect(CASE WHEN source IS NULL THEN null ELSE {id: source, at: at} END) AS said,
  collect(DISTINCT source) AS sources
UNWIND CASE WHEN link IS NULL THEN r.statements ELSE [''] END AS told
OPTIONAL MATCH (s:Statement {id: told})-[:FROM]->(source:Source)
WITH a, b, way, step, x, y, types, link, first_day, last_day, said, sources, s.at[0] AS at,
  source.id AS source
ORDER BY source, at
WITH a, b, way, step, x, y, types, link, first_day, last_day, said, sources,
  collect(CASE WHEN source IS NULL THEN null ELSE {id: source, at: at} END) AS plain,
  collect(DISTINCT source) AS others
WITH a, b, way, step, x, y, types, link, first_day, last_day, said + plain AS said,
  sources + others AS sources
WITH a, b, way, step, x, y, types, link, first_day, last_day, size(sources) AS n_sources,
  reduce(kept = [], t IN said | CASE WHEN size(kept) < 5 AND coalesce(kept[-1].id <> t.id, true)
    THEN kept + [t] ELSE kept END) AS told
OPTIONAL MATCH (x)-[:IN]->(xa:Agency)
OPTIONAL MATCH (y)-[:IN]->(ya:Agency)
WITH a, b, way, step, x, y, types, link, first_day, last_day, told, n_sources,
  min(xa.name) AS x_body, min(ya.name) AS y_body
WITH a, b, way, step, x, y, types, link, told, n_sources,
  coalesce(link.first_seen, first_day, link.day,
    CASE types[0] WHEN 'OF_BODY' THEN coalesce(x.days, y.days)[0]
      WHEN 'HOSTS' THEN coalesce(x.held, y.held)[0]
      WHEN 'IN_SERIES' THEN coalesce(x.held, y.held)[0] END) AS first_seen,
  coalesce(link.last_seen, last_day, link.day,
    CASE types[0] WHEN 'OF_BODY' THEN coalesce(x.days, y.days)[-1]
      WHEN 'HOSTS' THEN coalesce(x.held, y.held)[-1]
      WHEN 'IN_SERIES' THEN coalesce(x.held, y.held)[-1] END) AS last_seen,
  x.name + coalesce(' ' + x_body, '') + coalesce(' (' + x.scope + ')', '') AS name,
  y.name + coalesce(' ' + y_body, '') + coalesce(' (' + y.scope + ')', '') AS to
RETURN way, step, name,
  CASE types[0]
    WHEN 'IN' THEN 'post of' WHEN 'OF_BODY' THEN 'sitting of' WHEN 'HOSTS' THEN 'hosts'
    WHEN 'DRIVES' THEN 'drives' WHEN 'IN_SERIES' THEN 'in series'
    ELSE CASE labels(link)[0]
      WHEN 'Tenure' THEN link.how
      WHEN 'Participation' THEN link.capacity + CASE WHEN 'FOR' IN types THEN ' for' ELSE '' END
      WHEN 'Decision' THEN link.verb + ': ' + link.what
      WHEN 'Belonging' THEN link.relation
      ELSE 'carries'
    END
  END AS link,
  CASE
    WHEN types[0] IN ['HOLDS', 'TAKES', 'CHILD', 'GIVES', 'MADE'] THEN 'forward'
    WHEN types = ['AT', 'FOR'] THEN 'forward'
    WHEN types[0] = 'IN' AND labels(x)[0] = 'Role' THEN 'forward'
    WHEN types[0] = 'OF_BODY' AND labels(x)[0] = 'Meeting' THEN 'forward'
    WHEN types[0] IN ['HOSTS', 'DRIVES'] AND labels(x)[0] = 'Agency' THEN 'forward'
    WHEN types[0] = 'IN_SERIES' AND labels(x)[0] = 'Event' THEN 'forward'
    ELSE 'back'
  END AS direction, to,
  coalesce(link.status, CASE WHEN link.began <> 'yes' THEN link.began END) AS status,
  link.stated_from AS from, link.stated_until AS until, first_seen, last_seen,
  [t IN told | t.id] AS sources, n_sources,
  [t IN told | coalesce(t.at, '')] AS places, x.id AS id, y.id AS to_id
ORDER BY a.name, a.id, b.name, b.id, way, step, x.id
