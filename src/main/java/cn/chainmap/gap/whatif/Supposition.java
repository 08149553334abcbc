package cn.chainmap.gap.whatif;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

import cn.chainmap.gap.PlaceNode;
import cn.chainmap.gap.Snapshot;

/**
 * What is and what would be (假设), and where the two may differ.
 *
 * @param before what is
 * @param after what would be
 * @param made nodes whose makers may not be the same: all others have the same state and
 * supply
 * @param bought nodes of which other amounts may be bought
 */
record Supposition(Snapshot before, Snapshot after, Set<String> made, Set<String> bought) {

	Supposition {
		made = Collections.unmodifiableSet(new TreeSet<>(made));
		bought = Collections.unmodifiableSet(new TreeSet<>(bought));
	}

	/** Nodes that are present in one of the two only. */
	Set<String> turned() {
		Set<String> turned = new TreeSet<>();
		for (String node : this.made) {
			if (this.before.present().contains(node) != this.after.present().contains(node)) {
				turned.add(node);
			}
		}
		return turned;
	}

	/** Nodes that have another state. */
	Set<String> changed() {
		Set<String> changed = new TreeSet<>();
		for (String node : this.made) {
			if (!state(this.before, node).equals(state(this.after, node))) {
				changed.add(node);
			}
		}
		return changed;
	}

	/** PRESENT, ABSENT or UNKNOWN; a node nobody has looked at is UNKNOWN. */
	static String state(Snapshot snapshot, String node) {
		return snapshot.node(node).map(PlaceNode::state).map(state -> state.state()).orElse("UNKNOWN");
	}

}
