// Loads firms with where they are, what they make and what they buy into a store that does not have them yet: what
// firm/merge-firms, merge-products, merge-needs and note-local-makers would leave behind, several times as fast.
// params:  rows
// returns: -
// mode:    write Firm, LOCATED_IN, PRODUCES, CONSUMES, CLOSED_MAKER
UNWIND $rows AS row
CREATE (firm:Firm {id: row.id, name: row.name, aliases: [], status: row.status, province: row.province, city: row.city,
                   district: row.district, scale: row.scale, tags: row.tags, products: '', scope: '', searchText: ' ',
                   source: row.source, asOf: row.asOf, closedAt: row.closedAt, revenueWanYuan: row.revenueWanYuan})
WITH firm, row
CALL (firm, row) {
  UNWIND row.places AS code
  MATCH (place:Place {code: code})
  CREATE (firm)-[:LOCATED_IN]->(place)
}
CALL (firm, row) {
  UNWIND row.makes AS link
  MATCH (node:ChainNode {id: link.node})
  CREATE (firm)-[:PRODUCES {confidence: link.confidence, basis: link.basis, source: row.source, asOf: row.asOf,
                            capacityWanYuan: link.amount}]->(node)
}
CALL (firm, row) {
  WITH firm, row
  WHERE row.status = 'CLOSED'
  UNWIND row.makes AS link
  MATCH (node:ChainNode {id: link.node})
  CREATE (firm)-[:CLOSED_MAKER]->(node)
}
CALL (firm, row) {
  UNWIND row.needs AS link
  MATCH (node:ChainNode {id: link.node})
  CREATE (firm)-[:CONSUMES {confidence: link.confidence, basis: link.basis, source: row.source, asOf: row.asOf,
                            amountWanYuan: link.amount, localAmountWanYuan: link.localAmount}]->(node)
}
