package cn.chainmap.gap.sharing;

import java.util.List;

import cn.chainmap.gap.OpportunityClass;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A node that belongs to or feeds several chains (一点多链).
 *
 * @param nodeId id of the node
 * @param name its name
 * @param kind material, component, process, equipment, service or product
 * @param state PRESENT, ABSENT or UNKNOWN
 * @param chains those chains, by id
 * @param lines demand lines it would satisfy by itself, and for a present node those that
 * would be lost with it; lines that chains share count once
 * @param firms local active firms that need it: on record, or because what they make
 * requires it
 * @param firmNames names of the first of them
 */
public record SharedNode(String nodeId, String name, String kind, String state, List<InChain> chains, long lines,
		long firms, List<String> firmNames) {

	public SharedNode {
		chains = List.copyOf(chains);
		firmNames = List.copyOf(firmNames);
	}

	/**
	 * A chain that rests on the node.
	 *
	 * @param id id of the chain
	 * @param name its name
	 * @param classCode the node's class in that chain; {@code null} when it only feeds
	 * the chain
	 */
	public record InChain(String id, String name, @Nullable OpportunityClass classCode) {

		/** The word for the class (机会类别). */
		@JsonProperty("class")
		public @Nullable String classLabel() {
			return (this.classCode == null) ? null : this.classCode.label();
		}

	}

}
