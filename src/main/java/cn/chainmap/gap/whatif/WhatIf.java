package cn.chainmap.gap.whatif;

import java.util.List;

import cn.chainmap.gap.NodeRef;
import cn.chainmap.gap.Rate;
import cn.chainmap.gap.rate.PurchaseRate;
import cn.chainmap.park.Place;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * What would be (推演结果), beside what is.
 *
 * @param place the place
 * @param before rate by category today
 * @param after the same then (现状口径): its lines are those of the nodes present then
 * @param fixedBase the lines of today, judged by what is present then (固定基期口径)
 * @param closed lines of today that would be satisfied (补上的需求线)
 * @param opened new lines that would not be satisfied (新增缺口线)
 * @param broken lines of today that would no longer be satisfied though their node stays
 * (断掉的需求线)
 * @param orphans present nodes that would supply no present node any more (失去下游的环节)
 * @param classChanges nodes whose class would change, by chain
 * @param gapChanges gaps that would appear or disappear
 * @param chains the chains whose rates would change
 * @param states nodes whose state would change
 * @param arriving who comes
 * @param leaving who leaves
 * @param singleSourceRisk how far satisfied lines rest on few firms
 * @param purchase rate by purchase amount
 * @param explanation why the rate moves against the fixed-base one, {@code null} when it
 * does not
 * @param warnings what was asked for and changes nothing
 * @param definition id of the definition
 * @param dataAsOf date of the newest dated source, ISO; {@code null} when none is dated
 */
public record WhatIf(Place place, Rate before, Rate after, Rate fixedBase, List<Line> closed, List<Line> opened,
		List<Line> broken, List<NodeRef> orphans, List<ClassChange> classChanges, List<GapChange> gapChanges,
		List<ChainChange> chains, List<StateChange> states, List<Arriving> arriving, List<Leaving> leaving,
		RiskChange singleSourceRisk, PurchaseChange purchase, @Nullable String explanation, List<String> warnings,
		String definition, @Nullable String dataAsOf) {

	public WhatIf {
		closed = List.copyOf(closed);
		opened = List.copyOf(opened);
		broken = List.copyOf(broken);
		orphans = List.copyOf(orphans);
		classChanges = List.copyOf(classChanges);
		gapChanges = List.copyOf(gapChanges);
		chains = List.copyOf(chains);
		states = List.copyOf(states);
		arriving = List.copyOf(arriving);
		leaving = List.copyOf(leaving);
		warnings = List.copyOf(warnings);
	}

	/**
	 * A demand line (需求线).
	 *
	 * @param node the node that needs it
	 * @param members what will do, with their states then
	 * @param suspected whether the state of some member is still to be checked (待核实)
	 * @param chains ids of the chains it belongs to
	 */
	public record Line(NodeRef node, List<Member> members, boolean suspected, List<String> chains) {

		public Line {
			members = List.copyOf(members);
			chains = List.copyOf(chains);
		}

	}

	/**
	 * A member of a line.
	 *
	 * @param id id of the node
	 * @param name its name
	 * @param state PRESENT, ABSENT or UNKNOWN
	 */
	public record Member(String id, String name, String state) {
	}

	/**
	 * A node whose class changes in a chain; words in {@code before} and {@code after}.
	 */
	public record ClassChange(String chainId, String chainName, String nodeId, String name, String before, String after,
			String beforeCode, String afterCode) {
	}

	/**
	 * A gap that comes or goes.
	 *
	 * @param nodeId id of the node; of a chain without leader, its first end product
	 * @param name name of the node
	 * @param chainId of a chain without leader, the chain; {@code null} otherwise
	 * @param type code of the gap type
	 * @param typeName its word
	 * @param change APPEARS or DISAPPEARS
	 */
	public record GapChange(String nodeId, String name, @Nullable String chainId, String type, String typeName,
			String change) {
	}

	/**
	 * A chain whose rates change.
	 */
	public record ChainChange(String chainId, String name, Rate before, Rate after, Rate fixedBase) {
	}

	/**
	 * A node whose state changes.
	 */
	public record StateChange(String nodeId, String name, String before, String after) {
	}

	/**
	 * A firm that comes.
	 *
	 * @param firmId its id, {@code null} for a draft
	 * @param name its name
	 * @param produces what it makes for certain
	 * @param consumes what it buys
	 */
	public record Arriving(@Nullable String firmId, String name, List<NodeRef> produces, List<NodeRef> consumes) {

		public Arriving {
			produces = List.copyOf(produces);
			consumes = List.copyOf(consumes);
		}

	}

	/**
	 * A firm that leaves.
	 *
	 * @param firmId its id
	 * @param name its name
	 * @param loss share of today's lines that are lost if it alone leaves (企业流失影响), 0 to
	 * 1; {@code null} without lines
	 */
	public record Leaving(String firmId, String name, @Nullable Double loss) {
	}

	/**
	 * Single-source risk (单一来源风险): the mean over satisfied lines of concentration ·
	 * criticality, 0 to 1; {@code null} without satisfied lines.
	 *
	 * @param before today
	 * @param after then
	 * @param linesBefore satisfied lines that hang on one firm today
	 * @param linesAfter the same then
	 */
	public record RiskChange(@Nullable Double before, @Nullable Double after, int linesBefore, int linesAfter) {
	}

	/**
	 * Rates by purchase amount (采购额口径).
	 *
	 * @param before today
	 * @param after then, by share captured
	 */
	public record PurchaseChange(PurchaseRate before, List<Captured> after) {

		public PurchaseChange {
			after = List.copyOf(after);
		}

	}

	/**
	 * The rate when those who come win a share of what they could supply and is bought
	 * elsewhere.
	 *
	 * @param capture π, the share won (获取率), 0 to 1
	 * @param addedWanYuan purchases won, in 万元 a year
	 * @param capacityUnknown whether some capacity is unknown, so that more may be
	 * counted than could be made
	 * @param rate the rate
	 */
	public record Captured(double capture, double addedWanYuan, boolean capacityUnknown,
			@JsonUnwrapped PurchaseRate rate) {
	}

}
