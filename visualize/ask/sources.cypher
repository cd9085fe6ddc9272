// en: Sources by id, with what a citation says of each
// parameter: ids; ids of sources
UNWIND $ids AS key
MATCH (s:Source {id: key})
RETURN s.id AS id, s.name AS name, s.publisher AS publisher, s.published AS published,
  s.address AS address, s.retrieved AS retrieved
ORDER BY id
