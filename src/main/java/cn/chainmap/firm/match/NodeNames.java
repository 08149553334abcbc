package cn.chainmap.firm.match;

import java.util.List;

/**
 * A chain node by its names.
 *
 * @param id id of the node
 * @param name its name
 * @param aliases other names
 * @param keywords words that belong to it
 */
record NodeNames(String id, String name, List<String> aliases, List<String> keywords) {

	NodeNames {
		aliases = List.copyOf(aliases);
		keywords = List.copyOf(keywords);
	}

}
