package cn.chainmap.lead.target;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.chainmap.graph.CypherRunner;
import cn.chainmap.graph.GraphVersion;
import cn.chainmap.graph.GraphVersions;
import cn.chainmap.park.Place;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds firms by their words for a gap that nobody is known to fill (冷缺口): the full-text
 * index names candidates, BM25 over characters and pairs ranks them, and a calibration
 * turns relevance into how likely it is that a firm makes the node.
 */
@Service
@Transactional(readOnly = true)
class TextCandidates {

	/** Firms from whose texts it is learnt how common a pair of characters is. */
	private static final int SAMPLE = 20_000;

	private static final String LUCENE_SYNTAX = "[+\\-&|!(){}\\[\\]^\"~*?:\\\\/]";

	private final CypherRunner cypher;

	private final GraphVersions versions;

	private final ScoreSettings settings;

	private @Nullable Learnt learnt;

	TextCandidates(CypherRunner cypher, GraphVersions versions, ScoreSettings settings) {
		this.cypher = cypher;
		this.versions = versions;
		this.settings = settings;
	}

	/** Firms elsewhere whose texts match a node, by id, best first. */
	public Map<String, TextMatch> find(Place place, String node) {
		Words words = this.cypher.list("lead/list-node-words", Map.of("nodes", List.of(node)), Words::of).get(0);
		String query = words.terms()
			.stream()
			.map(TextCandidates::phrase)
			.filter(term -> !term.isEmpty())
			.collect(Collectors.joining(" "));
		if (query.isEmpty()) {
			return Map.of();
		}
		Bm25 relevance = relevance();
		List<Map.Entry<String, TextMatch>> found = new ArrayList<>(this.cypher.list("lead/list-text-candidates",
				Map.of("place", place.code(), "node", node, "query", query, "limit", this.settings.textFirms()),
				row -> Map.entry(row.get("firm").asString(), match(words, row, relevance))));
		found.sort(Comparator.comparing((Map.Entry<String, TextMatch> firm) -> -firm.getValue().score())
			.thenComparing(Map.Entry::getKey));
		Map<String, TextMatch> matches = new LinkedHashMap<>();
		found.forEach(firm -> matches.put(firm.getKey(), firm.getValue()));
		return matches;
	}

	private static TextMatch match(Words words, Record row, Bm25 relevance) {
		Bm25.Document document = new Bm25.Document(text(row));
		String best = words.name();
		double score = 0;
		for (String term : words.terms()) {
			double share = relevance.share(term, document);
			if (share > score) {
				score = share;
				best = term;
			}
		}
		double probability = TextCalibration.probability(score);
		return new TextMatch(score, probability, "没有它生产这个环节的记录，按文字推断：产品或经营范围与「" + best + "」的相符程度 "
				+ LeadScorer.plain(score) + "，折合把握 " + LeadScorer.plain(probability) + "，未经核实");
	}

	// Learnt again when the graph has changed, but not for every change.
	private synchronized Bm25 relevance() {
		GraphVersion version = this.versions.get();
		Learnt known = this.learnt;
		if (known == null || !known.version().epoch().equals(version.epoch())
				|| version.number() > known.version().number() + Learnt.CHANGES) {
			known = new Learnt(version,
					Bm25.of(this.cypher.list("lead/sample-firm-texts", Map.of("limit", SAMPLE), TextCandidates::text)));
			this.learnt = known;
		}
		return known.relevance();
	}

	static String text(Record row) {
		return Stream
			.of(Stream.of(row.get("name").asString("")),
					row.get("aliases").isNull() ? Stream.<String>of()
							: row.get("aliases").asList(Value::asString).stream(),
					Stream.of(row.get("products").asString(""), row.get("scope").asString("")))
			.flatMap(parts -> parts)
			.collect(Collectors.joining("；"));
	}

	private static String phrase(String term) {
		return term.replaceAll(LUCENE_SYNTAX, " ").strip();
	}

	private record Words(String name, List<String> terms) {

		static Words of(Record row) {
			Map<String, String> terms = new HashMap<>();
			Stream
				.of(Stream.of(row.get("name").asString()), row.get("aliases").asList(Value::asString).stream(),
						row.get("keywords").asList(Value::asString).stream())
				.flatMap(words -> words)
				.map(String::strip)
				.filter(term -> term.length() > 1)
				.forEach(term -> terms.put(term, term));
			return new Words(row.get("name").asString(), terms.keySet().stream().sorted().toList());
		}

	}

	private record Learnt(GraphVersion version, Bm25 relevance) {

		private static final long CHANGES = 1000;

	}

}
