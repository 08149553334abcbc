// How many things of each kind of sheet there are.
// params:  -
// returns: chains, nodes, supplies, parks, firms, firmNodes, purchases, sites, projects, indicators
// mode:    read
RETURN COUNT { (:Chain) } AS chains, COUNT { (:ChainNode) } AS nodes,
       COUNT { MATCH (input:ChainNode)-[line:SUPPLIES]->(output:ChainNode)
               RETURN DISTINCT input, output, line.relation } AS supplies,
       COUNT { (:Park) } AS parks, COUNT { (:Firm) } AS firms,
       COUNT { (:Firm)-[:PRODUCES]->() } + COUNT { (:Firm)-[:CONSUMES]->() } AS firmNodes,
       COUNT { (:Firm)-[:BUYS_FROM]->() } AS purchases, COUNT { (:Site) } AS sites,
       COUNT { (:Project) } AS projects, COUNT { (:IndicatorFigure) } AS indicators
