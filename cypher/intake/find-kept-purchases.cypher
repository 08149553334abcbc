// Purchases that stand under a key of earlier firms, one of which was merged into the buyer or supplier since. `key` is what the key
// would be today, `rest` what follows the two firms in it. Nothing is found where a purchase stands under the key of today, or where
// there are several, as nobody can say which of them is meant.
// params:  purchases
// returns: key, kept
// mode:    read
UNWIND $purchases AS purchase
MATCH (buyer:Firm {id: purchase.buyer})-[buys:BUYS_FROM]->(:Firm {id: purchase.supplier})
WHERE buys.key = purchase.key
   OR buys.key ENDS WITH '|' + purchase.rest AND NOT buys.key ENDS WITH '\\|' + purchase.rest
WITH purchase.key AS key, collect(DISTINCT buys.key) AS kept
WHERE NOT key IN kept AND size(kept) = 1
RETURN key, kept[0] AS kept
ORDER BY key
