package cn.chainmap.gap;

import java.util.List;

/**
 * What a change did to a place (变动影响).
 *
 * @param before rate of the place before it
 * @param after rate of the place after it
 * @param states nodes whose state changed
 * @param gaps gaps that appeared or disappeared
 */
public record PlaceEffect(Rate before, Rate after, List<StateChange> states, List<GapChange> gaps) {

	public PlaceEffect {
		states = List.copyOf(states);
		gaps = List.copyOf(gaps);
	}

	/**
	 * A node whose state changed.
	 *
	 * @param nodeId id of the node
	 * @param name its name
	 * @param before its state before
	 * @param after its state after
	 */
	public record StateChange(String nodeId, String name, String before, String after) {
	}

	/**
	 * A gap that appeared or disappeared.
	 *
	 * @param nodeId id of the node
	 * @param name its name
	 * @param type its type
	 * @param change APPEARS or DISAPPEARS
	 */
	public record GapChange(String nodeId, String name, GapType type, String change) {
	}

}
