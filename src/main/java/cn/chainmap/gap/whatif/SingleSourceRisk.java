package cn.chainmap.gap.whatif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.chainmap.gap.Snapshot;
import cn.chainmap.gap.structure.Concentration;
import cn.chainmap.gap.structure.DemandLines;
import cn.chainmap.gap.structure.InputGroup;
import cn.chainmap.gap.structure.Producer;
import org.jspecify.annotations.Nullable;

/**
 * How far the satisfied lines of a place rest on few firms (单一来源风险).
 *
 * @param mean mean of concentration · criticality, 0 to 1; {@code null} without satisfied
 * lines
 * @param lines satisfied lines that hang on one firm
 * @param supply how concentrated the supply of each satisfied line is
 */
record SingleSourceRisk(@Nullable Double mean, int lines, Map<InputGroup, Concentration> supply) {

	SingleSourceRisk {
		supply = Map.copyOf(supply);
	}

	static SingleSourceRisk of(Snapshot snapshot, DemandLines lines) {
		return of(snapshot, lines, Map.of(), Set.of());
	}

	/**
	 * The same of what would be, when this is that of what is.
	 * @param lines the lines as they would be
	 */
	SingleSourceRisk after(Supposition supposition, DemandLines lines) {
		return of(supposition.after(), lines, this.supply, supposition.made());
	}

	private static SingleSourceRisk of(Snapshot snapshot, DemandLines lines, Map<InputGroup, Concentration> known,
			Set<String> changed) {
		Map<InputGroup, Concentration> supply = new HashMap<>();
		double sum = 0;
		int single = 0;
		for (DemandLines.Line line : lines.lines()) {
			if (line.satisfied()) {
				InputGroup group = line.group();
				Concentration before = group.members().stream().anyMatch(changed::contains) ? null : known.get(group);
				Concentration now = (before != null) ? before : concentration(snapshot, group.members());
				Double risk = now.singleSourceRisk(snapshot.topology().crit(group));
				sum += (risk != null) ? risk : 0;
				single += now.singleSource() ? 1 : 0;
				supply.put(group, now);
			}
		}
		return new SingleSourceRisk(supply.isEmpty() ? null : Double.valueOf(sum / supply.size()), single, supply);
	}

	/** How concentrated the supply of some nodes together is. */
	static Concentration concentration(Snapshot snapshot, List<String> members) {
		List<Producer> producers = new ArrayList<>();
		for (String member : members) {
			snapshot.node(member).ifPresent(node -> {
				for (int i = 0; i < node.firms().size(); i++) {
					double capacity = node.capacities().get(i);
					producers.add(new Producer(node.firms().get(i), member, (capacity < 0) ? null : capacity));
				}
			});
		}
		return Concentration.of(producers);
	}

}
