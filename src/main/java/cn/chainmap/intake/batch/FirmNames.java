package cn.chainmap.intake.batch;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import cn.chainmap.intake.table.RowProblem;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the name when a row names a known firm otherwise. With the same credit
 * code it was renamed (更名): the new name holds, the former one stays as an alias. Found
 * by its name alone, the firm keeps its name, and that of the row becomes an alias.
 */
final class FirmNames {

	private FirmNames() {
	}

	static void settle(PendingRow row, Image known, Consumer<RowProblem> warnings) {
		String stated = row.text("name");
		String name = text(known, "name");
		if (stated == null || name == null || stated.equals(name)) {
			return;
		}
		boolean sameCode = row.text("uscc") != null && Objects.equals(row.text("uscc"), text(known, "uscc"));
		if (!sameCode && row.statesId()) {
			return;
		}
		String former = sameCode ? name : stated;
		String now = sameCode ? stated : name;
		row.values().put("name", now);
		if (plain(former).equals(plain(now))) {
			return;
		}
		Set<String> aliases = new LinkedHashSet<>(Json.texts(known.values().get("aliases")));
		aliases.addAll(Json.texts(row.values().get("aliases")));
		if (aliases.stream().noneMatch(alias -> plain(alias).equals(plain(former)))) {
			aliases.add(former);
		}
		row.values().put("aliases", List.copyOf(aliases));
		if (sameCode) {
			warnings.accept(row.problem("name", stated, RowProblem.Severity.WARNING,
					"统一社会信用代码相同，名称由「" + name + "」改为本行的名称，原名留作别名", "不是更名的，请核对信用代码"));
		}
		else {
			warnings.accept(row.problem("name", stated, RowProblem.Severity.WARNING,
					"「" + stated + "」按「" + name + "」处理，本行的名称留作别名", "不是同一家的，请填写企业编号或统一社会信用代码"));
		}
	}

	private static @Nullable String text(Image image, String column) {
		Object value = image.values().get(column);
		return (value == null) ? null : value.toString();
	}

	private static String plain(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
	}

}
