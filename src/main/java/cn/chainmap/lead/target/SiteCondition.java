package cn.chainmap.lead.target;

import java.util.Locale;

import cn.chainmap.park.EiaClass;
import cn.chainmap.park.SiteKind;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * One condition a site has to meet.
 *
 * @param code what it is about
 * @param state whether it is met
 * @param need what is needed: a number, 1 for yes, the rank of a class
 * @param has what the site has, likewise; {@code null} when unknown
 * @param by what is missing; {@code null} unless it fails
 * @param words all that in words
 */
public record SiteCondition(Code code, State state, double need, @Nullable Double has, @Nullable Double by,
		String words) {

	static SiteCondition of(Value value, SiteKind kind) {
		Code code = Code.valueOf(value.get("code").asString());
		State state = State.valueOf(value.get("state").asString());
		double need = value.get("need").asDouble();
		Double has = value.get("has").isNull() ? null : Double.valueOf(value.get("has").asDouble());
		Double by = value.get("by").isNull() ? null : Double.valueOf(value.get("by").asDouble());
		return new SiteCondition(code, state, need, has, by, code.words(kind, state, need, has, by));
	}

	/** Whether it is about what may be done there, not about how large it is. */
	boolean isPermission() {
		return this.code == Code.EIA || this.code == Code.CHEMICAL;
	}

	/**
	 * Whether a condition is met.
	 */
	public enum State {

		/** Met. */
		OK,

		/** Not met. */
		FAIL,

		/** Nobody knows: no failure. */
		UNKNOWN

	}

	/**
	 * What a condition is about.
	 */
	public enum Code {

		/** Floor or land area (面积). */
		AREA("面积", "㎡"),

		/** Clear height (层高). */
		HEIGHT("层高", "米"),

		/** Floor load (承重). */
		LOAD("承重", "吨/㎡"),

		/** Power (用电容量). */
		POWER("用电容量", "kVA"),

		/** Natural gas (天然气). */
		GAS("天然气", ""),

		/** Class of assessment (环评类别). */
		EIA("环评类别", ""),

		/** Chemical park (化工园区). */
		CHEMICAL("化工园区", "");

		private final String label;

		private final String unit;

		Code(String label, String unit) {
			this.label = label;
			this.unit = unit;
		}

		public String label() {
			return this.label;
		}

		private String words(SiteKind kind, State state, double need, @Nullable Double has, @Nullable Double by) {
			return switch (this) {
				case GAS -> switch (state) {
					case OK -> "通天然气";
					case FAIL -> "需要天然气，不通气";
					case UNKNOWN -> "需要天然气，是否通气未知";
				};
				case CHEMICAL -> switch (state) {
					case OK -> "在化工园区内";
					case FAIL -> "须进化工园区，不在化工园区内";
					case UNKNOWN -> "须进化工园区，是否在内未知";
				};
				case EIA -> "需" + eia(need) + ((has == null) ? "，允许到哪一类未知" : "，允许到" + eia(has));
				default -> measured((this == AREA && kind == SiteKind.LAND) ? "亩" : this.unit, state, need, has, by);
			};
		}

		private String measured(String in, State state, double need, @Nullable Double has, @Nullable Double by) {
			String wanted = "需 " + plain(need) + " " + in;
			if (has == null) {
				return this.label + "未知（" + wanted + "）";
			}
			return (state == State.OK || by == null) ? this.label + " " + plain(has) + " " + in + "，够（" + wanted + "）"
					: this.label + "差 " + plain(by) + " " + in + "（" + wanted + "，有 " + plain(has) + " " + in + "）";
		}

		private static String eia(double rank) {
			return EiaClass.values()[(int) Math.round(rank)].label();
		}

		private static String plain(double number) {
			String text = String.format(Locale.ROOT, "%.2f", number);
			return text.replaceAll("\\.?0+$", "");
		}

	}

}
