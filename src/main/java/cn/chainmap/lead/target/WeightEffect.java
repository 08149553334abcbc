package cn.chainmap.lead.target;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What other weights would do to the head of a list (权重影响).
 *
 * @param before the weights in force
 * @param after the weights tried
 * @param most how long the head is
 * @param kendallTau agreement of both orders over all firms in either head, −1 to 1;
 * {@code null} for fewer than two firms
 * @param entered how many would enter the head
 * @param left how many would leave it
 * @param rows the firms of either head, in the new order
 */
public record WeightEffect(WeightVersion before, ScoreWeights after, int most, @Nullable Double kendallTau,
		long entered, long left, List<Row> rows) {

	public WeightEffect {
		rows = List.copyOf(rows);
	}

	/**
	 * One firm.
	 *
	 * @param firmId its id
	 * @param firmName its name
	 * @param nodeName the node it would be wanted for
	 * @param rankBefore its place now
	 * @param rankAfter its place then
	 * @param scoreBefore its score now
	 * @param scoreAfter its score then
	 */
	public record Row(String firmId, String firmName, String nodeName, int rankBefore, int rankAfter,
			double scoreBefore, double scoreAfter) {
	}

}
