package cn.chainmap.lead.target;

import java.util.List;

import cn.chainmap.park.SiteKind;
import cn.chainmap.park.SiteStatus;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * How a site suits a chain node (载体匹配).
 *
 * @param siteId id of the site
 * @param name its name
 * @param kind plant or land
 * @param park id of its park
 * @param parkName name of its park
 * @param status whether it can be had, {@code null} when unknown
 * @param areaSqm its floor area in ㎡, {@code null} when unknown
 * @param areaMu its land area in 亩, {@code null} when unknown
 * @param verdict whether it suits
 * @param conditions every condition that is needed
 * @param source where the facts of the site come from
 * @param asOf date of the newest dated source, ISO
 */
public record SiteFit(String siteId, String name, SiteKind kind, String park, String parkName,
		@Nullable SiteStatus status, @Nullable Double areaSqm, @Nullable Double areaMu, Verdict verdict,
		List<SiteCondition> conditions, @Nullable String source, @Nullable String asOf) {

	public SiteFit {
		conditions = List.copyOf(conditions);
	}

	static SiteFit of(Value row) {
		SiteKind kind = SiteKind.valueOf(row.get("kind").asString());
		List<SiteCondition> conditions = row.get("conditions").asList(value -> SiteCondition.of(value, kind));
		Value status = row.get("status");
		return new SiteFit(row.get("site").asString(), row.get("name").asString(), kind, row.get("park").asString(),
				row.get("parkName").asString(), status.isNull() ? null : SiteStatus.valueOf(status.asString()),
				number(row, "areaSqm"), number(row, "areaMu"), Verdict.of(conditions), conditions,
				row.get("source").asString(null), row.get("asOf").asString(null));
	}

	private static @Nullable Double number(Value row, String column) {
		return row.get(column).isNull() ? null : Double.valueOf(row.get(column).asDouble());
	}

	/** Whether it is known to be forbidden there. */
	boolean prohibited() {
		return this.conditions.stream()
			.anyMatch(condition -> condition.isPermission() && condition.state() == SiteCondition.State.FAIL);
	}

	/** Whether it is large enough, fails nothing, and is known to be permitted. */
	boolean suits() {
		return this.conditions.stream().noneMatch(condition -> condition.state() == SiteCondition.State.FAIL)
				&& this.conditions.stream()
					.filter(condition -> condition.code() == SiteCondition.Code.AREA || condition.isPermission())
					.allMatch(condition -> condition.state() == SiteCondition.State.OK)
				&& this.conditions.stream().anyMatch(condition -> condition.code() == SiteCondition.Code.AREA);
	}

	public boolean fails() {
		return this.verdict == Verdict.FAILS;
	}

	/**
	 * Whether a site suits.
	 */
	public enum Verdict {

		/** Every condition is met. */
		FITS("合适"),

		/** None fails, but not all are known (待核实). */
		OPEN("待核实"),

		/** At least one fails. */
		FAILS("不合适"),

		/** Nobody has stated what is needed. */
		NO_NEED("需求未知");

		private final String label;

		Verdict(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

		static Verdict of(List<SiteCondition> conditions) {
			if (conditions.isEmpty()) {
				return NO_NEED;
			}
			if (conditions.stream().anyMatch(condition -> condition.state() == SiteCondition.State.FAIL)) {
				return FAILS;
			}
			return conditions.stream().anyMatch(condition -> condition.state() == SiteCondition.State.UNKNOWN) ? OPEN
					: FITS;
		}

	}

}
