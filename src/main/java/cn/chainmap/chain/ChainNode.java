package cn.chainmap.chain;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A chain node (环节): something the chain needs to have made or done somewhere.
 *
 * @param id unique id
 * @param name name
 * @param aliases other names
 * @param stage upstream, midstream, downstream or supporting
 * @param kind material, component, process, equipment, service or product
 * @param description what it is
 * @param keywords words it is searched by
 * @param source where the facts come from
 * @param asOf date of the newest dated source, ISO, {@code null} when undated
 * @param chains the chains it belongs to, by id
 */
public record ChainNode(String id, String name, List<String> aliases, String stage, String kind, String description,
		List<String> keywords, String source, @Nullable String asOf, List<ChainRef> chains) {

	public ChainNode {
		aliases = List.copyOf(aliases);
		keywords = List.copyOf(keywords);
		chains = List.copyOf(chains);
	}

}
