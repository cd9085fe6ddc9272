// en: What one source says, in the order of its places
// th: แหล่งที่มาหนึ่งกล่าวอะไรบ้าง เรียงตามตำแหน่งในเอกสาร
// parameter: source (source) = required; the source: its id, address, or a part of its name
// column: place; first place in the source at which it stands; what has no place comes last
// column: kind; what kind of statement: participation, tenure, decision, agency …
// column: what; of a participation the capacity, of a decision the verb, of a designation or count the status, of a belonging the relation, of a tenure what is said of it (seen, from, announced …)
// column: status; of an event or a participation: held, planned or cancelled
// column: names; the names in it, as this source writes them
// column: means; whom or what each of these names means, in the same order
// column: words; of a decision: what was decided; of a count: the number
// column: against; names of the holders whose terms it speaks against
// column: n_sources; how many sources say the same or more of it, this one included
// column: n_voices; how many of them are independent of each other
// column: sources; this source, as often as there are places
// column: places; all places at which it stands
// column: quote; the source's own words, where they were kept
// column: fact; the statement as it was read, JSON
// column: id; id of the statement
MATCH (s:Statement)-[:FROM]->(source:Source {id: $source})
OPTIONAL MATCH (s)-[:NAMES]->(m:Mention)
OPTIONAL MATCH (m)-[:MEANS]->(meant)
WITH s, source, m.kind AS kind, m.name AS name, m.id AS mention, min(meant.name) AS meant,
  ['person', 'role', 'agency', 'meeting', 'event', 'initiative', 'zone', 'place', 'decision']
  AS kinds
WITH s, source, name, meant, mention,
  [i IN range(0, size(kinds) - 1) WHERE kinds[i] = kind][0] AS rank
ORDER BY rank, name, mention
WITH s, source, collect(CASE WHEN name IS NULL OR rank = 8 THEN null
  ELSE {name: name, meant: coalesce(meant, '')} END) AS named
OPTIONAL MATCH (s)-[x:SUPPORTS]->(n)
WITH s, source, named, x, n
ORDER BY labels(n)[0], x.day, n.id
WITH s, source, named, collect(CASE WHEN n IS NULL THEN null ELSE {n: n, says: x.says} END)
  AS spoken
OPTIONAL MATCH (s)-[:CONTRADICTS]->(term:Tenure)<-[:HOLDS]-(holder)
WITH s, source, named, spoken, holder.name AS holder
ORDER BY holder
WITH s, source, named, spoken, collect(DISTINCT holder) AS against
OPTIONAL MATCH (s)-[:SUPPORTS]->(fact)
OPTIONAL MATCH (fact)<-[:SUPPORTS]-(:Statement)-[:FROM]->(other:Source)
WITH s, source, named, spoken, against, count(DISTINCT other.id) AS n_sources,
  count(DISTINCT other.voice) AS n_voices,
  [a IN coalesce(s.at, []) |
    toInteger(split(split(substring(a, 1, size(a) - 1), '-')[0], ':')[0])] AS numbers
WITH s, source, named, spoken, against, n_sources, n_voices, coalesce(s.at, []) AS at, numbers,
  reduce(least = null, n IN numbers | CASE WHEN n IS NULL OR least <= n THEN least ELSE n END)
  AS first
RETURN [i IN range(0, size(at) - 1) WHERE numbers[i] = first | at[i]][0] AS place, s.kind AS kind,
  CASE s.kind
    WHEN 'participation' THEN [k IN spoken | k.n.capacity][0]
    WHEN 'decision' THEN [k IN spoken | k.n.verb][0]
    WHEN 'designation' THEN [k IN spoken | k.n.status][0]
    WHEN 'count' THEN [k IN spoken | k.n.status][0]
    WHEN 'belonging' THEN [k IN spoken WHERE k.n.relation IS NOT NULL | k.n.relation][0]
    WHEN 'tenure' THEN [k IN spoken | k.says[0]][0]
  END AS what,
  CASE s.kind
    WHEN 'participation' THEN [k IN spoken | k.n.status][0]
    WHEN 'event' THEN CASE
      WHEN s.fact CONTAINS '"status":"planned"' THEN 'planned'
      WHEN s.fact CONTAINS '"status":"cancelled"' THEN 'cancelled'
      ELSE 'held'
    END
  END AS status,
  [k IN named | k.name] AS names, [k IN named | k.meant] AS means,
  CASE s.kind
    WHEN 'decision' THEN [k IN spoken | k.n.what][0]
    WHEN 'count' THEN toString([k IN spoken | k.n.number][0])
  END AS words,
  against, n_sources, n_voices,
  CASE WHEN size(at) = 0 THEN [source.id] ELSE [a IN at | source.id] END AS sources,
  CASE WHEN size(at) = 0 THEN [''] ELSE at END AS places,
  s.quote AS quote, s.fact AS fact, s.id AS id
ORDER BY first, kind, names[0], what, words, fact, s.id
