package cn.chainmap.gap;

import java.util.Map;
import java.util.Optional;

/**
 * Tells how near nodes are to what a place makes (相关度). Implemented where it is worked
 * out; it rests on all firms there are, not on the analysis of a place.
 */
public interface NodeRelatedness {

	/** Works out what can be worked out before a place is read; may take a moment. */
	void prepare();

	/**
	 * ω by node, 0 to 1; nodes of which nothing can be said are left out. Empty while it
	 * is being worked out for the first time.
	 */
	Optional<Map<String, Double>> find(Snapshot snapshot);

}
