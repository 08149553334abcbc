package cn.chainmap.lead.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * How feasible it still is to fill a gap (可行度), 0 to 1, judged only by the leads that
 * were lost: 1 while none was. Each firm lost for a reason that is still open takes the
 * same share off what is left.
 *
 * @param nodeId id of the node
 * @param nodeName its name
 * @param feasibility the product of the factors of its reasons
 * @param reasons why leads were lost
 * @param penalty what each firm takes off
 * @param most firms that count for each reason at most
 * @param years for how many years a lost lead counts
 */
public record GapFeasibility(String nodeId, String nodeName, double feasibility, List<Reason> reasons, double penalty,
		int most, int years) {

	public GapFeasibility {
		reasons = List.copyOf(reasons);
	}

	/** Firms lost, each once for each reason. */
	@JsonProperty
	public long lost() {
		return this.reasons.stream().mapToLong(Reason::firms).sum();
	}

	/** How the figure is made, in words with its numbers. */
	@JsonProperty
	public String formula() {
		String terms = this.reasons.stream()
			.filter(reason -> reason.counted() > 0)
			.map(reason -> reason.label() + " (1−" + number(this.penalty) + ")^" + reason.counted())
			.collect(Collectors.joining(" × "));
		return "可行度＝Π(1−" + number(this.penalty) + ")^n，n 为近 " + this.years + " 年内因同一原因流失、且该原因未标记解决的企业数，每个原因最多计 "
				+ this.most + " 家；没有流失则为 1。本处：" + (terms.isEmpty() ? "1" : terms) + "＝" + number(this.feasibility)
				+ "。权重是本系统的假设，只反映流失情况，不代表其他条件。";
	}

	private static String number(double value) {
		String text = String.format(Locale.ROOT, "%.4f", value);
		return text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
	}

	/**
	 * A reason for which leads were lost.
	 *
	 * @param reason the reason
	 * @param label the same in Chinese
	 * @param firms firms lost for it
	 * @param counted firms that count: lost after it was last fixed, up to the most
	 * @param factor what it does to the feasibility
	 * @param lastOn when the last one was lost
	 * @param fixedOn when it was noted as gone, {@code null} for never
	 * @param fixedBy by whom
	 * @param fixNote in words
	 */
	public record Reason(LostReason reason, String label, long firms, long counted, double factor, LocalDate lastOn,
			@Nullable LocalDate fixedOn, @Nullable String fixedBy, @Nullable String fixNote) {
	}

}
