package cn.chainmap.firm.match;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Recognises products as chain nodes (产品对环节), by the same words as the proposals which
 * nodes firms make.
 */
@Service
@Transactional(readOnly = true)
public class ProductMatching {

	/** A kind of a node, or something alike, is for somebody to decide. */
	private static final Set<ProposalMethod> SURE = EnumSet.of(ProposalMethod.EXACT, ProposalMethod.ALIAS,
			ProposalMethod.NORMALISED);

	private final LinkProposer proposer;

	ProductMatching(LinkProposer proposer) {
		this.proposer = proposer;
	}

	/** One match for each product, in their order. */
	public List<ProductMatch> match(Collection<String> products) {
		if (products.isEmpty()) {
			return List.of();
		}
		NodeLexicon lexicon = this.proposer.lexicon(null);
		return products.stream().map(product -> match(lexicon, product)).toList();
	}

	private static ProductMatch match(NodeLexicon lexicon, String product) {
		List<NodeLexicon.Hit> hits = lexicon.find(ProductTerms.plain(product));
		boolean sure = hits.size() == 1 && SURE.contains(hits.get(0).method());
		return new ProductMatch(product, sure ? hits.get(0).node() : null,
				hits.stream()
					.map(hit -> new ProductMatch.Candidate(hit.node(), hit.confidence(), hit.method().words()))
					.toList());
	}

}
