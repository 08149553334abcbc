package cn.chainmap.intake.read.cell;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import cn.chainmap.intake.table.SheetColumn;
import org.jspecify.annotations.Nullable;

/**
 * Words from a list (选项), yes and no, and several words in a cell.
 */
final class Words {

	private static final Set<String> YES = Set.of("true", "1", "yes", "y", "是", "有", "√", "✓", "对", "1.0");

	private static final Set<String> NO = Set.of("false", "0", "no", "n", "否", "无", "×", "✗", "x", "没有", "不", "0.0");

	/** Words of registers and reports for the codes of a column. */
	private static final Map<String, Map<String, String>> OTHER_WORDS = Map.of("status",
			Map.ofEntries(Map.entry("存续", "operating"), Map.entry("在业", "operating"), Map.entry("开业", "operating"),
					Map.entry("在册", "operating"), Map.entry("正常", "operating"), Map.entry("营业", "operating"),
					Map.entry("在产", "operating"), Map.entry("注销", "closed"), Map.entry("吊销", "closed"),
					Map.entry("撤销", "closed"), Map.entry("关闭", "closed"), Map.entry("倒闭", "closed"),
					Map.entry("停业", "suspended"), Map.entry("歇业", "suspended"), Map.entry("半停产", "suspended"),
					Map.entry("迁移", "moved"), Map.entry("搬迁", "moved"), Map.entry("外迁", "moved"),
					Map.entry("筹建", "under_construction"), Map.entry("建设", "under_construction"),
					Map.entry("破产重整", "restructuring"), Map.entry("迁入", "operating"), Map.entry("空置", "idle"),
					Map.entry("可用", "idle"), Map.entry("使用中", "occupied"), Map.entry("已租", "occupied"),
					Map.entry("预留", "reserved")),
			"role",
			Map.of("制造", "produces", "供应", "produces", "产出", "produces", "采购", "consumes", "使用", "consumes", "需求",
					"consumes"),
			"relation", Map.of("投入", "input", "原料", "input", "物料", "input", "设备", "equipment"), "kind",
			Map.of("零部件", "component", "零件", "component", "原料", "material", "原材料", "material", "设备", "equipment",
					"标准厂房", "plant", "工业用地", "land", "地块", "land"),
			"stage",
			Map.of("已签约", "signed", "已开工", "started", "已投产", "produced", "洽谈", "negotiating", "支撑", "supporting"));

	private static final String ANY_SEPARATOR = "[;；]";

	private static final String LOOSE_SEPARATOR = "[、|\\n\\r，]";

	private Words() {
	}

	static Cleaned flag(String text) {
		String word = PlainText.key(text).toLowerCase(Locale.ROOT);
		if (YES.contains(word)) {
			return Cleaned.of(true);
		}
		if (NO.contains(word)) {
			return Cleaned.of(false);
		}
		return PlainText.isBlankWord(text) ? Cleaned.BLANK : Cleaned.doubt(null, "应为 是 或 否，按空白处理", "请写 是 或 否");
	}

	static Cleaned choice(SheetColumn column, String text) {
		String word = PlainText.key(text).toLowerCase(Locale.ROOT);
		String code = find(column, word);
		if (code == null) {
			// "存续（在营、开业、在册）", "吊销，未注销"
			String first = word.split("[(,;、/]", 2)[0];
			code = find(column, first);
		}
		if (code != null) {
			return Cleaned.of(code);
		}
		String words = String.join("、", column.choices().values());
		return column.required() ? Cleaned.refuse("应为 " + words + " 之一", "请改为其中一个")
				: Cleaned.doubt(null, "应为 " + words + " 之一，按空白处理", "请改为其中一个");
	}

	private static @Nullable String find(SheetColumn column, String word) {
		for (Map.Entry<String, String> choice : column.choices().entrySet()) {
			if (choice.getKey().toLowerCase(Locale.ROOT).equals(word)
					|| PlainText.key(choice.getValue()).toLowerCase(Locale.ROOT).equals(word)) {
				return choice.getKey();
			}
		}
		String other = OTHER_WORDS.getOrDefault(column.key(), Map.of()).get(word);
		return (other != null && column.choices().containsKey(other)) ? other : null;
	}

	// A semicolon anywhere says that only semicolons separate, so that names may hold the
	// other marks.
	static List<String> list(String key, String text) {
		boolean strict = text.contains(";") || text.contains("；");
		String separator = strict ? ANY_SEPARATOR : key.equals("aliases") ? "[、|\\n\\r]" : LOOSE_SEPARATOR;
		return Arrays.stream(text.split(separator))
			.map(PlainText::strip)
			.filter(part -> !PlainText.isBlankWord(part))
			.distinct()
			.toList();
	}

}
