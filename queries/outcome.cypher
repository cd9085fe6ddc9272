// en: Where the decisions of a meeting led: posts given and held, bodies, delegates, events
// th: มติที่ประชุมนำไปสู่อะไร ทั้งตำแหน่งที่มอบ ผู้ได้รับแต่งตั้ง คณะทำงาน ผู้แทน และงาน
// parameter: meeting (meeting) = required; the meeting: its body and its number or day
// column: verb; approved or assigned; what is only acknowledged or considered decides nothing
// column: decision; the decision in a few words
// column: day; day of the meeting; absent where no source tells it
// column: kind; body and carrying (told by a source of the decision), tenure, event or participation; none where no source tells what came of it
// column: name; name of the body, the post, the event, or who takes part
// column: through; of a carrying: the post that it is given to
// column: holders; of a carrying: who surely had both posts on its first day, nobody where no source tells; of a tenure: its holder
// column: status; part of, member of …; how a post is held; planned, held or cancelled
// column: certainty; of body, carrying and tenure: certain on some day since the decision, else possible
// column: for; of a participation: on whose behalf
// column: from; first day, as stated
// column: until; last day, as stated
// column: planned; of an event: its days as planned
// column: held; of an event: its days as held
// column: sources; at most five of those that tell the outcome; where there is none, the decision
// column: n_sources; how many sources there are in all
// column: places; where in these sources it stands
// column: meeting; name of the meeting
// column: id; id of the body, post, event or participant
// column: decision_id; id of the decision
CALL {
  MATCH (m:Meeting)-[:MADE]->(d:Decision)
  WHERE m.id IN $meeting
  RETURN m, d, 'none' AS kind, 9 AS place, d AS link, null AS what, null AS via,
    null AS status, null AS behalf
  UNION ALL
  MATCH (m:Meeting)-[:MADE]->(d:Decision)-[:ABOUT]->(a:Agency)-[:CHILD]->(b:Belonging)
  WHERE m.id IN $meeting
  MATCH (b)-[:PARENT]->(parent:Agency)<-[:OF_BODY]-(m)
  WITH DISTINCT m, d, a, b, d.day AS day, b.sure_from[0] AS since
  WHERE coalesce(since >= day, true)
  RETURN m, d, 'body' AS kind, 1 AS place, b AS link, a AS what, null AS via,
    b.relation AS status, null AS behalf
  UNION ALL
  MATCH (m:Meeting)-[:MADE]->(d:Decision)-[:APPOINTS]->(via:Role)-[:GIVES]->(c:Carrying)
  WHERE m.id IN $meeting
  MATCH (c)-[:TO_ROLE]->(r:Role)
  OPTIONAL MATCH (r)-[:IN]->(body:Agency)
  WITH m, d, via, c, r, collect(body.id) AS bodies
  MATCH (d)-[:ABOUT]->(x)
  WHERE x.id = r.id OR x.id IN bodies
  RETURN DISTINCT m, d, 'carrying' AS kind, 2 AS place, c AS link, r AS what, via,
    null AS status, null AS behalf
  UNION ALL
  MATCH (m:Meeting)-[:MADE]->(d:Decision)-[:APPOINTS]->(h)-[:HOLDS]->(t:Tenure)
  WHERE m.id IN $meeting
  MATCH (t)-[:OF_ROLE]->(r:Role)
  OPTIONAL MATCH (r)-[:IN]->(body:Agency)
  WITH m, d, h, t, r, collect(body.id) AS bodies
  MATCH (d)-[:ABOUT]->(x)
  WHERE x.id = r.id OR x.id IN bodies
  RETURN DISTINCT m, d, 'tenure' AS kind, 3 AS place, t AS link, r AS what, null AS via,
    t.how AS status, h AS behalf
  UNION ALL
  MATCH (m:Meeting)-[:MADE]->(d:Decision)-[:ABOUT]->(e:Event)
  WHERE m.id IN $meeting
  RETURN m, d, 'event' AS kind, 4 AS place, e AS link, e AS what, null AS via,
    null AS status, null AS behalf
  UNION ALL
  MATCH (m:Meeting)-[:MADE]->(d:Decision)-[:ABOUT]->(e:Event)<-[:AT]-(p:Participation)
  WHERE m.id IN $meeting
  MATCH (p)<-[:TAKES]-(who)<-[:APPOINTS|ASSIGNS]-(d)
  WITH DISTINCT m, d, p, who
  OPTIONAL MATCH (p)-[:FOR]->(behalf)
  RETURN m, d, 'participation' AS kind, 5 AS place, p AS link, who AS what, null AS via,
    p.status AS status, behalf
}
WITH m, d, kind, place, link, what, via, status, behalf,
  coalesce(d.day, '0001-01-01') AS since, '9999-12-31' AS last
WHERE d.verb IN ['approved', 'assigned']
WITH m, d, kind, place, link, what, via, status, behalf,
  CASE
    WHEN coalesce(last < link.start_min, false) OR coalesce(link.end_max <= since, false) THEN 'no'
    WHEN link.began = 'yes' AND any(i IN range(0, size(coalesce(link.sure_from, [])) - 1)
      WHERE link.sure_from[i] <= last AND since < link.sure_until[i]) THEN 'certain'
    ELSE 'possible'
  END AS certainty,
  coalesce(link.sure_from[0], link.stated_from, since) AS opens
WHERE certainty <> 'no'
OPTIONAL MATCH (h)-[:HOLDS]->(t:Tenure)-[:THROUGH]->(link)
WITH m, d, kind, place, link, what, via, status, behalf, certainty, h.name AS holder,
  CASE
    WHEN coalesce(opens < t.start_min, false) OR coalesce(t.end_max <= opens, false) THEN 'no'
    WHEN t.began = 'yes' AND any(i IN range(0, size(coalesce(t.sure_from, [])) - 1)
      WHERE t.sure_from[i] <= opens AND opens < t.sure_until[i]) THEN 'certain'
    ELSE 'possible'
  END AS had
ORDER BY holder
WITH m, d, kind, place, link, what, via, status, behalf, certainty,
  collect(DISTINCT CASE WHEN had = 'certain' THEN holder END) AS holders
OPTIONAL MATCH (link)<-[:SUPPORTS|CONTRADICTS]-(s:Statement)-[:FROM]->(source:Source)
WITH m, d, kind, place, link, what, via, status, behalf, certainty, holders,
  source.id AS source, min(s.at[0]) AS at
ORDER BY source
WITH m, d, kind, place, link, what, via, status, behalf, certainty, holders,
  collect(CASE WHEN source IS NULL THEN null ELSE {id: source, at: at} END) AS told
OPTIONAL MATCH (what)-[:IN]->(wa:Agency)
OPTIONAL MATCH (:Role {id: coalesce(via.id, '')})-[:IN]->(va:Agency)
OPTIONAL MATCH (:Role {id: coalesce(behalf.id, '')})-[:IN]->(ba:Agency)
WITH m, d, kind, place, link, what, via, status, behalf, certainty, holders, told,
  min(wa.name) AS body, min(va.name) AS via_body, min(ba.name) AS for_body
WITH m, d, collect({kind: kind, place: place, link: link, what: what, via: via, status: status,
  behalf: behalf, certainty: certainty, holders: holders, told: told, body: body,
  via_body: via_body, for_body: for_body}) AS found
WITH m, d, found, [f IN found WHERE f.kind = 'none'] AS nothing
WITH m, d, nothing, [f IN found WHERE f.kind <> 'none' AND (f.place > 2
  OR any(t IN f.told WHERE any(k IN nothing[0].told WHERE k.id = t.id)))] AS led
UNWIND CASE WHEN size(led) = 0 THEN nothing ELSE led END AS f
WITH m, d, f.kind AS kind, f.place AS place, f.link AS link, f.what AS what, f.via AS via,
  f.status AS status, f.behalf AS behalf, f.certainty AS certainty, f.holders AS holders,
  f.told AS told, f.body AS body, f.via_body AS via_body, f.for_body AS for_body
RETURN d.verb AS verb, d.what AS decision, d.day AS day, kind,
  what.name + coalesce(' ' + body, '') + coalesce(' (' + what.scope + ')', '') AS name,
  via.name + coalesce(' ' + via_body, '') + coalesce(' (' + via.scope + ')', '') AS through,
  CASE WHEN kind = 'tenure' THEN [behalf.name] ELSE holders END AS holders,
  status, CASE WHEN place < 4 THEN certainty END AS certainty,
  CASE WHEN kind = 'participation' THEN behalf.name + coalesce(' ' + for_body, '')
    + coalesce(' (' + behalf.scope + ')', '') END AS for,
  link.stated_from AS from, link.stated_until AS until,
  coalesce(link.planned, []) AS planned, coalesce(link.held, []) AS held,
  [t IN told[0..5] | t.id] AS sources, size(told) AS n_sources,
  [t IN told[0..5] | coalesce(t.at, '')] AS places,
  m.name AS meeting, what.id AS id, d.id AS decision_id
ORDER BY meeting, verb, decision, decision_id, place, name, through, for, status, id, link.id
