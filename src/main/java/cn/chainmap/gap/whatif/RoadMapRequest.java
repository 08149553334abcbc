package cn.chainmap.gap.whatif;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Where a road map (路线图) is to lead.
 *
 * @param place code or name of the place, {@code null} for the usual one
 * @param chain id of a chain, {@code null} for the whole place
 * @param target rate to reach, 0 to 1; {@code null} for the usual one
 * @param k number of firms to choose, {@code null} for as few as reach the target
 * @param areaBudget area there is for plants, in m²; {@code null} for any
 * @param candidates firms to choose from; {@code null} for those on record elsewhere
 */
public record RoadMapRequest(@Nullable String place, @Nullable String chain, @Nullable Double target,
		@Nullable Integer k, @Nullable Double areaBudget, @Nullable List<Applicant> candidates) {

	public RoadMapRequest {
		candidates = (candidates == null) ? null : List.copyOf(candidates);
	}

	/** Gap nodes on the way to the target, or to the usual one. */
	public static RoadMapRequest ofGaps(@Nullable String chain, @Nullable Double target) {
		return new RoadMapRequest(null, chain, target, null, null, null);
	}

	/** Whether steps are gap nodes rather than firms. */
	boolean isOfGaps() {
		return this.k == null && this.areaBudget == null && this.candidates == null;
	}

	/**
	 * A firm to choose from (候选企业): one on record by its id, or one by what it would
	 * make.
	 *
	 * @param firmId id of a firm on record, {@code null} for another
	 * @param id what to call another, {@code null} for a number
	 * @param name its name, {@code null} for its id
	 * @param produces ids of the nodes it makes; of a firm on record, what is on record
	 * @param areaSqm plant area it needs in m², {@code null} when unknown
	 */
	public record Applicant(@Nullable String firmId, @Nullable String id, @Nullable String name,
			@Nullable List<String> produces, @Nullable Double areaSqm) {

		public Applicant {
			produces = (produces == null) ? null : List.copyOf(produces);
		}

		List<String> nodes() {
			return (this.produces != null) ? this.produces : List.of();
		}

	}

}
