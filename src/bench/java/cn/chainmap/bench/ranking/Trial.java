package cn.chainmap.bench.ranking;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.chainmap.bench.ranking.LinkData.Link;

/**
 * Lets every method look for what was hidden. All firms (or nodes) are candidates, apart
 * from the other true answers; what ties with the answer counts half before it.
 */
final class Trial {

	private final LinkData data;

	private final Methods methods;

	Trial(LinkData data, Methods methods) {
		this.data = data;
		this.methods = methods;
	}

	/** Which firms make a node. */
	Map<String, Outcome> whichFirm(List<Fold> folds) {
		return run(folds, true);
	}

	/** Which nodes a firm makes. */
	Map<String, Outcome> whichNode(List<Fold> folds) {
		return run(folds, false);
	}

	private Map<String, Outcome> run(List<Fold> folds, boolean firms) {
		Set<Link> truth = new HashSet<>(this.data.links());
		Map<String, Outcome> outcomes = new LinkedHashMap<>();
		for (Fold fold : folds) {
			this.methods.of(fold).forEach((method, scores) -> {
				Outcome outcome = outcomes.computeIfAbsent(method, any -> new Outcome());
				for (Link link : fold.hidden()) {
					outcome.add(firms ? link.node() : link.firm(), rank(scores, link, truth, firms));
				}
			});
		}
		return outcomes;
	}

	private double rank(double[][] scores, Link link, Set<Link> truth, boolean firms) {
		double wanted = scores[link.node()][link.firm()];
		int candidates = firms ? this.data.firms().size() : this.data.nodes().size();
		int better = 0;
		int equal = 0;
		for (int i = 0; i < candidates; i++) {
			Link other = firms ? new Link(i, link.node()) : new Link(link.firm(), i);
			if (truth.contains(other)) {
				continue;
			}
			double score = scores[other.node()][other.firm()];
			better += (score > wanted) ? 1 : 0;
			equal += (score == wanted) ? 1 : 0;
		}
		return 1 + better + equal / 2.0;
	}

}
