package cn.chainmap.lead.target;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.chainmap.gap.Snapshots;
import cn.chainmap.gap.Topology;
import cn.chainmap.gap.TopologyNode;
import cn.chainmap.graph.CypherRunner;
import cn.chainmap.park.Place;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Works rankings out. What it costs follows the makers of the nodes asked for, at most
 * {@link ScoreSettings#mostPairs} of them, and not the firms there are.
 */
@Component
class Rankings {

	/** Partners that are counted; with so many the component is 1 to twelve digits. */
	private static final int MOST_PARTNERS = 40;

	private static final int MOST_SUPPLIERS = 2000;

	private static final int FEWEST_EACH = 20;

	private static final int NAMES = 3;

	private static final int PORTION = 1000;

	/** The first reading after a start plans several large queries, on any machine. */
	private static final int SECONDS = 180;

	private final CypherRunner cypher;

	private final Snapshots snapshots;

	private final SiteMatches sites;

	private final TextCandidates texts;

	private final ScoreSettings settings;

	Rankings(CypherRunner cypher, Snapshots snapshots, SiteMatches sites, TextCandidates texts,
			ScoreSettings settings) {
		this.cypher = cypher;
		this.snapshots = snapshots;
		this.sites = sites;
		this.texts = texts;
		this.settings = settings;
	}

	/**
	 * The candidates of a scope with everything their scores need, weights aside.
	 * @param all the nodes of the scope, the gravest gap first
	 */
	@Transactional(readOnly = true, timeout = SECONDS)
	public Candidates read(Place place, TargetScope scope, List<String> all) {
		Map<String, Double> severities = this.snapshots.fillingValues(place);
		List<String> wanted = all.subList(0, Math.min(all.size(), this.settings.mostNodes()));
		List<String> notes = new ArrayList<>();
		if (wanted.size() < all.size()) {
			notes.add("缺口共 " + all.size() + " 个，只比较最严重的 " + wanted.size() + " 个");
		}
		Map<String, Makers> makers = makers(place, wanted, notes);
		Map<String, GapNode> nodes = nodes(place, scope, wanted, makers, severities);
		Map<String, Map<String, TextMatch>> matches = new LinkedHashMap<>();
		for (GapNode node : nodes.values()) {
			if (makers.getOrDefault(node.id(), Makers.NONE).links().isEmpty() && wanted.size() == 1) {
				matches.put(node.id(), this.texts.find(place, node.id()));
				notes.add((node.makers() == 0) ? "没有已知企业生产「" + node.name() + "」，以下按产品与经营范围的文字推断，未经核实，请先核实再联系"
						: "没有已知的外地企业生产「" + node.name() + "」，以下按产品与经营范围的文字推断，未经核实，请先核实再联系");
			}
		}
		long cold = nodes.values().stream().filter(node -> node.makers() == 0).count();
		if (wanted.size() > 1 && cold > 0) {
			notes.add("另有 " + cold + " 个缺口没有已知企业，不在此列；打开单个环节可按文字推断");
		}
		Set<String> firms = new LinkedHashSet<>();
		makers.values().forEach(made -> firms.addAll(made.links()));
		matches.values().forEach(found -> firms.addAll(found.keySet()));
		return new Candidates(nodes, severities, facts(place, firms), makers, matches, notes);
	}

	private Map<String, Makers> makers(Place place, List<String> nodes, List<String> notes) {
		int most = Math.max(FEWEST_EACH, this.settings.mostPairs() / Math.max(1, nodes.size()));
		Map<String, Makers> makers = new LinkedHashMap<>();
		this.cypher
			.list("lead/list-candidate-makers", Map.of("place", place.code(), "nodes", nodes, "most", most + 1),
					row -> Map.entry(row.get("node").asString(),
							new Makers(row.get("makers").asLong(),
									row.get("links").asList(link -> link.get("firm").asString()))))
			.forEach(made -> makers.put(made.getKey(), made.getValue()));
		List<String> cut = makers.entrySet()
			.stream()
			.filter(made -> made.getValue().links().size() > most)
			.map(Map.Entry::getKey)
			.toList();
		cut.forEach(node -> makers.computeIfPresent(node,
				(id, made) -> new Makers(made.total(), made.links().subList(0, most))));
		if (!cut.isEmpty()) {
			notes.add("有 " + cut.size() + " 个环节的外地企业超过 " + most + " 家，各只比较把握最高的 " + most + " 家");
		}
		return makers;
	}

	private Map<String, GapNode> nodes(Place place, TargetScope scope, List<String> wanted, Map<String, Makers> makers,
			Map<String, Double> severities) {
		Map<String, List<SiteFit>> fits = this.sites.map(place, scope.park(), wanted, Map.of());
		Topology topology = this.snapshots.get(place).topology();
		Map<String, GapNode> nodes = new LinkedHashMap<>();
		this.cypher
			.list("lead/count-node-consumers", Map.of("place", place.code(), "nodes", wanted, "most", NAMES),
					row -> node(row, scope.chain(), topology, makers, severities, fits))
			.forEach(node -> nodes.put(node.id(), node));
		return nodes;
	}

	private GapNode node(Record row, @Nullable String wantedChain, Topology topology, Map<String, Makers> makers,
			Map<String, Double> severities, Map<String, List<SiteFit>> fits) {
		String id = row.get("node").asString();
		List<SiteFit> sites = fits.getOrDefault(id, List.of());
		return new GapNode(id, row.get("name").asString(), chain(topology, id, wantedChain),
				severities.getOrDefault(id, 0.0), row.get("consumers").asLong(),
				row.get("names").asList(Value::asString), makers.getOrDefault(id, Makers.NONE).total(), sites,
				this.sites.fact(sites));
	}

	/** The chain a node is shown in: the one asked for, else its first. */
	private static @Nullable String chain(Topology topology, String node, @Nullable String wanted) {
		List<String> chains = topology.node(node)
			.map(known -> known.memberships().stream().map(TopologyNode.Membership::chain).sorted().toList())
			.orElse(List.of());
		return (wanted != null && chains.contains(wanted)) ? wanted : chains.isEmpty() ? null : chains.get(0);
	}

	private Map<String, TargetFacts> facts(Place place, Collection<String> firms) {
		List<String> ids = List.copyOf(firms);
		Map<String, TargetFacts> facts = new HashMap<>();
		for (int start = 0; start < ids.size(); start += PORTION) {
			this.cypher.list("lead/list-target-facts",
					Map.of("place", place.code(), "firms", ids.subList(start, Math.min(ids.size(), start + PORTION)),
							"most", MOST_PARTNERS, "mostSuppliers", MOST_SUPPLIERS),
					TargetFacts::of)
				.forEach(firm -> facts.put(firm.id(), firm));
		}
		return facts;
	}

	/** Scores candidates. */
	Ranking rank(Candidates candidates, ScoreWeights weights) {
		LeadScorer scorer = new LeadScorer(this.settings, candidates.severities());
		Map<String, Ranked> best = new HashMap<>();
		candidates.nodes().values().forEach(node -> {
			candidates.makers()
				.getOrDefault(node.id(), Makers.NONE)
				.links()
				.forEach(firm -> offer(best, scorer, candidates.facts().get(firm), node, null, weights));
			candidates.texts()
				.getOrDefault(node.id(), Map.of())
				.forEach((firm, text) -> offer(best, scorer, candidates.facts().get(firm), node, text, weights));
		});
		List<Ranked> ordered = best.values().stream().sorted(Ranked.ORDER).toList();
		List<Ranked> listed = new ArrayList<>();
		ordered.stream()
			.filter(ranked -> ranked.exclusion() == null)
			.forEach(ranked -> listed.add(ranked.at(listed.size() + 1)));
		return new Ranking(listed, ordered.stream().filter(ranked -> ranked.exclusion() != null).toList(),
				candidates.nodes(), candidates.severities(), candidates.notes());
	}

	private static void offer(Map<String, Ranked> best, LeadScorer scorer, @Nullable TargetFacts firm, GapNode node,
			@Nullable TextMatch text, ScoreWeights weights) {
		if (firm != null) {
			Ranked ranked = new Ranked(firm, node, text, scorer.score(firm, node, text, weights),
					scorer.exclusion(firm, node, text), 0);
			best.merge(firm.id(), ranked, (one, other) -> (Ranked.BEST.compare(one, other) <= 0) ? one : other);
		}
	}

	/**
	 * Everything scores are worked out from.
	 *
	 * @param nodes the nodes
	 * @param severities severity of every gap node of the place
	 * @param facts facts of firms, by id
	 * @param makers who is on record to make each node
	 * @param texts who might, by their words
	 * @param notes what the reader must know
	 */
	record Candidates(Map<String, GapNode> nodes, Map<String, Double> severities, Map<String, TargetFacts> facts,
			Map<String, Makers> makers, Map<String, Map<String, TextMatch>> texts, List<String> notes) {
	}

	/**
	 * Who makes a node.
	 *
	 * @param total how many anywhere
	 * @param links ids of those elsewhere that are compared
	 */
	record Makers(long total, List<String> links) {

		static final Makers NONE = new Makers(0, List.of());

	}

}
