package cn.chainmap.gap.whatif;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import cn.chainmap.gap.GapType;
import cn.chainmap.gap.OpportunityClass;

/**
 * The gaps (缺口) and classes (机会类别) that follow from a snapshot.
 *
 * @param types by node, the gap types it has; nodes without any are left out, and so is
 * LEADER, which is of chains
 * @param leaderless ids of the chains without a leading firm (龙头缺失)
 * @param classes by chain and node, the class; every member of every chain has one
 * @param coverage by chain, the share of its importance that is present, 0 to 1
 */
public record GapPicture(SortedMap<String, Set<GapType>> types, SortedSet<String> leaderless,
		SortedMap<String, SortedMap<String, OpportunityClass>> classes, SortedMap<String, Double> coverage) {

	public GapPicture {
		types = Collections.unmodifiableSortedMap(new TreeMap<>(types));
		leaderless = Collections.unmodifiableSortedSet(new TreeSet<>(leaderless));
		classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
		coverage = Collections.unmodifiableSortedMap(new TreeMap<>(coverage));
	}

	/** The gap types of a node. */
	public Set<GapType> typesOf(String node) {
		return this.types.getOrDefault(node, Set.of());
	}

	/** The classes of the members of a chain, by node. */
	public Map<String, OpportunityClass> classesOf(String chain) {
		SortedMap<String, OpportunityClass> ofChain = this.classes.get(chain);
		return (ofChain != null) ? ofChain : Map.of();
	}

}
