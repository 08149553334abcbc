package cn.chainmap.gap;

import java.time.LocalDate;
import java.util.List;

import cn.chainmap.firm.LocalState;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one node at a place.
 *
 * @param node id of the node
 * @param state its state and the counts behind it
 * @param firms ids of the local firms that are supply, sorted
 * @param capacities their capacities in 万元 a year, in the same order; a negative one is
 * unknown
 * @param qualities their quality (企业质量) by tag, 0 to 1, in the same order; a negative one
 * is unknown
 * @param lostAt when the last local maker was lost, {@code null} when none or undated
 * @param capacityBefore local capacity at the start of the window (空窗期起点) in 万元 a year,
 * given only where some of it was lost within the window; {@code null} otherwise or when
 * unknown
 * @param quotient location quotient (区位商), {@code null} when unknown
 */
public record PlaceNode(String node, LocalState state, List<String> firms, List<Double> capacities,
		List<Double> qualities, @Nullable LocalDate lostAt, @Nullable Double capacityBefore,
		@Nullable Double quotient) {

	public PlaceNode {
		firms = List.copyOf(firms);
		capacities = List.copyOf(capacities);
		qualities = List.copyOf(qualities);
	}

	/** Whether the local suppliers, their capacities and their quality are the same. */
	boolean hasSupplyOf(PlaceNode other) {
		return this.firms.equals(other.firms) && this.capacities.equals(other.capacities)
				&& this.qualities.equals(other.qualities);
	}

	public boolean isPresent() {
		return "PRESENT".equals(this.state.state());
	}

	public boolean isAbsent() {
		return "ABSENT".equals(this.state.state());
	}

	public boolean isUnknown() {
		return "UNKNOWN".equals(this.state.state());
	}

}
