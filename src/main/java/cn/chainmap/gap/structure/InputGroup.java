package cn.chainmap.gap.structure;

import java.util.List;

/**
 * Input group (投入组): inputs that substitute each other; a node needs one of them. At a
 * place where the node is present the group is a demand line (需求线), and node and members
 * are what tells one line from another.
 *
 * @param node id of the node that needs it
 * @param members ids of the members, sorted, at least one
 */
public record InputGroup(String node, List<String> members) {

	public InputGroup {
		if (members.isEmpty()) {
			throw new IllegalArgumentException("An input group has members: " + node);
		}
		members = members.stream().distinct().sorted().toList();
	}

}
