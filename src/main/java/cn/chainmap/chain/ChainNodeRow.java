package cn.chainmap.chain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A chain node (环节) to be written.
 *
 * @param id unique id
 * @param name name
 * @param aliases other names
 * @param memberships the chains it belongs to
 * @param stage upstream, midstream, downstream or supporting
 * @param kind material, component, process, equipment, service or product
 * @param description what it is
 * @param keywords words it is searched by
 * @param source where the facts come from
 * @param asOf date of the newest dated source, ISO, {@code null} when undated
 * @param surveyedAt when somebody looked for makers and the result is complete enough to
 * call an absence an absence, ISO, {@code null} when nobody did
 * @param producersComplete whether all makers anywhere are known, {@code null} when
 * unstated
 * @param localisable whether it could be made here at all (可本地化); {@code false} for crude
 * oil, grid power and the like, {@code null} when unstated
 */
public record ChainNodeRow(String id, String name, List<String> aliases, List<Membership> memberships, String stage,
		String kind, String description, List<String> keywords, String source, @Nullable String asOf,
		@Nullable String surveyedAt, @Nullable Boolean producersComplete, @Nullable Boolean localisable) {

	public ChainNodeRow {
		aliases = List.copyOf(aliases);
		memberships = List.copyOf(memberships);
		keywords = List.copyOf(keywords);
	}

	Map<String, @Nullable Object> toMap() {
		Map<String, @Nullable Object> row = new HashMap<>();
		row.put("id", this.id);
		row.put("name", this.name);
		row.put("aliases", this.aliases);
		row.put("chains", this.memberships.stream().map(Membership::toMap).toList());
		row.put("stage", this.stage);
		row.put("kind", this.kind);
		row.put("description", this.description);
		row.put("keywords", this.keywords);
		row.put("searchText",
				Stream.concat(this.aliases.stream(), this.keywords.stream()).collect(Collectors.joining(" ")));
		row.put("source", this.source);
		row.put("asOf", this.asOf);
		row.put("surveyedAt", this.surveyedAt);
		row.put("producersComplete", this.producersComplete);
		row.put("localisable", this.localisable);
		return row;
	}

	/**
	 * That a node belongs to a chain.
	 *
	 * @param chain id of the chain
	 * @param importance 0 to 1, {@code null} when nobody judged it
	 * @param terminal whether it is an end product of the chain, {@code null} when
	 * unstated
	 */
	public record Membership(String chain, @Nullable Double importance, @Nullable Boolean terminal) {

		Map<String, @Nullable Object> toMap() {
			Map<String, @Nullable Object> row = new HashMap<>();
			row.put("chain", this.chain);
			row.put("importance", this.importance);
			row.put("terminal", this.terminal);
			return row;
		}

	}

}
