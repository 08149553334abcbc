package cn.chainmap.gap.structure;

import org.jspecify.annotations.Nullable;

/**
 * A firm that makes a node (在产企业).
 *
 * @param firm id of the firm
 * @param node id of the node
 * @param capacity capacity in 万元 a year, {@code null} when unknown
 */
public record Producer(String firm, String node, @Nullable Double capacity) {

	public Producer {
		if (capacity != null && !(capacity >= 0 && capacity < Double.POSITIVE_INFINITY)) {
			throw new IllegalArgumentException("Not a capacity: " + capacity + " (" + firm + ")");
		}
	}

}
