package cn.chainmap.gap.whatif;

import java.util.List;

import cn.chainmap.gap.NodeRef;
import cn.chainmap.gap.Rate;
import cn.chainmap.gap.structure.Guarantee;
import cn.chainmap.park.Place;
import org.jspecify.annotations.Nullable;

/**
 * A road map (路线图): gap nodes or firms in the order in which they add most to the
 * fixed-base rate (固定基期口径).
 *
 * @param place the place
 * @param chain id of the chain, {@code null} for the whole place
 * @param mode what the steps are
 * @param base the rate today
 * @param target the rate wanted, 0 to 1
 * @param reached whether the steps reach it
 * @param exact whether nothing better exists for certain
 * @param guarantee how good the choice is for certain
 * @param steps the steps
 * @param candidates how many there were to choose from
 * @param leftOut who was not, and why
 * @param definition id of the definition
 * @param dataAsOf date of the newest dated source, ISO; {@code null} when none is dated
 */
public record RoadMap(Place place, @Nullable String chain, Mode mode, Rate base, double target, boolean reached,
		boolean exact, Assurance guarantee, List<Step> steps, int candidates, List<LeftOut> leftOut, String definition,
		@Nullable String dataAsOf) {

	public RoadMap {
		steps = List.copyOf(steps);
		leftOut = List.copyOf(leftOut);
	}

	/**
	 * What steps are.
	 */
	public enum Mode {

		/** Gap nodes to be filled by anybody. */
		GAPS,

		/** Firms to be won. */
		FIRMS

	}

	/**
	 * How good the choice is.
	 *
	 * @param code its code
	 * @param text what users read
	 */
	public record Assurance(String code, String text) {

		static Assurance of(Guarantee guarantee) {
			return new Assurance(guarantee.name(), guarantee.label());
		}

	}

	/**
	 * One step.
	 *
	 * @param order its number, from 1
	 * @param nodeId id of the gap node, {@code null} for a firm
	 * @param firmId id of the firm, {@code null} for a gap node
	 * @param name name of either
	 * @param produces the nodes that count
	 * @param gain lines it adds to those before it
	 * @param satisfied lines satisfied with it
	 * @param lines all lines, those of today
	 * @param rate fixed-base rate with it, 0 to 1
	 * @param areaSqm plant area it needs in m², {@code null} when unknown
	 * @param closes the lines it adds
	 */
	public record Step(int order, @Nullable String nodeId, @Nullable String firmId, String name, List<NodeRef> produces,
			int gain, int satisfied, int lines, double rate, @Nullable Double areaSqm, List<WhatIf.Line> closes) {

		public Step {
			produces = List.copyOf(produces);
			closes = List.copyOf(closes);
		}

	}

	/**
	 * Candidates that were not chosen from.
	 *
	 * @param reason why
	 * @param count how many
	 */
	public record LeftOut(String reason, int count) {
	}

}
