package cn.chainmap.intake.read.cell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import cn.chainmap.intake.read.source.RawCell;
import cn.chainmap.intake.table.ColumnType;
import cn.chainmap.intake.table.SheetColumn;
import cn.chainmap.shared.SafeCell;

/**
 * Reads the cells of one column of a file.
 */
public final class CellReader {

	/** Longest text of a cell of a workbook. */
	private static final int LONGEST = 32_767;

	private static final Set<String> LONG_TEXTS = Set.of("notes", "note", "description", "products",
			"business_scope_short");

	private static final Pattern LINE_BREAKS = Pattern.compile("[\\r\\n\\t]+");

	private final SheetColumn column;

	private final Dates dates;

	private final Numbers numbers;

	private final String header;

	/**
	 * @param header header of the column in the file, which may name a unit
	 * @param today dates after it are doubtful
	 */
	public CellReader(SheetColumn column, String header, boolean startsIn1904, LocalDate today) {
		this.column = column;
		this.header = header;
		this.dates = new Dates(startsIn1904, today, column.key());
		this.numbers = new Numbers(column, header);
	}

	/** What a cell holds; a missing required value is left to the caller. */
	public Cleaned read(RawCell cell) {
		return switch (cell.type()) {
			case EMPTY -> Cleaned.BLANK;
			case UNCALCULATED -> Cleaned.refuse("公式没有计算结果", "请在 Excel 或 WPS 中打开重新计算并保存，或粘贴为数值");
			case ERROR -> this.column.required() ? Cleaned.refuse("单元格是错误值 " + cell.text(), "请改正公式，或直接填写")
					: Cleaned.doubt(null, "单元格是错误值 " + cell.text() + "，按空白处理", "请改正公式，或直接填写");
			default -> text(cell);
		};
	}

	private Cleaned text(RawCell cell) {
		String raw = cell.text();
		if (raw.length() > LONGEST) {
			return Cleaned.refuse("单元格超过 " + LONGEST + " 字", "请删去过长的内容");
		}
		if (PlainText.isCommon(raw)) {
			return value(cell, SafeCell.restore(raw));
		}
		if (PlainText.isBroken(raw)) {
			return Cleaned.refuse("有不能识别的字符（乱码）", "请删去或重新输入该字符");
		}
		List<Cleaned.Fault> faults = new ArrayList<>();
		if (PlainText.hasControls(raw)) {
			faults.add(new Cleaned.Fault(false, "有不可见的控制字符，已去掉", "请核对内容"));
			raw = PlainText.withoutControls(raw);
		}
		if (PlainText.hasPrivateCharacters(raw)) {
			faults.add(new Cleaned.Fault(false, "有自造字，别的电脑上可能显示不出", "请改用标准字"));
		}
		String text = SafeCell.restore(PlainText.strip(raw));
		if (text.isEmpty()) {
			return Cleaned.BLANK.with(faults);
		}
		return value(cell, text).with(faults);
	}

	private Cleaned value(RawCell cell, String text) {
		if (this.column.type() == ColumnType.FLAG) {
			return Words.flag(text);
		}
		if (this.column.type() == ColumnType.USCC) {
			return Codes.read(cell.type(), text);
		}
		if (PlainText.isBlankWord(text) && cell.type() == RawCell.Type.TEXT) {
			return Cleaned.BLANK;
		}
		return switch (this.column.type()) {
			case NUMBER -> this.numbers.read(cell, text);
			case SHARE -> Shares.read(text, this.header);
			case DATE -> this.dates.read(cell.type(), text);
			case CHOICE -> Words.choice(this.column, text);
			case LIST -> Cleaned.of(Words.list(this.column.key(), asText(cell, text)));
			default -> freeText(cell, text);
		};
	}

	private Cleaned freeText(RawCell cell, String text) {
		return switch (this.column.key()) {
			case "phone" -> Contacts.phone(cell.type(), text);
			case "email" -> Contacts.email(text);
			default -> {
				String plain = asText(cell, text);
				yield Cleaned.of(LONG_TEXTS.contains(this.column.key())
						? plain.replace("\r\n", "\n").replace('\r', '\n') : LINE_BREAKS.matcher(plain).replaceAll(" "));
			}
		};
	}

	private static String asText(RawCell cell, String text) {
		if (cell.type() != RawCell.Type.NUMBER) {
			return text;
		}
		String plain = PlainText.number(text);
		// Zeros in front that only the number format shows.
		if (cell.format().matches("0{2,18}") && plain.matches("\\d+")) {
			return "0".repeat(Math.max(0, cell.format().length() - plain.length())) + plain;
		}
		return plain;
	}

}
