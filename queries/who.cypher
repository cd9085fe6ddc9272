// en: Who held a role on a day, or on some day of a period, and how certain that is
// th: ใครดำรงตำแหน่งในวันหรือช่วงวันที่ถาม และแน่นอนเพียงใด
// parameter: role (role) = required; the post, as people write it
// parameter: from (day) = today; first day asked
// parameter: to (day) = $from; last day asked
// column: holder; name of the holder; absent for a vacant post, and where only a post is known to sit there
// column: role; name of the post
// column: agency; the body that the post belongs to
// column: scope; the country, city or field of the post
// column: status; substantive, acting, delegated, ex_officio or vacant
// column: certainty; certain or possible
// column: from; first day in office, as stated
// column: until; last day in office, as stated
// column: first_seen; first day on which a source speaks of the holder in the post
// column: last_seen; last such day
// column: through; the post that carries this one
// column: basis; stated, seen, between, chaired, announced, planned or former
// column: sources; the deciding ones, at most five: bounds, nearest before and after, contradicting
// column: n_sources; how many sources there are in all
// column: places; where in the deciding sources it stands
// column: remit; field of the tenure, as stated
// column: distance; days between the days asked and the nearest evidence
// column: holder_id; id of the holder
// column: role_id; id of the post
CALL () {
  MATCH (t:Tenure)-[:OF_ROLE]->(r:Role)
  WHERE r.id IN $role
  OPTIONAL MATCH (h)-[:HOLDS]->(t)
  OPTIONAL MATCH (t)-[:THROUGH]->(:Carrying)<-[:GIVES]-(via:Role)
  WITH t, r, h, via, t.how AS status,
    CASE
      WHEN coalesce($to < t.start_min, false) OR coalesce(t.end_max <= $from, false) THEN 'no'
      WHEN t.began = 'yes' AND any(i IN range(0, size(coalesce(t.sure_from, [])) - 1)
        WHERE t.sure_from[i] <= $to AND $from < t.sure_until[i]) THEN 'certain'
      ELSE 'possible'
    END AS certainty
  WHERE certainty <> 'no'
  RETURN t AS link, r, h, via, status, certainty, t.grounds AS grounds
  UNION ALL
  MATCH (via:Role)-[:GIVES]->(c:Carrying)-[:TO_ROLE]->(r:Role)
  WHERE r.id IN $role
  WITH via, c, r,
    CASE
      WHEN coalesce($to < c.start_min, false) OR coalesce(c.end_max <= $from, false) THEN 'no'
      WHEN c.began = 'yes' AND any(i IN range(0, size(coalesce(c.sure_from, [])) - 1)
        WHERE c.sure_from[i] <= $to AND $from < c.sure_until[i]) THEN 'certain'
      ELSE 'possible'
    END AS certainty
  WHERE certainty <> 'no'
  OPTIONAL MATCH (t:Tenure)-[:THROUGH]->(c)
  WITH via, c, r, certainty, collect(
    CASE
      WHEN coalesce($to < t.start_min, false) OR coalesce(t.end_max <= $from, false) THEN 'no'
      WHEN t.began = 'yes' AND any(i IN range(0, size(coalesce(t.sure_from, [])) - 1)
        WHERE t.sure_from[i] <= $to AND $from < t.sure_until[i]) THEN 'certain'
      ELSE 'possible'
    END) AS named
  WHERE NOT 'certain' IN named
  RETURN c AS link, r, null AS h, via, 'ex_officio' AS status, certainty, 'stated' AS grounds
}
WITH link, r, h, via, coalesce(via, r) AS post, status, certainty, grounds
OPTIONAL MATCH (r)-[:IN]->(a:Agency)
OPTIONAL MATCH (post)-[:IN]->(va:Agency)
WITH link, r, h, via, status, certainty, grounds, min(a.name) AS agency, min(va.name) AS via_agency
OPTIONAL MATCH (link)<-[x:SUPPORTS|CONTRADICTS]-(s:Statement)-[:FROM]->(source:Source)
WITH link, r, h, via, status, certainty, grounds, agency, via_agency, x, s, source,
  [d IN CASE WHEN x.day IS NULL THEN [link.start_max, link.end_min]
    WHEN 'announced' IN x.says THEN [x.day, link.start_min] ELSE [x.day] END
    WHERE d IS NOT NULL] AS days
WITH link, r, h, via, status, certainty, grounds, agency, via_agency, x, s, source,
  CASE
    WHEN size(days) = 0 THEN 99999
    WHEN all(d IN days WHERE d < $from) THEN duration.inDays(
      date(reduce(last = days[0], d IN days | CASE WHEN d > last THEN d ELSE last END)),
      date($from)).days
    WHEN all(d IN days WHERE d > $to) THEN duration.inDays(date($to),
      date(reduce(first = days[0], d IN days | CASE WHEN d < first THEN d ELSE first END))).days
    ELSE 0
  END AS far
ORDER BY far, source.id, s.id
WITH link, r, h, via, status, certainty, grounds, agency, via_agency,
  count(DISTINCT source.id) AS n_sources,
  collect(CASE WHEN source IS NULL THEN null ELSE
    {kind: type(x), says: x.says, day: x.day, at: s.at, source: source.id, far: far,
      own: h IS NULL OR NOT 'carries' IN x.says} END) AS evidence
WITH link, r, h, via, status, certainty, grounds, agency, via_agency, n_sources,
  ([e IN evidence WHERE e.own] + evidence)[0] AS nearest,
  [e IN evidence WHERE e.kind = 'SUPPORTS'
    AND (e.day IS NULL OR any(w IN e.says WHERE w <> 'seen'))][0..2]
  + [e IN evidence WHERE e.kind = 'SUPPORTS' AND coalesce(e.day <= $to, false)][0..1]
  + [e IN evidence WHERE e.kind = 'SUPPORTS' AND coalesce(e.day > $to, false)][0..1]
  + [e IN evidence WHERE e.kind = 'CONTRADICTS'][0..1] AS deciding
WITH link, r, h, via, status, certainty, grounds, agency, via_agency, n_sources, nearest,
  coalesce(nearest.far, 99999) AS distance,
  reduce(kept = [], e IN deciding |
    CASE WHEN any(k IN kept WHERE k.source = e.source) THEN kept ELSE kept + [e] END) AS deciding
RETURN h.name AS holder, r.name AS role, agency, r.scope AS scope, status, certainty,
  link.stated_from AS from, link.stated_until AS until,
  link.first_seen AS first_seen, link.last_seen AS last_seen,
  via.name + coalesce(' ' + via_agency, '') AS through,
  CASE
    WHEN certainty <> 'certain' THEN coalesce(
      [w IN nearest.says WHERE w IN ['announced', 'planned', 'chaired', 'former']][0],
      CASE
        WHEN (coalesce(link.first_seen <= $to, false) OR link.stated_from IS NOT NULL)
          AND (coalesce(link.last_seen >= $from, false) OR link.stated_until IS NOT NULL)
          THEN 'between'
        WHEN link.first_seen IS NULL THEN 'stated'
        ELSE 'seen'
      END)
    WHEN any(d IN coalesce(link.seen, []) WHERE $from <= d AND d <= $to) THEN 'seen'
    WHEN grounds = 'stated' THEN 'stated'
    ELSE 'between'
  END AS basis,
  [e IN deciding | e.source] AS sources, n_sources,
  [e IN deciding | coalesce(e.at[0], '')] AS places,
  link.remits[0] AS remit, distance, h.id AS holder_id, r.id AS role_id
ORDER BY certainty, distance, CASE basis WHEN 'announced' THEN 0 ELSE 1 END, agency, role, scope,
  CASE WHEN $from = $to THEN '' ELSE coalesce(link.stated_from, link.first_seen, '9999') END,
  status, CASE WHEN certainty = 'certain' AND $from = $to THEN -n_sources ELSE 0 END, holder,
  through, holder_id, role_id, link.id
