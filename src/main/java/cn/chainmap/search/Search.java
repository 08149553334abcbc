package cn.chainmap.search;

import java.util.List;
import java.util.Map;

import cn.chainmap.gap.BreakPoints;
import cn.chainmap.gap.GapMark;
import cn.chainmap.graph.CypherRunner;
import cn.chainmap.park.Place;
import cn.chainmap.search.SearchResult.FirmHit;
import cn.chainmap.search.SearchResult.MadeNode;
import cn.chainmap.search.SearchResult.NodeHit;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds chain nodes and firms by words, with the full-text indexes.
 */
@Service
@Transactional(readOnly = true)
public class Search {

	/** Characters that mean something to Lucene; a user's text is words only. */
	private static final String LUCENE_SYNTAX = "[+\\-&|!(){}\\[\\]^\"~*?:\\\\/]";

	private final CypherRunner cypher;

	private final BreakPoints breakPoints;

	Search(CypherRunner cypher, BreakPoints breakPoints) {
		this.cypher = cypher;
		this.breakPoints = breakPoints;
	}

	/**
	 * Searches.
	 * @param text the user's words; nothing is found for blank text
	 * @param place where states and "local" are asked for
	 * @param limit how many of each kind at most
	 */
	public SearchResult find(String text, Place place, int limit) {
		String words = text.strip();
		if (words.isEmpty()) {
			return new SearchResult(List.of(), List.of());
		}
		Map<String, List<GapMark>> marks = this.breakPoints.mapMarks(place);
		Map<String, Object> params = Map.of("query", luceneQuery(words), "text", words, "place", place.code(), "limit",
				limit);
		return new SearchResult(this.cypher.list("search/find-nodes", params, row -> nodeHit(row, words, marks)),
				this.cypher.list("search/find-firms", params, Search::firmHit));
	}

	// The bigrams of a Chinese word stand together, so the words are asked for as
	// phrases.
	static String luceneQuery(String words) {
		String plain = words.replaceAll(LUCENE_SYNTAX, " ").strip();
		return plain.isEmpty() ? "\"\"" : "\"" + String.join("\" \"", plain.split("\\s+")) + "\"";
	}

	private static NodeHit nodeHit(Record row, String words, Map<String, List<GapMark>> marks) {
		String name = row.get("name").asString();
		String matched = name.contains(words) ? null
				: row.get("aliases")
					.asList(Value::asString)
					.stream()
					.filter(alias -> alias.contains(words))
					.findFirst()
					.orElse(null);
		return new NodeHit(row.get("id").asString(), name, row.get("chain").asString(null),
				row.get("chainName").asString(null), row.get("state").asString(null),
				marks.getOrDefault(row.get("id").asString(), List.of()), matched);
	}

	private static FirmHit firmHit(Record row) {
		return new FirmHit(row.get("id").asString(), row.get("name").asString(), row.get("place").asString(null),
				row.get("local").asBoolean(),
				row.get("nodes")
					.asList(node -> new MadeNode(node.get("id").asString(), node.get("name").asString(),
							node.get("chain").asString(null))));
	}

}
