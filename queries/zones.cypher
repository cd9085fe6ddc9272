// en: Which zones bear which designation on a day, by series and province, beside the numbers that sources state
// th: เขตใดได้รับการประกาศสถานะใดในวันที่ถาม แยกตามชุดและจังหวัด พร้อมจำนวนที่แหล่งที่มากล่าว
// parameter: from (day) = today; first day asked
// parameter: to (day) = $from; last day asked
// parameter: series (initiative) = none; only this series of designations
// parameter: place (place) = none; only zones in this place; counts name no zone and are left out then
// parameter: within (integer) = 730; days; what is possible, and counts, farther than this from the days asked are left out
// column: kind; designation: a zone by name; count: a number that sources state, nearest to the days asked
// column: series; the series of designations
// column: zone; name of the zone; absent for a count
// column: located_in; names of the places it lies in, as stated
// column: status; applied, promotion zone, plan approved, certified, pilot, member …
// column: certainty; certain or possible; absent for a count
// column: from; first day of the designation, as stated
// column: until; last day of the designation, as stated
// column: first_seen; first day on which a source speaks of it as standing
// column: last_seen; last such day
// column: number; of a count: how many
// column: of; of a count: what is counted: zone, city, province, application …
// column: day; of a count: its day, as partial as stated
// column: distance; days between the days asked and the nearest evidence
// column: sources; at most five: the nearest that say so, then contradicting
// column: n_sources; how many sources there are in all
// column: places; where in these sources it stands
// column: zone_id; id of the zone
// column: series_id; id of the series
CALL {
  MATCH (z:Zone)-[:BEARS]->(d:Designation)-[:IN_SERIES]->(n:Initiative)
  WHERE $series IS NULL OR n.id IN $series
  WITH z, d, n,
    CASE
      WHEN coalesce($to < d.start_min, false) OR coalesce(d.end_max <= $from, false) THEN 'no'
      WHEN d.began = 'yes' AND any(i IN range(0, size(coalesce(d.sure_from, [])) - 1)
        WHERE d.sure_from[i] <= $to AND $from < d.sure_until[i]) THEN 'certain'
      ELSE 'possible'
    END AS certainty
  WHERE certainty <> 'no'
  OPTIONAL MATCH (z)-[:LOCATED_IN*1..4]->(around:Place)
  WITH z, d, n, certainty, collect(DISTINCT around.id) AS around
  WHERE $place IS NULL OR any(id IN around WHERE id IN $place)
  OPTIONAL MATCH (z)-[:LOCATED_IN]->(l:Place)
  WITH z, d, n, certainty, l.name AS located
  ORDER BY located
  WITH z, d, n, certainty, collect(DISTINCT located) AS located
  OPTIONAL MATCH (d)<-[x:SUPPORTS|CONTRADICTS]-(s:Statement)-[:FROM]->(source:Source)
  RETURN 'designation' AS kind, n, z, d AS item, certainty, located, type(x) AS link, s, source,
    CASE WHEN 'seen' IN x.says THEN x.day END AS seen,
    [day IN CASE WHEN x.day IS NULL THEN [d.start_max, d.end_min] ELSE [x.day] END
      WHERE day IS NOT NULL] AS days
  UNION ALL
  MATCH (n:Initiative)-[:COUNTED]->(t:Tally)
  WHERE $place IS NULL AND ($series IS NULL OR n.id IN $series)
  WITH n, t, split(t.day, '/') AS sides
  WITH n, t, [d IN [sides[0], sides[-1]] WHERE d <> '..'] AS sides
  WITH n, t, sides[0] AS opens, sides[-1] AS closes
  OPTIONAL MATCH (t)<-[x:SUPPORTS|CONTRADICTS]-(s:Statement)-[:FROM]->(source:Source)
  RETURN 'count' AS kind, n, null AS z, t AS item, null AS certainty, [] AS located,
    type(x) AS link, s, source, null AS seen,
    [opens + substring('-01-01', 0, 10 - size(opens)),
      CASE size(closes)
        WHEN 4 THEN closes + '-12-31'
        WHEN 7 THEN toString(date(closes + '-01') + duration({months: 1}) - duration({days: 1}))
        ELSE closes
      END] AS days
}
WITH kind, n, z, item, certainty, located, link, s, source, seen,
  CASE
    WHEN size(days) = 0 THEN 99999
    WHEN all(d IN days WHERE d < $from) THEN duration.inDays(
      date(reduce(last = days[0], d IN days | CASE WHEN d > last THEN d ELSE last END)),
      date($from)).days
    WHEN all(d IN days WHERE d > $to) THEN duration.inDays(date($to),
      date(reduce(first = days[0], d IN days | CASE WHEN d < first THEN d ELSE first END))).days
    ELSE 0
  END AS far
ORDER BY link DESC, far, source.id, s.id
WITH kind, n, z, item, certainty, located, min(seen) AS first_seen, max(seen) AS last_seen,
  min(far) AS distance, count(DISTINCT source.id) AS n_sources,
  collect(CASE WHEN source IS NULL THEN null ELSE {at: s.at, source: source.id} END) AS evidence
WITH kind, n, z, item, certainty, located, first_seen, last_seen, distance, n_sources,
  reduce(kept = [], e IN evidence |
    CASE WHEN size(kept) = 5 OR any(k IN kept WHERE k.source = e.source) THEN kept
      ELSE kept + [e] END) AS told
WHERE certainty = 'certain' OR distance <= $within
WITH n, kind, item.status AS status, item.of AS of,
  CASE WHEN kind = 'count' THEN min(distance) END AS nearest,
  collect({z: z, item: item, certainty: certainty, located: located, first_seen: first_seen,
    last_seen: last_seen, distance: distance, n_sources: n_sources, told: told}) AS found
UNWIND [f IN found WHERE nearest IS NULL OR f.distance = nearest] AS f
WITH n, kind, status, of, f, f.z AS z, f.item AS item, f.told AS told
RETURN kind, n.name AS series, z.name AS zone, f.located AS located_in, status,
  f.certainty AS certainty, item.stated_from AS from, item.stated_until AS until,
  f.first_seen AS first_seen, f.last_seen AS last_seen,
  item.number AS number, of, item.day AS day, f.distance AS distance,
  [t IN told | t.source] AS sources, f.n_sources AS n_sources,
  [t IN told | coalesce(t.at[0], '')] AS places, z.id AS zone_id, n.id AS series_id
ORDER BY kind DESC, series, series_id, certainty, f.located[0], zone, zone_id, status, of, day DESC,
  number, item.id
