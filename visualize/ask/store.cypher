// en: How far the store reaches: its newest days, how many sources it holds, its serial number
OPTIONAL MATCH (mark:Store)
WITH max(mark.serial) AS serial, max(mark.known_on) AS known_on
OPTIONAL MATCH (s:Source)
RETURN serial, known_on, count(s) AS sources, max(s.published) AS published, max(s.retrieved) AS retrieved
