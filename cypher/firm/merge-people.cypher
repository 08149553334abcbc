// People (人) who work for a firm, or whose home (籍贯) is a place: who could make an introduction. Only what is public: name, role, home.
// params:  rows
// returns: from, to
// mode:    write Person, WORKS_FOR, NATIVE_OF
UNWIND $rows AS row
MERGE (person:Person {id: row.from})
ON CREATE SET person.name = row.from
WITH person, row
CALL (person, row) {
  MATCH (firm:Firm {id: row.to})
  MERGE (person)-[works:WORKS_FOR]->(firm)
  SET works.role = row.role, works.source = row.source, works.asOf = row.asOf
  RETURN firm.id AS to
  UNION
  MATCH (place:Place {code: row.to})
  MERGE (person)-[native:NATIVE_OF]->(place)
  SET native.source = row.source, native.asOf = row.asOf
  RETURN place.code AS to
}
RETURN DISTINCT row.from AS from, to
ORDER BY from, to
