// en: What a body decided over the years, about a subject if one is given
// th: มติของหน่วยงานหรือคณะกรรมการตลอดหลายปี เฉพาะเรื่องที่ถามหากระบุ
// parameter: agency (agency) = required; the body, as people write it
// parameter: about (text) = none; words in the decision, or in any name of what it is about, appoints or charges
// column: day; day of the sitting; absent where no source tells it
// column: number; number of the sitting, as written
// column: verb; acknowledged, considered, approved, assigned or rejected
// column: what; the decision in a few words
// column: about; names of what it is about
// column: appoints; names of whom it appoints
// column: assigns; names of whom it charges
// column: sources; at most five of those that say so, by id
// column: n_sources; how many sources there are in all
// column: places; where in these sources it stands
// column: meeting; name of the sitting
// column: meeting_id; id of the sitting
// column: id; id of the decision
MATCH (m:Meeting)-[:OF_BODY]->(a:Agency)
WHERE a.id IN $agency
WITH DISTINCT m
MATCH (m)-[:MADE]->(d:Decision)
OPTIONAL MATCH (d)-[link:ABOUT|APPOINTS|ASSIGNS]->(x)
OPTIONAL MATCH (:Role {id: coalesce(x.id, '')})-[:IN]->(xa:Agency)
WITH m, d, link, x, xa
ORDER BY xa.name, xa.id
WITH m, d, type(link) AS how, x, collect(xa) AS bodies
WITH m, d, how, x,
  x.name + coalesce(' ' + bodies[0].name, '') + coalesce(' (' + x.scope + ')', '') AS linked,
  reduce(names = [], n IN [x] + bodies |
    names + [n.name, n.name_en] + coalesce(n.aliases, []) + coalesce(n.shorts, [])) AS names
ORDER BY linked, x.id
WITH m, d,
  collect(CASE WHEN x IS NULL THEN null ELSE {how: how, name: linked} END) AS links,
  collect(names) AS named
WHERE $about IS NULL OR toLower(d.what) CONTAINS toLower($about)
  OR any(names IN named WHERE any(n IN names WHERE toLower(n) CONTAINS toLower($about)))
OPTIONAL MATCH (d)<-[:SUPPORTS|CONTRADICTS]-(s:Statement)-[:FROM]->(source:Source)
WITH m, d, links, source.id AS source, min(s.at[0]) AS at
ORDER BY source
WITH m, d, links,
  collect(CASE WHEN source IS NULL THEN null ELSE {id: source, at: at} END) AS told,
  ['acknowledged', 'considered', 'approved', 'assigned', 'rejected'] AS ranks
WITH m, d, links, told,
  coalesce([i IN range(0, size(ranks) - 1) WHERE ranks[i] = d.verb][0], size(ranks)) AS place
RETURN d.day AS day, m.number AS number, d.verb AS verb, d.what AS what,
  [l IN links WHERE l.how = 'ABOUT' | l.name] AS about,
  [l IN links WHERE l.how = 'APPOINTS' | l.name] AS appoints,
  [l IN links WHERE l.how = 'ASSIGNS' | l.name] AS assigns,
  [t IN told[0..5] | t.id] AS sources, size(told) AS n_sources,
  [t IN told[0..5] | coalesce(t.at, '')] AS places,
  m.name AS meeting, m.id AS meeting_id, d.id AS id
ORDER BY day, meeting, meeting_id, place, what, d.id
