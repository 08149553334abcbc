package cn.chainmap.lead.supplier;

import java.util.List;

/**
 * A local firm whose suppliers matter.
 *
 * @param id its id
 * @param name its name
 * @param status what is known of its business
 * @param tagged whether it is a chain leader (链主) by its tag
 * @param lines how many purchases are on record
 * @param years of which years, newest first
 */
public record Buyer(String id, String name, String status, boolean tagged, int lines, List<String> years) {

	public Buyer {
		years = List.copyOf(years);
	}

}
