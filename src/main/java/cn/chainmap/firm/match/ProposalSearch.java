package cn.chainmap.firm.match;

import java.util.List;
import java.util.function.ToIntFunction;

import cn.chainmap.graph.CypherRunner;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * Makes proposals (环节建议) for all firms.
 */
@Service
public class ProposalSearch extends SearchRuns {

	private final LinkProposer proposer;

	ProposalSearch(CypherRunner cypher, LinkProposer proposer) {
		super(cypher, "proposal-search", LinkProposer.PORTION);
		this.proposer = proposer;
	}

	@Override
	ToIntFunction<List<String>> worker(@Nullable String chain) {
		NodeLexicon lexicon = this.proposer.lexicon(chain);
		return firms -> this.proposer.propose(lexicon, firms, null);
	}

}
