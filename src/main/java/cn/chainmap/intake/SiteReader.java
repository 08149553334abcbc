package cn.chainmap.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import cn.chainmap.park.EiaClass;
import cn.chainmap.park.SiteKind;
import cn.chainmap.park.SiteRow;
import cn.chainmap.park.SiteStatus;
import cn.chainmap.shared.SourceRef;
import org.jspecify.annotations.Nullable;

/**
 * Reads sites (载体). A cell that cannot be understood is reported and unknown, never
 * guessed.
 */
final class SiteReader {

	private final Set<String> parkIds;

	private final Consumer<ImportIssue> issues;

	SiteReader(Set<String> parkIds, Consumer<ImportIssue> issues) {
		this.parkIds = parkIds;
		this.issues = issues;
	}

	List<SiteRow> read(List<CsvRow> rows) {
		List<SiteRow> sites = new ArrayList<>();
		for (CsvRow row : rows) {
			SiteKind kind = known(row, "kind", SiteKind.class);
			if (kind == null) {
				this.issues.accept(row.issue("kind", "应为 plant（厂房）或 land（土地），已略过该行"));
			}
			else {
				sites.add(site(row, kind));
			}
		}
		return List.copyOf(sites);
	}

	private SiteRow site(CsvRow row, SiteKind kind) {
		String park = row.textOrNull("park_id");
		if (park != null && !this.parkIds.contains(park)) {
			this.issues.accept(row.issue("park_id", "没有这个园区，已按空白处理"));
			park = null;
		}
		return new SiteRow(row.text("id"), row.text("name"), kind, row.number("area_sqm", 0, 1e9, this.issues),
				row.number("area_mu", 0, 1e7, this.issues), row.number("height_m", 0, 200, this.issues),
				row.number("load_t_per_sqm", 0, 1000, this.issues), row.number("power_kva", 0, 1e7, this.issues),
				row.flag("gas", this.issues), choice(row, "eia_class", EiaClass.class),
				row.flag("chemical_park", this.issues), choice(row, "status", SiteStatus.class),
				row.textOrNull("former_user"), row.text("notes"), row.text("source"),
				SourceRef.newestDate(row.text("source")), park);
	}

	private <T extends Enum<T>> @Nullable T choice(CsvRow row, String column, Class<T> type) {
		T value = known(row, column, type);
		if (value == null && !row.text(column).isEmpty()) {
			this.issues.accept(row.issue(column, "不认识这个取值，已按空白处理"));
		}
		return value;
	}

	private static <T extends Enum<T>> @Nullable T known(CsvRow row, String column, Class<T> type) {
		String text = row.text(column).toUpperCase(Locale.ROOT);
		return Arrays.stream(type.getEnumConstants())
			.filter(value -> value.name().equals(text))
			.findFirst()
			.orElse(null);
	}

}
