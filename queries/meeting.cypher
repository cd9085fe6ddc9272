// en: Who took part in a meeting, in what capacity and for whom, and what it decided
// th: ผู้เข้าร่วมประชุม ฐานะที่เข้าร่วมและผู้ที่ตนเป็นผู้แทน พร้อมมติที่ประชุม
// parameter: meeting (meeting) = required; the meeting: its body and its number or day
// column: kind; participation or decision
// column: what; capacity of the participant (chair, attendee, representative …), or verb of the decision (acknowledged, considered, approved, assigned, rejected)
// column: name; name of the participant, or the decision in a few words
// column: label; Person, Agency, or Role where a post took part and nobody is named
// column: for; on whose behalf
// column: status; of a participation: held, planned or cancelled
// column: about; names of what the decision is about
// column: appoints; names of whom the decision appoints
// column: assigns; names of whom the decision charges
// column: sources; at most five of those that say so, by id
// column: n_sources; how many sources there are in all
// column: places; where in these sources it stands
// column: meeting; name of the meeting
// column: meeting_id; id of the meeting
// column: id; id of the participant or decision
CALL () {
  MATCH (who)-[:TAKES]->(p:Participation)-[:AT]->(m:Meeting)
  WHERE m.id IN $meeting
  OPTIONAL MATCH (p)-[:FOR]->(behalf)
  OPTIONAL MATCH (:Role {id: coalesce(behalf.id, '')})-[:IN]->(of:Agency)
  WITH m, p, who, behalf, min(of.name) AS of_body
  OPTIONAL MATCH (who)-[:IN]->(a:Agency)
  WITH m, p, who, behalf, of_body, min(a.name) AS body
  RETURN m, p AS item, 'participation' AS kind, p.capacity AS what,
    who.name + coalesce(' ' + body, '') + coalesce(' (' + who.scope + ')', '') AS name,
    labels(who)[0] AS label,
    behalf.name + coalesce(' ' + of_body, '') + coalesce(' (' + behalf.scope + ')', '') AS for,
    p.status AS status, who.id AS id,
    ['chair', 'co-chair', 'host', 'speaker', 'delegate', 'representative', 'secretary',
      'attendee', 'observer', 'witness'] AS ranks
  UNION ALL
  MATCH (m:Meeting)-[:MADE]->(d:Decision)
  WHERE m.id IN $meeting
  RETURN m, d AS item, 'decision' AS kind, d.verb AS what, d.what AS name, null AS label,
    null AS for, null AS status, d.id AS id,
    ['acknowledged', 'considered', 'approved', 'assigned', 'rejected'] AS ranks
}
WITH m, item, kind, what, name, label, for, status, id,
  coalesce([i IN range(0, size(ranks) - 1) WHERE ranks[i] = what][0], size(ranks)) AS place
OPTIONAL MATCH (item)-[link:ABOUT|APPOINTS|ASSIGNS]->(x)
OPTIONAL MATCH (:Role {id: coalesce(x.id, '')})-[:IN]->(xa:Agency)
WITH m, item, kind, what, name, label, for, status, id, place, type(link) AS how, x,
  min(xa.name) AS body
WITH m, item, kind, what, name, label, for, status, id, place, how, x,
  x.name + coalesce(' ' + body, '') + coalesce(' (' + x.scope + ')', '') AS linked
ORDER BY linked, x.id
WITH m, item, kind, what, name, label, for, status, id, place,
  collect(CASE WHEN x IS NULL THEN null ELSE {how: how, name: linked} END) AS links
OPTIONAL MATCH (item)<-[:SUPPORTS|CONTRADICTS]-(s:Statement)-[:FROM]->(source:Source)
WITH m, item, kind, what, name, label, for, status, id, place, links, source.id AS source,
  min(s.at[0]) AS at
ORDER BY source
WITH m, item, kind, what, name, label, for, status, id, place, links,
  collect(CASE WHEN source IS NULL THEN null ELSE {id: source, at: at} END) AS told
RETURN kind, what, name, label, for, status,
  [l IN links WHERE l.how = 'ABOUT' | l.name] AS about,
  [l IN links WHERE l.how = 'APPOINTS' | l.name] AS appoints,
  [l IN links WHERE l.how = 'ASSIGNS' | l.name] AS assigns,
  [t IN told[0..5] | t.id] AS sources, size(told) AS n_sources,
  [t IN told[0..5] | coalesce(t.at, '')] AS places,
  m.name AS meeting, m.id AS meeting_id, id
ORDER BY meeting, meeting_id, kind DESC, place, name, for, status, id, item.id
