package cn.chainmap.gap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import cn.chainmap.gap.Severity.Fact;
import cn.chainmap.graph.CypherRunner;
import cn.chainmap.shared.SourceRef;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * What every search for gaps needs: the facts, the settings, and how to ask.
 *
 * @param cypher runs the queries
 * @param settings thresholds and weights
 * @param snapshot the facts of the place
 * @param templates the chain templates
 * @param tau confidence from which a firm–node link is trusted
 * @param since losses from then on count
 * @param omega relatedness of nodes to what is here (关联度), by node; empty when not
 * computed
 * @param changes what has changed since the analysis whose answers are remembered
 * @param memory what the queries answered then
 */
record FindingContext(CypherRunner cypher, GapSettings settings, Snapshot snapshot, Templates templates, double tau,
		LocalDate since, Map<String, Double> omega, Changes changes, QueryMemory memory) {

	private static final Comparator<Record> BY_ID = Comparator.comparing(row -> row.get("id").asString());

	/**
	 * Rows of a query that looks at nothing but the templates and which nodes are
	 * present, absent or unknown.
	 */
	<T> List<T> listByStates(String query, Map<String, ? extends @Nullable Object> params, Function<Record, T> mapper) {
		return listUnless(!this.changes.all() && this.changes.turned().isEmpty(), query, params, mapper);
	}

	/** Rows of a query that looks at nothing that has changed if {@code unchanged}. */
	<T> List<T> listUnless(boolean unchanged, String query, Map<String, ? extends @Nullable Object> params,
			Function<Record, T> mapper) {
		return this.memory.list(query, params, !unchanged, asked -> ask(query, asked)).stream().map(mapper).toList();
	}

	/**
	 * Rows of a query with one row for a node, which looks at nothing that has changed
	 * but for the nodes {@code again}; {@code null} for all. It is asked with the
	 * parameter {@code nodes}, {@code null} for all.
	 */
	<T> List<T> listByNode(String query, @Nullable Set<String> again, Map<String, ? extends @Nullable Object> params,
			Comparator<Record> order, Function<Record, T> mapper) {
		return this.memory.listEach(query, "id", again, order, nodes -> {
			Map<String, @Nullable Object> all = new HashMap<>(params);
			all.put("nodes", (nodes != null) ? List.copyOf(nodes) : null);
			return ask(query, all);
		}).stream().map(mapper).toList();
	}

	/** The same, ordered by the node's id. */
	<T> List<T> listByNode(String query, @Nullable Set<String> again, Map<String, ? extends @Nullable Object> params,
			Function<Record, T> mapper) {
		return listByNode(query, again, params, BY_ID, mapper);
	}

	/** Rows of a query about the place, afresh. */
	List<Record> ask(String query, Map<String, ? extends @Nullable Object> params) {
		Map<String, @Nullable Object> all = new HashMap<>(params);
		all.put("place", this.snapshot.place().code());
		return this.cypher.list(query, all, Function.identity());
	}

	/** The nodes of which something changed; {@code null} for all. */
	@Nullable Set<String> changedNodes() {
		return this.changes.all() ? null : this.changes.nodes();
	}

	/** A gap of one type at a node. */
	Gap gap(GapType type, String node, Severity severity, String why) {
		NodeCard card = this.templates.card(node);
		PlaceNode place = this.snapshot.node(node).orElseThrow();
		boolean open = place.isUnknown();
		return new Gap(type, List.of(type), node, card.name(), card.stage(), card.kind(), card.chains(), null, severity,
				open ? Certainty.SUSPECTED : Certainty.CONFIRMED, why, List.of(), List.of(), 0, List.of(),
				place.state().outsideFirms(), place.state().reasons(), sources(node));
	}

	/** Where what the template says of a node is known from. */
	List<SourceRef> sources(String node) {
		return SourceRef.parseAll(
				Stream
					.concat(Stream.of(this.templates.card(node).source()),
							this.templates.edgesOf(node).stream().map(TemplateEdge::source))
					.distinct()
					.toList());
	}

	Fact importance(String node) {
		Importance importance = this.snapshot.topology().node(node).orElseThrow().importance();
		return switch (importance.basis()) {
			case "GIVEN" -> Fact.known(importance.value(), "模板给定");
			case "DERIVED" -> Fact.known(importance.value(), "由供应关系的关键度推得");
			default -> Fact.assumed(importance.value(), "未知，取中性值 0.5");
		};
	}

	/** Relatedness of a node to what is here. */
	Fact relatedness(String node) {
		Double value = this.omega.get(node);
		return (value == null) ? Fact.assumed(0, "未计算，取 0") : Fact.known(value, "与本地已有环节的共现关联密度 ω");
	}

	/** Names of nodes, the first few of them. */
	String names(List<String> nodes) {
		return Names.of(nodes.stream().map(node -> this.templates.card(node).name()).toList());
	}

}
