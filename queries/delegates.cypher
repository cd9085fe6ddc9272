// en: Who stood for which country at the events of a series, such as the ASCN annual meetings, year by year
// th: ผู้แทนของแต่ละประเทศในงานของชุดหนึ่ง เช่น ประชุมประจำปี ASCN แยกตามปี ทั้งที่วางแผนไว้และที่เข้าร่วมจริง
// parameter: series (initiative) = required; the series of events, as people write it
// parameter: country (agency) = none; only those who stood for this country or body
// parameter: year (integer) = none; only this year, of the common era
// column: year; year of the event: as held, or as planned where the part in it was planned
// column: country; on whose behalf; of an agency that stands for nobody else, itself; absent where no source says it
// column: status; held, planned or cancelled
// column: capacity; chair, co-chair, delegate or representative
// column: name; name of the delegate; a post with its body and scope where nobody is named
// column: label; Person, Agency, or Role where a post was to go and nobody is named
// column: posts; posts in which the same sources see the delegate on that day
// column: event; name of the event
// column: planned; days of the event as planned; several where sources differ
// column: held; days of the event as held; several where sources differ
// column: sources; at most five of those that say so, by id
// column: n_sources; how many sources there are in all
// column: places; where in these sources it stands
// column: event_id; id of the event
// column: country_id; id of the country or body
// column: id; id of the delegate
MATCH (e:Event)-[:IN_SERIES]->(i:Initiative)
WHERE i.id IN $series
WITH DISTINCT e
MATCH (who)-[:TAKES]->(p:Participation)-[:AT]->(e)
WHERE p.capacity IN ['chair', 'co-chair', 'delegate', 'representative']
OPTIONAL MATCH (p)-[:FOR]->(behalf)
WITH e, p, who, CASE
    WHEN behalf IS NOT NULL THEN behalf
    WHEN labels(who)[0] = 'Agency' THEN who
  END AS country, coalesce(p.sure_from[0], p.start_max) AS day
WITH e, p, who, country, day,
  [d IN [CASE WHEN p.status = 'held' THEN day END]
    + CASE WHEN p.status = 'held' THEN coalesce(e.held, []) + coalesce(e.planned, [])
      ELSE coalesce(e.planned, []) + coalesce(e.held, []) END
    WHERE d IS NOT NULL AND NOT d STARTS WITH '..'] AS days
WITH e, p, who, country, day, toInteger(substring(days[0], 0, 4)) AS year
WHERE ($country IS NULL OR country.id IN $country) AND ($year IS NULL OR year = $year)
OPTIONAL MATCH (p)<-[:SUPPORTS|CONTRADICTS]-(s:Statement)-[:FROM]->(source:Source)
WITH e, p, who, country, day, year, source.id AS source, min(s.at[0]) AS at
ORDER BY source
WITH e, p, who, country, day, year,
  collect(CASE WHEN source IS NULL THEN null ELSE {id: source, at: at} END) AS told
OPTIONAL MATCH (who)-[:IN]->(a:Agency)
WITH e, p, who, country, day, year, told, min(a.name) AS body
OPTIONAL MATCH (who)-[:HOLDS]->(t:Tenure)<-[x:SUPPORTS|CONTRADICTS]-(:Statement)
  -[:FROM]->(seer:Source), (t)-[:OF_ROLE]->(r:Role)
WHERE p.status = 'held' AND t.how <> 'ex_officio' AND any(k IN told WHERE k.id = seer.id)
  AND 'seen' IN x.says AND (x.day = day OR (x.day IS NULL AND day IS NULL))
OPTIONAL MATCH (:Role {id: coalesce(r.id, '')})-[:IN]->(ra:Agency)
WITH e, p, who, country, year, told, body, r, min(ra.name) AS agency
WITH e, p, who, country, year, told, body,
  r.name + coalesce(' ' + agency, '') + coalesce(' (' + r.scope + ')', '') AS post
ORDER BY post
WITH e, p, who, country, year, told, body, collect(DISTINCT post) AS posts,
  ['chair', 'co-chair', 'delegate', 'representative'] AS ranks,
  ['held', 'planned', 'cancelled'] AS statuses
WITH e, p, who, country, year, told, body, posts,
  coalesce([i IN range(0, size(ranks) - 1) WHERE ranks[i] = p.capacity][0], 9) AS place,
  coalesce([i IN range(0, size(statuses) - 1) WHERE statuses[i] = p.status][0], 9) AS turn
RETURN year, country.name AS country, p.status AS status, p.capacity AS capacity,
  who.name + coalesce(' ' + body, '') + coalesce(' (' + who.scope + ')', '') AS name,
  labels(who)[0] AS label, posts, e.name AS event,
  coalesce(e.planned, []) AS planned, coalesce(e.held, []) AS held,
  [k IN told[0..5] | k.id] AS sources, size(told) AS n_sources,
  [k IN told[0..5] | coalesce(k.at, '')] AS places,
  e.id AS event_id, country.id AS country_id, who.id AS id
ORDER BY year, country, country_id, event, event_id, turn, place, name, id, p.id
