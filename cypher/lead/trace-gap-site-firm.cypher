// Gap – site – firm in one path (断点—载体—企业): for each chain node the local firms that need it, the sites that could be had in the
// parks of a place, with every condition the node needs, and the firms elsewhere known to make it, best evidence first. Conditions:
// area (面积 ㎡; land 亩, or at plot ratio 1), clear height (层高 米), floor load (承重 吨/㎡), power (用电 kVA), gas (天然气), class of assessment
// (环评类别), chemical park (化工园区). One nobody stated for the node is left out; one nobody knows of the site is UNKNOWN, never a
// failure. need, has and by (what is missing) are numbers; 1 and 0 stand for yes and no, 0 to 3 for the classes. Sites that fail least
// come first. needs overrides what is kept of a node, by node.
// params:  place, park, nodes, needs, most
// returns: node, name, customers, sites, firms
// mode:    read
MATCH (place:Place {code: $place})
UNWIND $nodes AS wanted
MATCH (node:ChainNode {id: wanted})
WITH place, node, coalesce($needs[wanted], {}) AS given, ['NONE', 'REGISTRATION', 'FORM', 'REPORT'] AS classes
WITH place, node, classes,
     coalesce(given.areaSqm, node.needAreaSqm) AS areaSqm, coalesce(given.landMu, node.needLandMu) AS landMu,
     coalesce(given.heightM, node.needHeightM) AS heightM, coalesce(given.loadTPerSqm, node.needLoadTPerSqm) AS loadT,
     coalesce(given.powerKva, node.needPowerKva) AS power, coalesce(given.gas, node.needGas) AS gas,
     coalesce(given.eiaClass, node.needEiaClass) AS eia, coalesce(given.chemicalPark, node.needChemicalPark) AS chemical
CALL (place, node, classes, areaSqm, landMu, heightM, loadT, power, gas, eia, chemical) {
  MATCH (place)<-[:PART_OF]-{0,4}(park:Park)<-[:IN_PARK]-(site:Site)
  WHERE ($park IS NULL OR park.id = $park) AND NOT coalesce(site.status, 'IDLE') IN ['OCCUPIED', 'RESERVED']
  WITH DISTINCT site, park, classes, areaSqm, landMu, heightM, loadT, power, gas, eia, chemical
  WITH site, park,
       [{code: 'AREA',
         need: CASE WHEN site.kind = 'PLANT' THEN areaSqm WHEN landMu IS NOT NULL THEN landMu ELSE areaSqm * 3 / 2000 END,
         has: CASE WHEN site.kind = 'PLANT' THEN site.areaSqm ELSE coalesce(site.areaMu, site.areaSqm * 3 / 2000) END},
        {code: 'HEIGHT', need: CASE site.kind WHEN 'PLANT' THEN heightM END, has: site.heightM},
        {code: 'LOAD', need: CASE site.kind WHEN 'PLANT' THEN loadT END, has: site.loadTPerSqm},
        {code: 'POWER', need: power, has: site.powerKva},
        {code: 'GAS', need: CASE WHEN gas THEN 1.0 END, has: CASE site.gas WHEN true THEN 1.0 WHEN false THEN 0.0 END},
        {code: 'EIA', need: toFloat(head([i IN range(0, 3) WHERE classes[i] = eia])),
         has: toFloat(head([i IN range(0, 3) WHERE classes[i] = site.eiaClass]))},
        {code: 'CHEMICAL', need: CASE WHEN chemical THEN 1.0 END,
         has: CASE site.chemicalPark WHEN true THEN 1.0 WHEN false THEN 0.0 END}] AS checks
  WITH site, park,
       [check IN checks WHERE check.need IS NOT NULL |
        {code: check.code, need: check.need, has: check.has,
         state: CASE WHEN check.has IS NULL THEN 'UNKNOWN' WHEN check.has >= check.need THEN 'OK' ELSE 'FAIL' END,
         by: CASE WHEN check.has < check.need THEN check.need - check.has END}] AS conditions
  ORDER BY size([c IN conditions WHERE c.state = 'FAIL']), size([c IN conditions WHERE c.state = 'UNKNOWN']), site.kind DESC, site.id
  RETURN collect({site: site.id, name: site.name, kind: site.kind, park: park.id, parkName: park.name, status: site.status,
                  areaSqm: site.areaSqm, areaMu: site.areaMu, conditions: conditions, source: site.source, asOf: site.asOf}) AS sites
}
RETURN node.id AS node, node.name AS name,
       COLLECT { MATCH (node)-[:SUPPLIES {required: true}]->(output:ChainNode)-[state:LOCAL_STATE {state: 'PRESENT'}]->(place)
                 WHERE output <> node
                 UNWIND state.firms AS making
                 WITH DISTINCT making ORDER BY making LIMIT $most
                 MATCH (customer:Firm {id: making})
                 RETURN {id: customer.id, name: customer.name} } AS customers,
       sites,
       COLLECT { MATCH (firm:Firm)-[makes:PRODUCES]->(node)
                 WHERE $most > 0 AND NOT firm.status IN ['CLOSED', 'SUSPENDED', 'RESTRUCTURING']
                   AND NOT EXISTS { (firm)-[:LOCATED_IN]->(:Place)-[:PART_OF]->{0,4}(place) }
                 WITH firm, makes ORDER BY makes.confidence IS NULL, makes.confidence DESC, firm.id LIMIT $most
                 RETURN {id: firm.id, name: firm.name, province: firm.province, city: firm.city, confidence: makes.confidence,
                         source: makes.source, asOf: makes.asOf} } AS firms
ORDER BY node
