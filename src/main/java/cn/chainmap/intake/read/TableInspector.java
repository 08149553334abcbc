package cn.chainmap.intake.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import cn.chainmap.intake.read.cell.IdNumbers;
import cn.chainmap.intake.read.cell.PlainText;
import cn.chainmap.intake.read.source.RawRow;
import cn.chainmap.intake.read.source.RawTable;
import cn.chainmap.intake.read.source.RowSource;
import cn.chainmap.intake.table.RowOrigin;
import cn.chainmap.intake.table.RowProblem;
import cn.chainmap.intake.table.SheetKind;
import org.jspecify.annotations.Nullable;

/**
 * Looks at one table of a file: walks through all of its rows, so that whatever is wrong
 * with the file as a whole is known before any row is used.
 */
final class TableInspector {

	private static final int SAMPLE = 5;

	private static final int SAMPLE_LENGTH = 100;

	private final RawTable table;

	private final String id;

	private final String file;

	private final Consumer<RowProblem> problems;

	private final List<RawRow> head = new ArrayList<>();

	private long later;

	private long hiddenRows;

	TableInspector(RawTable table, String id, String file, Consumer<RowProblem> problems) {
		this.table = table;
		this.id = id;
		this.file = file;
		this.problems = problems;
	}

	/** What the table is; {@code null} when it has no rows at all. */
	@Nullable SheetView inspect(@Nullable ColumnMapping chosen, RememberedMappings remembered) throws IOException {
		walk();
		String place = "/" + this.file + (this.table.sheet().isEmpty() ? "" : "/" + this.table.sheet());
		SheetKind wanted = (chosen != null) ? chosen.kind() : null;
		Header header = new HeaderFinder(this.head.subList(0, Math.min(HeaderFinder.ROWS, this.head.size())),
				this.table.merges(), place, wanted)
			.find();
		if (header == null) {
			return null;
		}
		Map<Integer, String> columns = new HashMap<>();
		SheetKind kind = (wanted != null) ? wanted : header.kind();
		Optional<ColumnMapping> earlier = remembered.find(header.texts());
		if (earlier.isPresent() && (wanted == null || wanted == earlier.get().kind())) {
			kind = (earlier.get().kind() != null) ? earlier.get().kind() : kind;
			columns.putAll(earlier.get().columns());
		}
		if (chosen != null) {
			columns.putAll(chosen.columns());
			if (chosen.given() == null) {
				remembered.remember(header.texts(), new ColumnMapping(kind, columns));
			}
		}
		return view(header, kind,
				(chosen == null) ? new ColumnMapping(kind, columns) : new ColumnMapping(kind, columns, chosen.given()));
	}

	private void walk() throws IOException {
		try (RowSource rows = this.table.open()) {
			for (RawRow row = rows.next(); row != null; row = rows.next()) {
				if (row.hidden()) {
					this.hiddenRows += row.isBlank() ? 0 : 1;
				}
				else if (!row.isBlank()) {
					if (this.head.size() < HeaderFinder.ROWS + SAMPLE) {
						this.head.add(row);
					}
					else {
						this.later++;
					}
				}
			}
		}
	}

	private SheetView view(Header header, @Nullable SheetKind kind, ColumnMapping chosen) {
		ColumnMatcher matcher = new ColumnMatcher(header, kind, chosen, this.table.hiddenColumns());
		List<RawRow> data = this.head.stream()
			.filter(row -> row.number() > header.row())
			.filter(row -> !SkippedRows.isExample(row))
			.toList();
		SheetView view = new SheetView(this.id, this.file, this.table.sheet(), kind, (int) header.row(),
				data.size() + this.later, matcher.columns(), matcher.missing(), sample(data, matcher));
		if (view.rows() > 0) {
			report(view, matcher);
		}
		return view;
	}

	private static List<List<String>> sample(List<RawRow> data, ColumnMatcher matcher) {
		int width = matcher.columns().size();
		List<List<String>> sample = new ArrayList<>();
		for (RawRow row : data.subList(0, Math.min(SAMPLE, data.size()))) {
			List<String> texts = new ArrayList<>();
			for (int i = 0; i < width; i++) {
				String text = PlainText.strip(row.cell(i).text());
				text = matcher.isPersonal(i) && !text.isEmpty() ? "（已隐去）" : IdNumbers.mask(text);
				texts.add((text.length() > SAMPLE_LENGTH) ? text.substring(0, SAMPLE_LENGTH) + "…" : text);
			}
			sample.add(texts);
		}
		return sample;
	}

	private void report(SheetView view, ColumnMatcher matcher) {
		SheetKind kind = view.kind();
		if (kind == null) {
			warn("没有认出这张表是什么，不导入", "请指定它是哪一种表，并对应各列；或按模板填写列名");
			return;
		}
		List<String> absent = view.missing().stream().filter(title -> !title.endsWith("（列名重复）")).toList();
		if (!absent.isEmpty()) {
			reject("「" + kind.title() + "」表缺少必填列：" + String.join("、", absent), "请补上这些列，或指定由哪一列对应");
		}
		if (!matcher.twice().isEmpty()) {
			reject("列名重复：" + String.join("、", matcher.twice()), "请指定用哪一列，或删去多余的列");
		}
		if (!matcher.ignored().isEmpty()) {
			warn("这些列没有对应，不导入：" + String.join("、", matcher.ignored()), "需要导入的，请指定对应的列");
		}
		matcher.withoutUnit().forEach(header -> warn("「" + header + "」没有写单位，按万元读取", "不是万元的，请在列对应中选择单位，或在列名中写明，例如（元）"));
		if (matcher.columns().stream().anyMatch(column -> matcher.isPersonal(column.index()))) {
			warn("有身份证号一类的列，不读取也不保存", "请在上传前删去该列");
		}
		if (this.hiddenRows > 0) {
			warn("有 " + this.hiddenRows + " 行被隐藏或筛掉，不导入", "需要导入的，请取消隐藏与筛选后再上传");
		}
		if (!this.table.hiddenColumns().isEmpty()) {
			warn("有 " + this.table.hiddenColumns().size() + " 列被隐藏，不导入", "需要导入的，请取消隐藏后再上传");
		}
	}

	private void warn(String reason, String remedy) {
		problem(RowProblem.Severity.WARNING, reason, remedy);
	}

	private void reject(String reason, String remedy) {
		problem(RowProblem.Severity.REJECTED, reason, remedy);
	}

	private void problem(RowProblem.Severity severity, String reason, String remedy) {
		this.problems
			.accept(new RowProblem(new RowOrigin(this.file, this.table.sheet(), 0), "", "", severity, reason, remedy));
	}

}
