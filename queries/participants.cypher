// en: Who took part in an event, in what capacity, for whom, planned or held
// th: ผู้เข้าร่วมงาน ฐานะที่เข้าร่วม ผู้ที่ตนเป็นผู้แทน ทั้งที่วางแผนไว้และที่เข้าร่วมจริง
// parameter: event (event) = required; the event, as people write it
// column: status; held, planned or cancelled; of a host nothing: that a body hosts is not said for plan or day
// column: capacity; chair, co-chair, host, speaker, delegate, representative, secretary, attendee, observer or witness
// column: name; name of the participant; a post with its body and scope where nobody is named
// column: label; Person, Agency, or Role where a post took part and nobody is named
// column: for; on whose behalf
// column: posts; posts in which the same sources see the participant on that day
// column: planned; days of the event as planned; several where sources differ
// column: held; days of the event as held; several where sources differ
// column: sources; at most five of those that say so, by id
// column: n_sources; how many sources there are in all
// column: places; where in these sources it stands
// column: event; name of the event
// column: event_id; id of the event
// column: id; id of the participant
CALL {
  MATCH (who)-[:TAKES]->(p:Participation)-[:AT]->(e:Event)
  WHERE e.id IN $event
  OPTIONAL MATCH (p)-[:FOR]->(behalf)
  OPTIONAL MATCH (:Role {id: coalesce(behalf.id, '')})-[:IN]->(of:Agency)
  WITH e, p, who, behalf, min(of.name) AS of_body
  OPTIONAL MATCH (p)<-[:SUPPORTS|CONTRADICTS]-(s:Statement)-[:FROM]->(source:Source)
  RETURN e, who, p.id AS item, p.capacity AS capacity, p.status AS status,
    coalesce(p.sure_from[0], p.start_max) AS day,
    behalf.name + coalesce(' ' + of_body, '') + coalesce(' (' + behalf.scope + ')', '') AS for,
    s, source
  UNION ALL
  MATCH (who:Agency)-[h:HOSTS]->(e:Event)
  WHERE e.id IN $event
  UNWIND h.statements AS told
  MATCH (s:Statement {id: told})-[:FROM]->(source:Source)
  RETURN e, who, 'host' AS item, 'host' AS capacity, null AS status, null AS day, null AS for,
    s, source
}
WITH e, who, item, capacity, status, day, for, source, min(s.at[0]) AS at
ORDER BY source.id
WITH e, who, item, capacity, status, day, for,
  collect(CASE WHEN source IS NULL THEN null ELSE {id: source.id, at: at} END) AS told
OPTIONAL MATCH (who)-[:IN]->(a:Agency)
WITH e, who, item, capacity, status, day, for, told, min(a.name) AS body
OPTIONAL MATCH (who)-[:HOLDS]->(t:Tenure)<-[x:SUPPORTS|CONTRADICTS]-(:Statement)
  -[:FROM]->(seer:Source), (t)-[:OF_ROLE]->(r:Role)
WHERE status = 'held' AND t.how <> 'ex_officio' AND any(k IN told WHERE k.id = seer.id)
  AND 'seen' IN x.says AND (x.day = day OR (x.day IS NULL AND day IS NULL))
OPTIONAL MATCH (:Role {id: coalesce(r.id, '')})-[:IN]->(ra:Agency)
WITH e, who, item, capacity, status, for, told, body, r, min(ra.name) AS agency
WITH e, who, item, capacity, status, for, told, body,
  r.name + coalesce(' ' + agency, '') + coalesce(' (' + r.scope + ')', '') AS post
ORDER BY post
WITH e, who, item, capacity, status, for, told, body, collect(DISTINCT post) AS posts,
  ['chair', 'co-chair', 'host', 'speaker', 'delegate', 'representative', 'secretary',
    'attendee', 'observer', 'witness'] AS ranks,
  ['held', 'planned', 'cancelled'] AS statuses
WITH e, who, item, capacity, status, for, told, body, posts,
  coalesce([i IN range(0, size(ranks) - 1) WHERE ranks[i] = capacity][0], size(ranks)) AS place,
  coalesce([i IN range(0, size(statuses) - 1) WHERE statuses[i] = status][0], 3) AS turn
RETURN status, capacity,
  who.name + coalesce(' ' + body, '') + coalesce(' (' + who.scope + ')', '') AS name,
  labels(who)[0] AS label, for, posts,
  coalesce(e.planned, []) AS planned, coalesce(e.held, []) AS held,
  [k IN told[0..5] | k.id] AS sources, size(told) AS n_sources,
  [k IN told[0..5] | coalesce(k.at, '')] AS places,
  e.name AS event, e.id AS event_id, who.id AS id
ORDER BY event, event_id, turn, place, name, for, item, who.id
