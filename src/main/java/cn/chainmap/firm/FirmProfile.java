package cn.chainmap.firm;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A firm, and whether it operates.
 *
 * @param firmId unique id
 * @param name name
 * @param status whether it operates
 * @param closedAt since when it does not, ISO; {@code null} when it does or nobody knows
 * @param changed whether it stopped, left or shrank, so that it can be restored
 * @param places codes of the places it is in
 * @param products what it makes
 */
public record FirmProfile(String firmId, String name, FirmStatus status, @Nullable String closedAt, boolean changed,
		List<String> places, List<Product> products) {

	public FirmProfile {
		places = List.copyOf(places);
		products = List.copyOf(products);
	}

	/**
	 * A node it makes.
	 *
	 * @param id id of the node
	 * @param name its name
	 * @param capacityWanYuan capacity in 万元 a year, {@code null} when unknown
	 */
	public record Product(String id, String name, @Nullable Double capacityWanYuan) {
	}

}
