// Which chains are on the district's published list of chains to build (政策清单); null where nobody said.
// params:  -
// returns: chain, policy
// mode:    read
MATCH (chain:Chain)
RETURN chain.id AS chain, chain.policy AS policy
ORDER BY chain
