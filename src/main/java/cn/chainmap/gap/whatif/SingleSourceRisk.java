package cn.chainmap.gap.whatif;

import java.util.ArrayList;
import java.util.List;

import cn.chainmap.gap.Snapshot;
import cn.chainmap.gap.structure.Concentration;
import cn.chainmap.gap.structure.DemandLines;
import cn.chainmap.gap.structure.Producer;
import org.jspecify.annotations.Nullable;

/**
 * How far the satisfied lines of a place rest on few firms (单一来源风险).
 *
 * @param mean mean of concentration · criticality, 0 to 1; {@code null} without satisfied
 * lines
 * @param lines satisfied lines that hang on one firm
 */
record SingleSourceRisk(@Nullable Double mean, int lines) {

	static SingleSourceRisk of(Snapshot snapshot) {
		DemandLines lines = DemandLines.of(snapshot.topology().graph(), snapshot.present());
		double sum = 0;
		int count = 0;
		int single = 0;
		for (DemandLines.Line line : lines.lines()) {
			if (line.satisfied()) {
				Concentration supply = concentration(snapshot, line.group().members());
				Double risk = supply.singleSourceRisk(snapshot.topology().crit(line.group()));
				sum += (risk != null) ? risk : 0;
				count++;
				single += supply.singleSource() ? 1 : 0;
			}
		}
		return new SingleSourceRisk((count == 0) ? null : Double.valueOf(sum / count), single);
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
