package cn.chainmap.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

import cn.chainmap.gap.PlaceEffect.GapChange;
import cn.chainmap.gap.PlaceEffect.StateChange;
import cn.chainmap.park.Place;

import org.springframework.stereotype.Service;

/**
 * Tells what a change did, by what was said of the place before and after it.
 */
@Service
public class PlaceEffects {

	private final PlaceAnalyses analyses;

	PlaceEffects(PlaceAnalyses analyses) {
		this.analyses = analyses;
	}

	/** Makes a change and tells its effect on a place. Places must be tracked. */
	public <T> Changed<T> of(Place place, Supplier<T> change) {
		PlaceAnalysis before = this.analyses.get(place);
		T result = change.get();
		PlaceAnalysis after = this.analyses.get(place);
		return new Changed<>(result, new PlaceEffect(before.rates().district(), after.rates().district(),
				states(before, after), gaps(before, after)));
	}

	private static List<StateChange> states(PlaceAnalysis before, PlaceAnalysis after) {
		List<StateChange> changes = new ArrayList<>();
		for (PlaceNode now : after.snapshot().nodes()) {
			before.snapshot()
				.node(now.node())
				.map(was -> was.state().state())
				.filter(was -> !was.equals(now.state().state()))
				.ifPresent(was -> changes.add(new StateChange(now.node(), after.templates().card(now.node()).name(),
						was, now.state().state())));
		}
		return changes;
	}

	private static List<GapChange> gaps(PlaceAnalysis before, PlaceAnalysis after) {
		Map<String, GapChange> was = labels(before, "DISAPPEARS");
		Map<String, GapChange> is = labels(after, "APPEARS");
		List<GapChange> changes = new ArrayList<>();
		was.forEach((key, change) -> {
			if (!is.containsKey(key)) {
				changes.add(change);
			}
		});
		is.forEach((key, change) -> {
			if (!was.containsKey(key)) {
				changes.add(change);
			}
		});
		return changes;
	}

	private static Map<String, GapChange> labels(PlaceAnalysis analysis, String change) {
		Map<String, GapChange> labels = new TreeMap<>();
		analysis.gaps()
			.forEach(gap -> gap.labels()
				.forEach(label -> labels.put(gap.nodeId() + " " + label,
						new GapChange(gap.nodeId(), gap.name(), label, change))));
		return labels;
	}

	/**
	 * A change and its effect.
	 *
	 * @param result what the change returned
	 * @param effect what it did to the place
	 * @param <T> what the change returns
	 */
	public record Changed<T>(T result, PlaceEffect effect) {
	}

}
