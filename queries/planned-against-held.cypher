// en: What was planned of an event against how it was held
// th: กำหนดการที่วางแผนไว้เทียบกับที่จัดจริง
// parameter: initiative (initiative) = none; only events of this series
// parameter: from (day) = none; only events planned or held on this day or later
// parameter: to (day) = none; only events planned or held on this day or earlier
// column: event; name of the event; an event of which nothing planned is stated is left out
// column: what; days, mode, place, host or participant
// column: name; of a participant: who was planned to come
// column: planned; as planned; of a participant the capacity and for whom
// column: held; as held; of a participant the capacity; where a holder of the post that was planned came, the capacity and the holder's name
// column: verdict; as planned, otherwise, disputed (sources differ on what was held), open (what is stated does not decide it), only planned (no source says that it came so), only held (nothing was planned), cancelled
// column: sources; at most three of those that tell of the plan, then at most three that tell of what was held, by id
// column: told; what each of these tells of: planned, held or cancelled
// column: n_sources; how many sources there are in all
// column: places; where in these sources it stands
// column: event_id; id of the event
// column: id; id of the participant, else of the event
CALL {
  MATCH (e:Event)<-[:SUPPORTS]-(s:Statement)
  WHERE s.kind = 'event' AND s.fact CONTAINS '"from":"'
  WITH e, s, split(split(s.fact, '"from":"')[1], '"')[0] AS first,
    split(split(s.fact, '"until":"')[1], '"')[0] AS last
  RETURN e, e AS x, 0 AS place, 'days' AS what, null AS name, null AS side, s,
    first + CASE WHEN last <> first AND NOT first CONTAINS '/' THEN '/' + last ELSE '' END AS said,
    'certain' AS sure
  UNION ALL
  MATCH (e:Event)<-[:SUPPORTS]-(s:Statement)
  WHERE s.kind = 'event' AND s.fact CONTAINS '"mode":"'
  RETURN e, e AS x, 1 AS place, 'mode' AS what, null AS name, null AS side, s,
    split(split(s.fact, '"mode":"')[1], '"')[0] AS said, 'certain' AS sure
  UNION ALL
  MATCH (e:Event)-[l:LOCATED_IN]->(p:Place)
  UNWIND l.statements AS id
  MATCH (s:Statement {id: id})
  RETURN e, e AS x, 2 AS place, 'place' AS what, null AS name, null AS side, s,
    p.name AS said, 'certain' AS sure
  UNION ALL
  MATCH (e:Event)<-[l:HOSTS]-(a:Agency)
  UNWIND l.statements AS id
  MATCH (s:Statement {id: id})
  RETURN e, e AS x, 3 AS place, 'host' AS what, null AS name, null AS side, s,
    a.name AS said, 'certain' AS sure
  UNION ALL
  MATCH (e:Event)<-[:AT]-(p:Participation {status: 'planned'})<-[:TAKES]-(who)
  OPTIONAL MATCH (p)-[:FOR]->(behalf)
  OPTIONAL MATCH (p)<-[:SUPPORTS]-(s:Statement)
  RETURN e, who AS x, 4 AS place, 'participant' AS what, who.name AS name, p.status AS side, s,
    p.capacity + coalesce(' (' + behalf.name + ')', '') AS said, 'certain' AS sure
  UNION ALL
  MATCH (e:Event)<-[:AT]-(:Participation {status: 'planned'})<-[:TAKES]-(who)
  WITH DISTINCT e, who
  MATCH (e)<-[:AT]-(p:Participation)<-[:TAKES]-(who)
  WHERE p.status <> 'planned'
  OPTIONAL MATCH (p)-[:FOR]->(behalf)
  OPTIONAL MATCH (p)<-[:SUPPORTS]-(s:Statement)
  RETURN e, who AS x, 4 AS place, 'participant' AS what, who.name AS name, p.status AS side, s,
    p.capacity + coalesce(' (' + behalf.name + ')', '') AS said, 'certain' AS sure
  UNION ALL
  MATCH (e:Event)<-[:AT]-(:Participation {status: 'planned'})<-[:TAKES]-(who:Role)
  WITH DISTINCT e, who
  MATCH (e)<-[:AT]-(p:Participation {status: 'held'})<-[:TAKES]-(h)
    -[:HOLDS]->(t:Tenure)-[:OF_ROLE]->(who)
  WITH e, who, p, h, t, coalesce(p.sure_from[0], p.start_max, p.end_min) AS day
  WITH e, who, p, h,
    CASE
      WHEN coalesce(day < t.start_min, false) OR coalesce(t.end_max <= day, false) THEN 'no'
      WHEN t.began = 'yes' AND any(i IN range(0, size(coalesce(t.sure_from, [])) - 1)
        WHERE t.sure_from[i] <= day AND day < t.sure_until[i]) THEN 'certain'
      ELSE 'possible'
    END AS sure
  WHERE sure <> 'no'
  OPTIONAL MATCH (p)<-[:SUPPORTS]-(s:Statement)
  RETURN e, who AS x, 4 AS place, 'participant' AS what, who.name AS name, p.status AS side, s,
    p.capacity + ' (' + h.name + ')' AS said, sure
}
OPTIONAL MATCH (e)-[:IN_SERIES]->(n:Initiative)
WITH e, x, place, what, name, side, s, said, sure, collect(n.id) AS series
WHERE $initiative IS NULL OR any(id IN series WHERE id IN $initiative)
WITH e, x, place, what, name, s, said, sure, CASE
    WHEN side IS NOT NULL THEN side
    WHEN s.fact CONTAINS '"status":"planned"' THEN 'planned'
    WHEN s.fact CONTAINS '"status":"cancelled"' THEN 'cancelled'
    ELSE 'held'
  END AS side
OPTIONAL MATCH (x)-[:IN]->(a:Agency)
WITH e, x, place, what, name, side, s, said, sure, min(a.name) AS body
OPTIONAL MATCH (s)-[:FROM]->(source:Source)
WITH e, x, place, what, side, said, sure, source.id AS source, s.at[0] AS at,
  name + coalesce(' ' + body, '') + coalesce(' (' + x.scope + ')', '') AS name
ORDER BY said
WITH e, x, place, what, name,
  collect(DISTINCT CASE WHEN side = 'planned' THEN said END) AS planned,
  collect(DISTINCT CASE WHEN side = 'held' THEN said END) AS held,
  collect(DISTINCT CASE WHEN side = 'held' THEN sure END) AS came,
  collect(DISTINCT CASE WHEN side = 'cancelled' THEN said END) AS cancelled,
  count(DISTINCT source) AS n_sources,
  collect({side: side, source: source, at: coalesce(at, '')}) AS evidence
UNWIND evidence AS one
WITH e, x, place, what, name, planned, held, came, cancelled, n_sources,
  one.side AS side, one.source AS source, min(one.at) AS at
ORDER BY source
WITH e, x, place, what, name, planned, held, came, cancelled, n_sources,
  collect(CASE WHEN side = 'planned' THEN {side: side, source: source, at: at} END)[0..3]
  + collect(CASE WHEN side <> 'planned' THEN {side: side, source: source, at: at} END)[0..3]
  AS told
WITH e, collect({x: x, place: place, what: what, name: name, planned: planned, held: held,
    came: came, cancelled: cancelled, n_sources: n_sources, told: told,
    days: CASE WHEN what = 'days' THEN planned + held ELSE [] END}) AS found
WITH e, found, [day IN reduce(said = [], f IN found | said + f.days) |
  {opens: split(day, '/')[0], closes: split(day, '/')[-1]}] AS days
WHERE any(f IN found WHERE size(f.planned) > 0) AND (($from IS NULL AND $to IS NULL)
  OR any(d IN days WHERE
    (d.opens = '..' OR d.opens <= coalesce($to, '9999-12-31'))
    AND (d.closes = '..'
      OR coalesce($from, '0001-01-01') <= d.closes + substring('-12-31', size(d.closes) - 4))))
UNWIND found AS f
WITH e, f, f.what AS what, f.x AS x, f.told AS told, f.planned AS planned, f.held AS held,
  [p IN f.planned | {text: p, opens: split(p, '/')[0], closes: split(p, '/')[-1]}] AS plans,
  [h IN f.held | {text: h, opens: split(h, '/')[0], closes: split(h, '/')[-1]}] AS facts
WITH e, f, what, x, told, planned, held,
  [p IN plans | {whole: NOT p.text CONTAINS '/' AND size(p.text) < 10,
    first: CASE p.opens WHEN '..' THEN '0001-01-01'
      ELSE p.opens + substring('-01-01', size(p.opens) - 4) END,
    last: CASE p.closes WHEN '..' THEN '9999-12-31'
      ELSE p.closes + substring('-12-31', size(p.closes) - 4) END}] AS plans,
  [h IN facts | {
    first: CASE h.opens WHEN '..' THEN '0001-01-01'
      ELSE h.opens + substring('-01-01', size(h.opens) - 4) END,
    last: CASE h.closes WHEN '..' THEN '9999-12-31'
      ELSE h.closes + substring('-12-31', size(h.closes) - 4) END}] AS facts
WITH e, f, what, x, told, planned, held, CASE
    WHEN what = 'days' THEN [h IN facts | CASE
      WHEN any(p IN plans WHERE (h.first = p.first AND h.last = p.last)
        OR (p.whole AND p.first <= h.first AND h.last <= p.last)) THEN 'so'
      WHEN any(p IN plans WHERE (h.first <= p.first AND p.last <= h.last)
        OR (p.first <= h.first AND h.last <= p.last)) THEN 'open'
      ELSE 'otherwise' END]
    WHEN what = 'mode' THEN [h IN held | CASE WHEN h IN planned THEN 'so' ELSE 'otherwise' END]
    WHEN what = 'participant' THEN [c IN f.came |
      CASE c WHEN 'certain' THEN 'so' ELSE 'open' END]
    ELSE [h IN held | CASE WHEN h IN planned THEN 'so' ELSE 'open' END]
  END AS fits
RETURN e.name AS event, what, f.name AS name, planned, held,
  CASE
    WHEN size(held) = 0 AND size(f.cancelled) > 0 THEN 'cancelled'
    WHEN size(held) = 0 THEN 'only planned'
    WHEN size(planned) = 0 THEN 'only held'
    WHEN 'otherwise' IN fits AND 'so' IN fits THEN 'disputed'
    WHEN 'otherwise' IN fits THEN 'otherwise'
    WHEN 'so' IN fits THEN 'as planned'
    ELSE 'open'
  END AS verdict,
  [t IN told | t.source] AS sources, [t IN told | t.side] AS told,
  f.n_sources AS n_sources, [t IN told | t.at] AS places, e.id AS event_id, x.id AS id
ORDER BY e.planned[0], event, event_id, f.place, name, x.id
