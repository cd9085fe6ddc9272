// en: Who could have attended a meeting by office, but is not named among those who took part
// th: ผู้ที่อาจเข้าร่วมประชุมได้โดยตำแหน่ง แต่ไม่ปรากฏชื่อในผู้เข้าร่วม
// parameter: meeting (meeting) = required; the meeting: its body and its number or day; without a stated day nobody can be told
// parameter: within (integer) = 730; days; possible holders farther than this from any evidence are left out
// column: holder; name of the holder of a post in the body; absent where only a post is known to sit there
// column: role; name of the post in the body
// column: scope; the country, city or field of the post
// column: status; substantive, acting, delegated or ex_officio
// column: certainty; certain: in office on the whole of the meeting's days as stated; else possible
// column: through; the post that carries this one
// column: instead; those who are named as taking part and hold the same post, certainly or possibly
// column: represented_by; those who took part on behalf of the holder or of the post
// column: first_seen; first day on which a source speaks of the holder in the post
// column: last_seen; last such day
// column: sources; at most five of those that tell of the post's holder, nearest to the meeting first
// column: n_sources; how many sources there are in all
// column: places; where in these sources it stands
// column: distance; days between the meeting and the nearest evidence
// column: meeting; name of the meeting; that it names all who took part is not said
// column: meeting_id; id of the meeting
// column: holder_id; id of the holder
// column: role_id; id of the post
CALL {
  MATCH (m:Meeting)-[:OF_BODY]->(a:Agency)<-[:IN]-(r:Role)<-[:OF_ROLE]-(t:Tenure)
  WHERE m.id IN $meeting AND t.how <> 'vacant'
  RETURN DISTINCT m, a, r, t AS n
  UNION ALL
  MATCH (m:Meeting)-[:OF_BODY]->(a:Agency)<-[:IN]-(r:Role)<-[:TO_ROLE]-(c:Carrying)
  WHERE m.id IN $meeting
  RETURN DISTINCT m, a, r, c AS n
}
UNWIND coalesce(m.days, []) AS day
WITH m, r, n, split(day, '/') AS sides
WHERE NOT '..' IN sides
WITH m, r, n, min(sides[0] + substring('-01-01', size(sides[0]) - 4)) AS opens,
  max(sides[-1] + substring('-12-31', size(sides[-1]) - 4)) AS closes
WITH m, r, n, opens, CASE
    WHEN closes ENDS WITH '-31' AND NOT substring(closes, 5, 2) IN
      ['01', '03', '05', '07', '08', '10', '12']
    THEN toString(date(substring(closes, 0, 7) + '-01') + duration({months: 1})
      - duration({days: 1}))
    ELSE closes
  END AS closes
WITH m, r, n, opens, closes,
  CASE
    WHEN coalesce(closes < n.start_min, false) OR coalesce(n.end_max <= opens, false) THEN 'no'
    WHEN n.began = 'yes' AND any(i IN range(0, size(coalesce(n.sure_from, [])) - 1)
      WHERE n.sure_from[i] <= closes AND opens < n.sure_until[i]) THEN 'certain'
    ELSE 'possible'
  END AS held,
  CASE
    WHEN coalesce(opens < n.start_min, false) OR coalesce(n.end_max <= opens, false) THEN 'no'
    WHEN n.began = 'yes' AND any(i IN range(0, size(coalesce(n.sure_from, [])) - 1)
      WHERE n.sure_from[i] <= opens AND opens < n.sure_until[i]) THEN 'certain'
    ELSE 'possible'
  END AS at_first,
  CASE
    WHEN coalesce(closes < n.start_min, false) OR coalesce(n.end_max <= closes, false) THEN 'no'
    WHEN n.began = 'yes' AND any(i IN range(0, size(coalesce(n.sure_from, [])) - 1)
      WHERE n.sure_from[i] <= closes AND closes < n.sure_until[i]) THEN 'certain'
    ELSE 'possible'
  END AS at_last
WHERE held <> 'no'
WITH m, r, n, opens, closes,
  CASE WHEN at_first = 'certain' AND at_last = 'certain' THEN 'certain' ELSE 'possible' END
  AS certainty
OPTIONAL MATCH (h)-[:HOLDS]->(n)
OPTIONAL MATCH (n)-[:THROUGH]->(:Carrying)<-[:GIVES]-(carrier:Role)
OPTIONAL MATCH (n)<-[:GIVES]-(bare:Role)
WITH m, r, n, h, opens, closes, certainty, bare, coalesce(carrier, bare) AS via
OPTIONAL MATCH (m)<-[:AT]-(:Participation {status: 'held'})<-[:TAKES]-(present)
WITH m, r, n, h, opens, closes, certainty, bare, via,
  collect(DISTINCT present.id) AS present
WHERE none(id IN present WHERE id IN [coalesce(h.id, ''), r.id, coalesce(via.id, '')])
OPTIONAL MATCH (m)<-[:AT]-(:Participation {status: 'held'})<-[:TAKES]-(sitting)
  -[:HOLDS]->(t:Tenure)-[:OF_ROLE]->(r)
WITH m, r, n, h, opens, closes, certainty, bare, via, sitting,
  CASE
    WHEN coalesce(closes < t.start_min, false) OR coalesce(t.end_max <= opens, false) THEN 'no'
    WHEN t.began = 'yes' AND any(i IN range(0, size(coalesce(t.sure_from, [])) - 1)
      WHERE t.sure_from[i] <= closes AND opens < t.sure_until[i]) THEN 'certain'
    ELSE 'possible'
  END AS seat
ORDER BY sitting.name
WITH m, r, n, h, opens, closes, certainty, bare, via,
  collect(DISTINCT CASE WHEN seat <> 'no' THEN sitting.name END) AS instead
OPTIONAL MATCH (n)<-[:THROUGH]-(t:Tenure)
WITH m, r, n, h, opens, closes, certainty, bare, via, instead, collect(
  CASE
    WHEN coalesce(closes < t.start_min, false) OR coalesce(t.end_max <= opens, false) THEN 'no'
    WHEN t.began = 'yes' AND any(i IN range(0, size(coalesce(t.sure_from, [])) - 1)
      WHERE t.sure_from[i] <= closes AND opens < t.sure_until[i]) THEN 'certain'
    ELSE 'possible'
  END) AS named
WHERE bare IS NULL OR (size(instead) = 0 AND NOT 'certain' IN named)
OPTIONAL MATCH (m)<-[:AT]-(p:Participation {status: 'held'})-[:FOR]->(behalf),
  (p)<-[:TAKES]-(deputy)
WHERE behalf.id IN [coalesce(h.id, ''), r.id, coalesce(via.id, '')]
WITH m, r, n, h, opens, closes, certainty, bare, via, instead, deputy.name AS deputy
ORDER BY deputy
WITH m, r, n, h, opens, closes, certainty, bare, via, instead,
  collect(DISTINCT deputy) AS represented_by
OPTIONAL MATCH (:Role {id: coalesce(via.id, '')})-[:IN]->(va:Agency)
WITH m, r, n, h, opens, closes, certainty, bare, instead, represented_by, via,
  min(va.name) AS body
WITH m, r, n, h, opens, closes, certainty, bare, instead, represented_by,
  via.name + coalesce(' ' + body, '') AS through
OPTIONAL MATCH (n)<-[x:SUPPORTS|CONTRADICTS]-(s:Statement)-[:FROM]->(source:Source)
WITH m, r, n, h, opens, closes, certainty, bare, instead, represented_by, through, x, s, source,
  [d IN CASE WHEN x.day IS NULL THEN [n.start_max, n.end_min] ELSE [x.day] END
    WHERE d IS NOT NULL] AS days
WITH m, r, n, h, certainty, bare, instead, represented_by, through, s, source,
  h IS NULL OR NOT 'carries' IN x.says AS own,
  CASE
    WHEN size(days) = 0 THEN 99999
    WHEN all(d IN days WHERE d < opens) THEN duration.inDays(
      date(reduce(last = days[0], d IN days | CASE WHEN d > last THEN d ELSE last END)),
      date(opens)).days
    WHEN all(d IN days WHERE d > closes) THEN duration.inDays(date(closes),
      date(reduce(first = days[0], d IN days | CASE WHEN d < first THEN d ELSE first END))).days
    ELSE 0
  END AS far
ORDER BY far, source.id, s.id
WITH m, r, n, h, certainty, bare, instead, represented_by, through,
  count(DISTINCT source.id) AS n_sources,
  collect(CASE WHEN source IS NULL THEN null ELSE
    {at: s.at, source: source.id, far: far, own: own} END) AS evidence
WITH m, r, n, h, certainty, bare, instead, represented_by, through, n_sources,
  coalesce(([e IN evidence WHERE e.own] + evidence)[0].far, 99999) AS distance,
  reduce(kept = [], e IN evidence |
    CASE WHEN size(kept) = 5 OR any(k IN kept WHERE k.source = e.source) THEN kept
      ELSE kept + [e] END) AS told
WHERE certainty = 'certain' OR distance <= $within
RETURN h.name AS holder, r.name AS role, r.scope AS scope,
  CASE WHEN bare IS NULL THEN n.how ELSE 'ex_officio' END AS status, certainty, through,
  instead, represented_by, n.first_seen AS first_seen, n.last_seen AS last_seen,
  [e IN told | e.source] AS sources, n_sources, [e IN told | coalesce(e.at[0], '')] AS places,
  distance, m.name AS meeting, m.id AS meeting_id, h.id AS holder_id, r.id AS role_id
ORDER BY meeting, meeting_id, certainty, role, scope, role_id, distance, status, holder, through,
  holder_id, n.id
