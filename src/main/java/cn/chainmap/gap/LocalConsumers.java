package cn.chainmap.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import cn.chainmap.firm.ConsumerLink;

/**
 * The local firms that need a node (影响的本地企业), worked out from the facts of a place: those
 * on record as its consumers, and the suppliers of the nodes that require it. The same as
 * {@code cypher/gap/list-affected-firms.cypher}, which a test holds it to; here so that a
 * page of gaps costs what it shows, however many firms there are.
 */
final class LocalConsumers {

	/** Of long lists only the first are named; the count is of all. */
	static final int MOST_NAMED = 20;

	private static final String RECORDED = "RECORDED";

	private final Snapshot snapshot;

	private final Templates templates;

	private final Map<String, List<String>> recorded = new HashMap<>();

	private final Map<String, Firms> known = new ConcurrentHashMap<>();

	LocalConsumers(Snapshot snapshot, Templates templates) {
		this.snapshot = snapshot;
		this.templates = templates;
		snapshot.purchases()
			.forEach(purchase -> this.recorded.computeIfAbsent(purchase.node(), any -> new ArrayList<>())
				.add(purchase.firm()));
	}

	/** The firms that need a node, each once. */
	Firms of(String node) {
		return this.known.computeIfAbsent(node, this::find);
	}

	private Firms find(String node) {
		SortedMap<String, ConsumerLink> links = new TreeMap<>();
		this.recorded.getOrDefault(node, List.of())
			.forEach(firm -> links.put(firm, new ConsumerLink(firm, node, RECORDED)));
		this.templates.edgesOf(node)
			.stream()
			.filter(edge -> edge.required() && edge.input().equals(node) && !edge.output().equals(node))
			.map(TemplateEdge::output)
			.distinct()
			.sorted()
			.flatMap(output -> this.snapshot.node(output).stream())
			.filter(PlaceNode::isPresent)
			.forEach(output -> output.firms()
				.forEach(firm -> links.putIfAbsent(firm, new ConsumerLink(firm, output.node(), "PRODUCES"))));
		return new Firms(links.size(), links.keySet().stream().limit(MOST_NAMED).toList(),
				links.values()
					.stream()
					.sorted(Comparator.comparing(link -> !RECORDED.equals(link.via())))
					.limit(MOST_NAMED)
					.toList());
	}

	/**
	 * Firms that need a node.
	 *
	 * @param total how many
	 * @param first ids of the first of them, by id
	 * @param links of the first of them, those on record before those that make something
	 * of it, each by id; of several nodes a firm makes of it the first
	 */
	record Firms(int total, List<String> first, List<ConsumerLink> links) {
	}

}
