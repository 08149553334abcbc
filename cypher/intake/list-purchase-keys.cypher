// Purchases after one, in the order of the buyers and of their keys.
// params:  buyer, key, limit
// returns: buyer, key
// mode:    read
MATCH (buyer:Firm)
WHERE buyer.id >= $buyer
CALL (buyer) {
  MATCH (buyer)-[buys:BUYS_FROM]->(:Firm)
  WHERE buyer.id > $buyer OR buys.key > $key
  WITH buys.key AS key
  ORDER BY key
  RETURN key
}
RETURN buyer.id AS buyer, key
ORDER BY buyer, key
LIMIT $limit
