package cn.chainmap.lead.target;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.chainmap.park.Place;

import org.springframework.stereotype.Service;

/**
 * Tries weights out: what would they do to the head of a list. Writes nothing.
 */
@Service
public class WeightTrials {

	/** Length of the head of a list. */
	public static final int HEAD = 50;

	private final Targets targets;

	private final WeightHistory weights;

	WeightTrials(Targets targets, WeightHistory weights) {
		this.targets = targets;
		this.weights = weights;
	}

	/** The effect of weights on the targets of a scope. */
	public WeightEffect effect(Place place, TargetScope scope, ScoreWeights tried) {
		WeightVersion now = this.weights.current();
		Ranking before = this.targets.ranking(place, scope, now.weights());
		return effect(before, this.targets.ranking(place, scope, tried), now, tried);
	}

	private static WeightEffect effect(Ranking before, Ranking after, WeightVersion now, ScoreWeights tried) {
		Map<String, Ranked> old = new HashMap<>();
		before.listed().forEach(ranked -> old.put(ranked.firm().id(), ranked));
		// Whether a firm is listed does not depend on the weights, so it is in both.
		List<WeightEffect.Row> rows = after.listed().stream().map(ranked -> {
			Ranked was = old.getOrDefault(ranked.firm().id(), ranked);
			return new WeightEffect.Row(ranked.firm().id(), ranked.firm().name(), ranked.node().name(), was.rank(),
					ranked.rank(), was.score().value(), ranked.score().value());
		})
			.filter(row -> row.rankBefore() <= HEAD || row.rankAfter() <= HEAD)
			.sorted(Comparator.comparingInt(WeightEffect.Row::rankAfter))
			.toList();
		return new WeightEffect(now, tried, HEAD,
				KendallTau.of(rows.stream().map(WeightEffect.Row::rankBefore).toList(),
						rows.stream().map(WeightEffect.Row::rankAfter).toList()),
				rows.stream().filter(row -> row.rankBefore() > HEAD).count(),
				rows.stream().filter(row -> row.rankAfter() > HEAD).count(), rows);
	}

}
