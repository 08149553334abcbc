package cn.chainmap.gap.localfirst;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Why a firm might be able to make a gap node.
 *
 * @param code how it is related
 * @param via the shared inputs, or the neighbours it makes
 * @param text the same in words
 * @param points what the relation is worth, 0 to 1: 1 − Π over via of (1 − weight · 2 ÷
 * nodes the shared input goes into)
 */
public record LocalFirstReason(Code code, List<Node> via, String text, double points) {

	public LocalFirstReason {
		via = List.copyOf(via);
	}

	static LocalFirstReason of(Code code, List<Link> links, LocalFirstSettings settings) {
		double miss = 1;
		for (Link link : links) {
			Integer users = link.users();
			miss *= 1 - code.weight(settings) * ((users == null) ? 1 : Math.min(1, 2.0 / users));
		}
		String names = links.stream().map(link -> "「" + link.via().name() + "」").collect(Collectors.joining("、"));
		String makes = links.stream()
			.flatMap(link -> link.makes().stream())
			.distinct()
			.map(node -> "「" + node.name() + "」")
			.collect(Collectors.joining("、"));
		String text = (code == Code.NEIGHBOUR) ? "生产它的上下游环节" + names : "生产" + makes + "，与它同用" + code.label() + names;
		return new LocalFirstReason(code, links.stream().map(Link::via).toList(), text, 1 - miss);
	}

	/**
	 * How a firm is related to a gap.
	 */
	public enum Code {

		/** It makes something by the same process (工艺). */
		SAME_PROCESS("工艺"),

		/** It makes something on the same equipment (装备). */
		SAME_EQUIPMENT("装备"),

		/** It makes something of the same input (投入). */
		SAME_INPUT("投入"),

		/** It makes an input or an output of it. */
		NEIGHBOUR("上下游");

		private final String label;

		Code(String label) {
			this.label = label;
		}

		String label() {
			return this.label;
		}

		double weight(LocalFirstSettings settings) {
			return switch (this) {
				case SAME_PROCESS -> settings.process();
				case SAME_EQUIPMENT -> settings.equipment();
				case SAME_INPUT -> settings.input();
				case NEIGHBOUR -> settings.neighbour();
			};
		}

	}

	/**
	 * A node by id and name.
	 *
	 * @param id id of the node
	 * @param name its name
	 */
	public record Node(String id, String name) {
	}

	/**
	 * One way from the firm to the gap.
	 *
	 * @param via the shared input, or the neighbour
	 * @param users nodes the shared input goes into, {@code null} for a neighbour
	 * @param makes what the firm makes of it
	 */
	record Link(Node via, @Nullable Integer users, List<Node> makes) {
	}

}
