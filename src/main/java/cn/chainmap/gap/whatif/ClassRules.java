package cn.chainmap.gap.whatif;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import cn.chainmap.gap.GapSettings;
import cn.chainmap.gap.GapType;
import cn.chainmap.gap.OpportunityClass;
import cn.chainmap.gap.PlaceNode;
import cn.chainmap.gap.Snapshot;

/**
 * The decision table of classes (机会类别): the first row that applies.
 */
final class ClassRules {

	private static final Set<GapType> TROUBLES = Set.of(GapType.WEAK, GapType.BLOCK, GapType.CAPACITY, GapType.CHOKE,
			GapType.SHRINK);

	private final Snapshot snapshot;

	private final Map<String, Set<GapType>> types;

	private final double threshold;

	private final int hops;

	private final Reach reach;

	private final SortedMap<String, Double> coverage = new TreeMap<>();

	ClassRules(Snapshot snapshot, Map<String, Set<GapType>> types, GapSettings settings) {
		this.snapshot = snapshot;
		this.types = types;
		this.threshold = settings.coverageThreshold();
		this.hops = settings.classHops();
		this.reach = new Reach(snapshot);
	}

	/**
	 * By chain asked for so far, the share of its importance that is present; 0 when
	 * nothing is known.
	 */
	SortedMap<String, Double> coverage() {
		return this.coverage;
	}

	/** The share of a chain's importance that is present; 0 when nothing is known. */
	double coverageOf(String chain) {
		return this.coverage.computeIfAbsent(chain, this::coverage);
	}

	/** The class of each member of a chain. */
	SortedMap<String, OpportunityClass> classesOf(String chain, Set<String> members) {
		SortedMap<String, OpportunityClass> classes = new TreeMap<>();
		boolean hardlyHere = coverageOf(chain) < this.threshold;
		members.forEach(node -> classes.put(node, classOf(node, hardlyHere)));
		return Collections.unmodifiableSortedMap(classes);
	}

	private double coverage(String chain) {
		double known = 0;
		double present = 0;
		for (String member : this.snapshot.topology().members(chain)) {
			PlaceNode node = this.snapshot.node(member).orElse(null);
			if (node != null && !node.isUnknown()) {
				double importance = this.snapshot.topology().node(member).orElseThrow().importance(chain).value();
				known += importance;
				present += node.isPresent() ? importance : 0;
			}
		}
		return (known > 0) ? LocalDemand.rounded(present / known) : 0;
	}

	private OpportunityClass classOf(String id, boolean hardlyHere) {
		Set<GapType> own = this.types.getOrDefault(id, Set.of());
		PlaceNode node = this.snapshot.node(id).orElse(null);
		if (node == null || node.isUnknown()) {
			return OpportunityClass.TO_VERIFY;
		}
		if (node.isPresent()) {
			if (hardlyHere) {
				return OpportunityClass.FOOTHOLD;
			}
			return own.stream().anyMatch(TROUBLES::contains) ? OpportunityClass.STRENGTHEN : OpportunityClass.STABLE;
		}
		if (own.contains(GapType.VACANCY)) {
			return OpportunityClass.REFILL;
		}
		if (hardlyHere) {
			return OpportunityClass.BUILD;
		}
		return absentClass(id, own);
	}

	private OpportunityClass absentClass(String id, Set<GapType> own) {
		boolean below = this.reach.hasPresentAbove(id, this.hops);
		boolean above = this.reach.hasPresentBelow(id, this.hops);
		if (own.contains(GapType.BREAK) || below && above) {
			return OpportunityClass.FILL;
		}
		if (below) {
			return OpportunityClass.EXTEND_DOWN;
		}
		return above ? OpportunityClass.EXTEND_UP : OpportunityClass.REMOTE;
	}

}
