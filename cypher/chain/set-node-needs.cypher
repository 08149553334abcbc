// What a plant that makes a node needs of its site (载体需求), each unknown when null: floor area ㎡, land 亩, clear height 米, floor load
// 吨/㎡, power kVA, gas, class of assessment (环评类别), whether only a chemical park (化工园区) will do.
// params:  node, needs, source, by, at
// returns: node
// mode:    write ChainNode
MATCH (node:ChainNode {id: $node})
SET node.needAreaSqm = $needs.areaSqm, node.needLandMu = $needs.landMu, node.needHeightM = $needs.heightM,
    node.needLoadTPerSqm = $needs.loadTPerSqm, node.needPowerKva = $needs.powerKva, node.needGas = $needs.gas,
    node.needEiaClass = $needs.eiaClass, node.needChemicalPark = $needs.chemicalPark,
    node.needSource = $source, node.needBy = $by, node.needAt = $at
RETURN node.id AS node
