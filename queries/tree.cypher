// en: What belongs to a body on a day, level by level
// th: หน่วยงานในสังกัดในวันที่ถาม ทีละชั้น
// parameter: agency (agency) = required; the body at the top, as people write it
// parameter: from (day) = today; first day asked
// parameter: to (day) = $from; last day asked
// column: depth; 1 for what belongs to the body itself; not deeper than six
// column: name; name of the body that belongs
// column: relation; part of or member of
// column: parent; the body that it belongs to
// column: certainty; certain or possible, of this belonging
// column: sure; certain where every belonging up to the top is, else possible
// column: path; names from the top down to this body
// column: from; first day, as stated
// column: until; last day, as stated
// column: first_seen; first day on which a source speaks of it so
// column: last_seen; last such day
// column: sources; at most five of those that say so, by id
// column: n_sources; how many sources there are in all
// column: places; where in these sources it stands
// column: id; id of the body that belongs
// column: parent_id; id of the body that it belongs to
MATCH (top:Agency)
WHERE top.id IN $agency
MATCH p = (top)<-[:PARENT|CHILD*2..12]-(below:Agency)
WITH top, nodes(p) AS ns
WHERE all(i IN range(1, size(ns) - 1, 2) WHERE ns[i].relation IN ['part of', 'member of'])
UNWIND range(1, size(ns) - 1, 2) AS i
WITH top, ns, i, ns[i] AS b
WITH top, ns, i,
  CASE
    WHEN coalesce($to < b.start_min, false) OR coalesce(b.end_max <= $from, false) THEN 'no'
    WHEN b.began = 'yes' AND any(i IN range(0, size(coalesce(b.sure_from, [])) - 1)
      WHERE b.sure_from[i] <= $to AND $from < b.sure_until[i]) THEN 'certain'
    ELSE 'possible'
  END AS held
ORDER BY i
WITH top, ns, collect(held) AS held
WHERE NOT 'no' IN held
WITH top, ns[-3] AS parent, ns[-2] AS b, ns[-1] AS c, size(held) AS depth, held[-1] AS certainty,
  CASE WHEN 'possible' IN held THEN 'possible' ELSE 'certain' END AS sure,
  [i IN range(0, size(ns) - 1, 2) | ns[i].name] AS path
OPTIONAL MATCH (b)<-[x:SUPPORTS|CONTRADICTS]-(s:Statement)-[:FROM]->(source:Source)
WITH top, parent, b, c, depth, certainty, sure, path, source.id AS source, min(s.at[0]) AS at,
  min(x.day) AS first_seen, max(x.day) AS last_seen
ORDER BY source
WITH top, parent, b, c, depth, certainty, sure, path, min(first_seen) AS first_seen,
  max(last_seen) AS last_seen,
  collect(CASE WHEN source IS NULL THEN null ELSE {id: source, at: at} END) AS told
RETURN depth, c.name AS name, b.relation AS relation, parent.name AS parent, certainty, sure, path,
  b.stated_from AS from, b.stated_until AS until, first_seen, last_seen,
  [t IN told[0..5] | t.id] AS sources, size(told) AS n_sources,
  [t IN told[0..5] | coalesce(t.at, '')] AS places, c.id AS id, parent.id AS parent_id
ORDER BY top.name, top.id, reduce(text = '', name IN path | text + name + '\n'), relation, id, b.id
