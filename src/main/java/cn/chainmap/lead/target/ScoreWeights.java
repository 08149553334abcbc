package cn.chainmap.lead.target;

import java.util.Map;

import cn.chainmap.shared.BadParameterException;

/**
 * Weights of the lead score (评分权重); they add up to 1.
 *
 * @param fit weight of 产品匹配
 * @param gap weight of 缺口价值
 * @param link weight of 本地关联
 * @param exp weight of 扩张意愿
 * @param qual weight of 企业质量
 * @param site weight of 载体匹配
 */
public record ScoreWeights(double fit, double gap, double link, double exp, double qual, double site) {

	/** The weights we assume where nobody has set others. */
	public static final ScoreWeights ASSUMED = new ScoreWeights(0.25, 0.25, 0.20, 0.15, 0.10, 0.05);

	private static final double TOLERANCE = 1e-9;

	public ScoreWeights {
		double sum = 0;
		for (double weight : new double[] { fit, gap, link, exp, qual, site }) {
			if (!(weight >= 0 && weight <= 1)) {
				throw new BadParameterException("weights", String.valueOf(weight), "每项权重在 0 到 1 之间");
			}
			sum += weight;
		}
		if (Math.abs(sum - 1) > TOLERANCE) {
			throw new BadParameterException("weights", "合计 " + sum, "六项权重合计须为 1");
		}
	}

	/** The weight of a component. */
	public double of(ScoreComponent component) {
		return switch (component) {
			case FIT -> this.fit;
			case GAP -> this.gap;
			case LINK -> this.link;
			case EXP -> this.exp;
			case QUAL -> this.qual;
			case SITE -> this.site;
		};
	}

	/**
	 * The weights with one of them multiplied, the others shrunk or grown alike so that
	 * the sum stays 1.
	 */
	public ScoreWeights scaled(ScoreComponent component, double factor) {
		double wanted = Math.min(1, of(component) * factor);
		double rest = 1 - of(component);
		double others = (rest > 0) ? (1 - wanted) / rest : 0;
		double[] scaled = new double[ScoreComponent.values().length];
		double sum = 0;
		for (ScoreComponent each : ScoreComponent.values()) {
			scaled[each.ordinal()] = (each == component) ? wanted : of(each) * others;
			sum += scaled[each.ordinal()];
		}
		return (sum > 0) ? new ScoreWeights(scaled[0] / sum, scaled[1] / sum, scaled[2] / sum, scaled[3] / sum,
				scaled[4] / sum, scaled[5] / sum) : this;
	}

	Map<String, Object> toMap() {
		return Map.of("fit", this.fit, "gap", this.gap, "link", this.link, "exp", this.exp, "qual", this.qual, "site",
				this.site);
	}

}
