// en: A person's career: every role in time, and how it was held
// th: เส้นทางการดำรงตำแหน่งของบุคคลตามเวลา
// parameter: person (person) = required; the person, as people write the name
// parameter: from (day) = none; first day asked
// parameter: to (day) = none; last day asked
// column: person; name of the person
// column: role; name of the post
// column: agency; the body that the post belongs to
// column: scope; the country, city or field of the post
// column: status; substantive, acting, delegated or ex_officio
// column: certainty; certain on some day of the period, else possible
// column: from; first day in office, as stated
// column: until; last day in office, as stated
// column: first_seen; first day on which a source speaks of the person in the post
// column: last_seen; last such day
// column: basis; strongest ground of the term: stated, seen, announced, planned, chaired or former
// column: through; the post that carries this one
// column: remit; field of the tenure, as stated
// column: sources; the deciding ones, at most five: what is stated of the term, first and last evidence, contradicting
// column: n_sources; how many sources there are in all
// column: places; where in the deciding sources it stands
// column: person_id; id of the person
// column: role_id; id of the post
MATCH (h:Person)-[:HOLDS]->(t:Tenure)-[:OF_ROLE]->(r:Role)
WHERE h.id IN $person
OPTIONAL MATCH (t)-[:THROUGH]->(:Carrying)<-[:GIVES]-(via:Role)
WITH t, r, h, via, coalesce($from, '0001-01-01') AS first, coalesce($to, '9999-12-31') AS last
WITH t, r, h, via,
  CASE
    WHEN coalesce(last < t.start_min, false) OR coalesce(t.end_max <= first, false) THEN 'no'
    WHEN t.began = 'yes' AND any(i IN range(0, size(coalesce(t.sure_from, [])) - 1)
      WHERE t.sure_from[i] <= last AND first < t.sure_until[i]) THEN 'certain'
    ELSE 'possible'
  END AS certainty
WHERE certainty <> 'no'
OPTIONAL MATCH (r)-[:IN]->(a:Agency)
OPTIONAL MATCH (:Role {id: coalesce(via.id, '')})-[:IN]->(va:Agency)
WITH t, r, h, via, certainty, min(a.name) AS agency, min(va.name) AS via_agency
OPTIONAL MATCH (t)<-[x:SUPPORTS|CONTRADICTS]-(s:Statement)-[:FROM]->(source:Source)
WITH t, r, h, via, certainty, agency, via_agency, x, s, source
ORDER BY x.day, source.id, s.id
WITH t, r, h, via, certainty, agency, via_agency, count(DISTINCT source.id) AS n_sources,
  min(CASE WHEN NOT 'carries' IN x.says THEN x.day END) AS spoken,
  collect(CASE WHEN source IS NULL THEN null ELSE
    {kind: type(x), says: x.says, day: x.day, at: s.at, source: source.id} END) AS evidence
WITH t, r, h, via, certainty, agency, via_agency, n_sources, spoken,
  [e IN evidence WHERE e.kind = 'SUPPORTS' AND any(w IN e.says WHERE w <> 'seen')][0..2]
  + [e IN evidence WHERE e.kind = 'SUPPORTS'][0..1]
  + [e IN evidence WHERE e.kind = 'SUPPORTS' AND e.day IS NOT NULL][-1..]
  + [e IN evidence WHERE e.kind = 'CONTRADICTS'][0..1] AS deciding
WITH t, r, h, via, certainty, agency, via_agency, n_sources, spoken,
  reduce(kept = [], e IN deciding |
    CASE WHEN any(k IN kept WHERE k.source = e.source) THEN kept ELSE kept + [e] END) AS deciding,
  reduce(least = null, d IN [t.sure_from[0], t.seen[0]] |
    CASE WHEN d IS NULL OR least <= d THEN least ELSE d END) AS begun
WITH t, r, h, via, certainty, agency, via_agency, n_sources, deciding, coalesce(begun,
    t.stated_from, CASE WHEN t.began <> 'yes' THEN t.start_min END, spoken,
    t.end_min, t.start_max, t.start_min, t.end_max, '9999-12-31') AS since
RETURN h.name AS person, r.name AS role, agency, r.scope AS scope, t.how AS status, certainty,
  t.stated_from AS from, t.stated_until AS until,
  t.first_seen AS first_seen, t.last_seen AS last_seen, t.grounds AS basis,
  via.name + coalesce(' ' + via_agency, '') AS through, t.remits[0] AS remit,
  [e IN deciding | e.source] AS sources, n_sources,
  [e IN deciding | coalesce(e.at[0], '')] AS places,
  h.id AS person_id, r.id AS role_id
ORDER BY person, person_id, since, agency, role, scope, status, through, role_id, t.id
