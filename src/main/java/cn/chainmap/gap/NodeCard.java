package cn.chainmap.gap;

import java.util.List;

import cn.chainmap.chain.ChainRef;
import org.jspecify.annotations.Nullable;

/**
 * What a chain node is, in words (环节说明).
 *
 * @param id unique id
 * @param name name
 * @param aliases other names
 * @param description what it is
 * @param keywords words it is searched by
 * @param stage upstream, midstream, downstream or supporting
 * @param kind material, component, process, equipment, service or product
 * @param source where it is known from
 * @param asOf date of the newest dated source, ISO; {@code null} when undated
 * @param chains the chains it belongs to, by id
 */
record NodeCard(String id, String name, List<String> aliases, String description, List<String> keywords, String stage,
		String kind, String source, @Nullable String asOf, List<ChainRef> chains) {

	NodeCard {
		aliases = List.copyOf(aliases);
		keywords = List.copyOf(keywords);
		chains = List.copyOf(chains);
	}

	/** The chain it is shown in: the first it belongs to. */
	@Nullable ChainRef home() {
		return this.chains.isEmpty() ? null : this.chains.get(0);
	}

	NodeRef ref() {
		ChainRef home = home();
		return new NodeRef(this.id, this.name, (home == null) ? null : home.id());
	}

	/** Whether a text occurs in its name, its id, or a word it is searched by. */
	boolean mentions(String text) {
		String wanted = text.toLowerCase(java.util.Locale.ROOT);
		return java.util.stream.Stream
			.of(java.util.stream.Stream.of(this.name, this.id), this.aliases.stream(), this.keywords.stream())
			.flatMap(words -> words)
			.anyMatch(word -> word.toLowerCase(java.util.Locale.ROOT).contains(wanted));
	}

}
