package cn.chainmap.intake.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.chainmap.intake.table.SheetColumn;
import cn.chainmap.intake.table.SheetKind;
import cn.chainmap.shared.BadParameterException;
import cn.chainmap.shared.Uscc;
import org.jspecify.annotations.Nullable;

/**
 * Values as a form sends them, checked and of the types of images; {@code null} or an
 * empty text clears a field.
 */
final class EditValues {

	private static final int LONGEST = 4000;

	private EditValues() {
	}

	/** Stated values; those to be cleared are {@code null}. */
	static Map<String, @Nullable Object> of(SheetKind kind, Map<String, @Nullable Object> sent) {
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		sent.forEach((key, value) -> {
			SheetColumn column = kind.columns()
				.stream()
				.filter(known -> known.key().equals(key))
				.findFirst()
				.orElseThrow(() -> new BadParameterException("values", key, "没有这一列"));
			Object clean = (value == null || value.toString().isBlank()) ? null : value(column, value);
			if (clean == null && column.required()) {
				throw new BadParameterException(key, "", column.title() + "不能为空");
			}
			values.put(key, clean);
		});
		return values;
	}

	private static @Nullable Object value(SheetColumn column, Object value) {
		String text = value.toString().replaceAll("[\\p{Cc}&&[^\\n\\t]]", "").strip();
		if (text.length() > LONGEST) {
			throw new BadParameterException(column.key(), text.substring(0, 20) + "…", "最多 " + LONGEST + " 个字");
		}
		return switch (column.type()) {
			case TEXT, DATE -> text;
			case USCC -> uscc(column, text);
			case NUMBER, SHARE -> number(column, text);
			case FLAG -> flag(column, value);
			case CHOICE -> choice(column, text);
			case LIST -> list(value);
		};
	}

	private static String uscc(SheetColumn column, String text) {
		String code = Uscc.normalise(text);
		if (!Uscc.isValid(code)) {
			throw new BadParameterException(column.key(), text, "不是有效的统一社会信用代码");
		}
		return code;
	}

	private static Double number(SheetColumn column, String text) {
		try {
			double number = Double.parseDouble(text);
			if (number >= column.min() && number <= column.max()) {
				return number;
			}
		}
		catch (NumberFormatException ex) {
			throw new BadParameterException(column.key(), text, "应为数字");
		}
		throw new BadParameterException(column.key(), text, "超出范围");
	}

	private static Boolean flag(SheetColumn column, Object value) {
		if (value instanceof Boolean flag) {
			return flag;
		}
		throw new BadParameterException(column.key(), value.toString(), "应为是或否");
	}

	private static String choice(SheetColumn column, String text) {
		for (Map.Entry<String, String> choice : column.choices().entrySet()) {
			if (choice.getKey().equals(text) || choice.getValue().equals(text)) {
				return choice.getKey();
			}
		}
		throw new BadParameterException(column.key(), text, "只能是 " + String.join("、", column.choices().values()));
	}

	private static @Nullable List<String> list(Object value) {
		List<String> items = new ArrayList<>();
		if (value instanceof List<?> list) {
			list.forEach(item -> items.add(String.valueOf(item).strip()));
		}
		else {
			items.addAll(List.of(value.toString().strip().split("\\s*[;；]\\s*")));
		}
		items.removeIf(String::isEmpty);
		return items.isEmpty() ? null : List.copyOf(items);
	}

}
