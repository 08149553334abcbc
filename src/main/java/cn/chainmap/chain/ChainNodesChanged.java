package cn.chainmap.chain;

import java.util.List;

/**
 * Chain nodes were written. Heard inside the same transaction, so that what is derived
 * from them is never behind.
 *
 * @param nodes ids of the nodes
 */
public record ChainNodesChanged(List<String> nodes) {

	public ChainNodesChanged {
		nodes = List.copyOf(nodes);
	}

}
