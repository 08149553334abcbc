package cn.chainmap.gap.rate;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How far a satisfied demand line rests on few firms.
 *
 * @param node the node that needs it
 * @param members what will do, with their states
 * @param producers local firms that make a member
 * @param hhi concentration of their supply (赫芬达尔指数), 1/producers to 1
 * @param byCapacity whether by capacity; otherwise some capacity is unknown and firms
 * count alike
 * @param singleSource whether there is exactly one producer (单一来源)
 * @param firm that producer, {@code null} when there are several
 * @param crit criticality of the group, 0 to 1
 * @param risk single-source risk (单一来源风险) = hhi · crit, 0 to 1
 */
public record LineRisk(Named node, List<Member> members, int producers, double hhi, boolean byCapacity,
		boolean singleSource, @Nullable Named firm, double crit, double risk) {

	public LineRisk {
		members = List.copyOf(members);
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

}
