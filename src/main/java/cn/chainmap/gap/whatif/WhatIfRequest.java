package cn.chainmap.gap.whatif;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is supposed (假如).
 *
 * @param place code or name of the place, {@code null} for the usual one
 * @param arrive firms that come
 * @param leave ids of local firms that close
 */
public record WhatIfRequest(@Nullable String place, List<Arrival> arrive, List<String> leave) {

	public WhatIfRequest {
		arrive = orEmpty(arrive);
		leave = orEmpty(leave);
	}

	private static <T> List<T> orEmpty(@Nullable List<T> given) {
		return (given == null) ? List.of() : List.copyOf(given);
	}

	/**
	 * A firm that comes: one on record by its id, or a draft (草案企业) by what it would
	 * make.
	 *
	 * @param firmId id of a firm on record, {@code null} for a draft
	 * @param name name of a draft, {@code null} for none yet
	 * @param produces ids of the nodes a draft makes
	 * @param consumes ids of the nodes a draft buys
	 * @param capacityWanYuan capacity of a draft in 万元 a year, taken to be spread evenly
	 * over what it makes; {@code null} when unknown
	 */
	public record Arrival(@Nullable String firmId, @Nullable String name, List<String> produces, List<String> consumes,
			@Nullable Double capacityWanYuan) {

		public Arrival {
			produces = orEmpty(produces);
			consumes = orEmpty(consumes);
		}

		/** A firm on record. */
		public static Arrival ofFirm(String id) {
			return new Arrival(id, null, List.of(), List.of(), null);
		}

	}

}
