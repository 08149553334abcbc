package cn.chainmap.gap.structure;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * Which firm makes what at a place (本地供给): active local firms and the nodes they make,
 * with enough confidence to count. Firms and nodes count once however often they are
 * given.
 */
public final class LocalSupply {

	private final SortedMap<String, SortedSet<String>> nodesByFirm;

	private final SortedMap<String, SortedSet<String>> firmsByNode = new TreeMap<>();

	private LocalSupply(SortedMap<String, SortedSet<String>> nodesByFirm) {
		this.nodesByFirm = nodesByFirm;
		nodesByFirm.forEach((firm, nodes) -> nodes
			.forEach(node -> this.firmsByNode.computeIfAbsent(node, any -> new TreeSet<>()).add(firm)));
	}

	/** Supply from the nodes of each firm. */
	public static LocalSupply of(Map<String, ? extends Collection<String>> nodesByFirm) {
		return new LocalSupply(new TreeMap<>()).with(nodesByFirm);
	}

	/** The same with more firms, or more nodes of the same firms. */
	public LocalSupply with(Map<String, ? extends Collection<String>> arriving) {
		SortedMap<String, SortedSet<String>> all = new TreeMap<>();
		this.nodesByFirm.forEach((firm, nodes) -> all.put(firm, new TreeSet<>(nodes)));
		arriving.forEach((firm, nodes) -> all.computeIfAbsent(firm, any -> new TreeSet<>()).addAll(nodes));
		return new LocalSupply(all);
	}

	/** The same without some firms, at all their nodes. */
	public LocalSupply without(Collection<String> leaving) {
		SortedMap<String, SortedSet<String>> rest = new TreeMap<>(this.nodesByFirm);
		leaving.forEach(rest::remove);
		return new LocalSupply(rest);
	}

	/** Ids of the firms, sorted. */
	public Set<String> firms() {
		return Collections.unmodifiableSet(this.nodesByFirm.keySet());
	}

	/** Ids of the nodes that are present: made by at least one firm. */
	public Set<String> present() {
		return Collections.unmodifiableSet(this.firmsByNode.keySet());
	}

	/** The firms that make any of some nodes, sorted. */
	public SortedSet<String> makers(Collection<String> nodes) {
		SortedSet<String> makers = new TreeSet<>();
		nodes.forEach(node -> makers.addAll(this.firmsByNode.getOrDefault(node, Collections.emptySortedSet())));
		return makers;
	}

	/** Whether exactly one firm makes a member (单一来源). */
	public boolean isSingleSource(InputGroup group) {
		return makers(group.members()).size() == 1;
	}

	/** The only firm that makes a node; {@code null} when there is none or several. */
	@Nullable String soleMaker(String node) {
		SortedSet<String> makers = this.firmsByNode.get(node);
		return (makers != null && makers.size() == 1) ? makers.first() : null;
	}

}
