package cn.chainmap.gap.whatif;

import java.time.LocalDate;
import java.util.List;

import cn.chainmap.firm.FirmStatus;
import org.jspecify.annotations.Nullable;

/**
 * A firm that might come or go: one on record, or a draft (草案企业) that exists on paper
 * only.
 *
 * @param id id of the firm; of a draft, one that no firm on record has
 * @param name name
 * @param draft whether it is a draft
 * @param local whether it is at the place already, whatever its status
 * @param status its status; a draft is ACTIVE
 * @param goneAt when a local firm closed or left, {@code null} when open or unknown
 * @param leads whether it is on record as a leading firm (链主)
 * @param revenueWanYuan revenue of the last known year in 万元, {@code null} when unknown
 * @param quality quality (企业质量) by its tags, 0 to 1; negative when unknown
 * @param makes what it makes, each node once
 * @param needs what it buys, each node once
 */
record MovingFirm(String id, String name, boolean draft, boolean local, FirmStatus status, @Nullable LocalDate goneAt,
		boolean leads, @Nullable Double revenueWanYuan, double quality, List<Product> makes, List<Need> needs) {

	MovingFirm {
		makes = List.copyOf(makes);
		needs = List.copyOf(needs);
	}

	/** Whether it is supply already, or could be were its links trusted. */
	boolean isOperatingHere() {
		return this.local && this.status == FirmStatus.ACTIVE;
	}

	/** Whether it was here and is not any more. */
	boolean isGone() {
		return this.local && switch (this.status) {
			case CLOSED, MOVED, SUSPENDED, RESTRUCTURING -> true;
			case ACTIVE, UNDER_CONSTRUCTION, UNVERIFIED -> false;
		};
	}

	/** Whether it makes a node with enough confidence. */
	boolean isMakerOf(String node) {
		return this.makes.stream().anyMatch(product -> product.trusted() && product.node().equals(node));
	}

	/**
	 * A node it makes.
	 *
	 * @param node id of the node
	 * @param trusted whether the link is sure enough to count as supply
	 * @param capacity in 万元 a year; negative when unknown
	 */
	record Product(String node, boolean trusted, double capacity) {
	}

	/**
	 * A node it buys.
	 *
	 * @param node id of the node
	 * @param amountWanYuan how much in a year, in 万元, {@code null} when unknown
	 * @param localAmountWanYuan the part bought from firms where it is, in 万元,
	 * {@code null} when unknown
	 */
	record Need(String node, @Nullable Double amountWanYuan, @Nullable Double localAmountWanYuan) {
	}

}
