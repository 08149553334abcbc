// What a plant that makes a node needs of its site (载体需求), as far as somebody has stated it.
// params:  node
// returns: areaSqm, landMu, heightM, loadTPerSqm, powerKva, gas, eiaClass, chemicalPark, source, by, at
// mode:    read
MATCH (node:ChainNode {id: $node})
RETURN node.needAreaSqm AS areaSqm, node.needLandMu AS landMu, node.needHeightM AS heightM,
       node.needLoadTPerSqm AS loadTPerSqm, node.needPowerKva AS powerKva, node.needGas AS gas,
       node.needEiaClass AS eiaClass, node.needChemicalPark AS chemicalPark,
       node.needSource AS source, node.needBy AS by, node.needAt AS at
