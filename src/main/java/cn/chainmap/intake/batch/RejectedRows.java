package cn.chainmap.intake.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import cn.chainmap.intake.read.ReadSettings;
import cn.chainmap.intake.read.SheetView;
import cn.chainmap.intake.read.UploadedFile;
import cn.chainmap.intake.read.source.RawRow;
import cn.chainmap.intake.read.source.RawTable;
import cn.chainmap.intake.read.source.RowSource;
import cn.chainmap.intake.read.source.TableFile;
import cn.chainmap.intake.read.source.TableFiles;
import cn.chainmap.intake.table.RowProblem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

import org.springframework.stereotype.Service;

/**
 * A workbook of the rows that were rejected (未通过的行), as they were, with the reasons in a
 * column of their own: to be corrected and uploaded again.
 */
@Service
public class RejectedRows {

	private static final String REASON = "原因";

	private final Batches batches;

	private final ReadSettings settings;

	RejectedRows(Batches batches, ReadSettings settings) {
		this.batches = batches;
		this.settings = settings;
	}

	/** Writes the workbook; one sheet for each sheet with rejected rows. */
	public void write(String id, OutputStream out) throws IOException {
		BatchFiles files = this.batches.files(this.batches.get(id).id());
		ImportDetails details = ImportDetails.read(files.details());
		try (SXSSFWorkbook workbook = new SXSSFWorkbook(100)) {
			if (details != null) {
				Map<String, Map<Long, String>> reasons = reasons(files);
				Set<String> names = new HashSet<>();
				for (SheetView view : details.sheets()) {
					Map<Long, String> rows = reasons.getOrDefault(view.file() + "\u0001" + view.sheet(), Map.of());
					if (!rows.isEmpty()) {
						write(workbook, sheetName(view, names), details.files(), view, rows);
					}
				}
			}
			if (workbook.getNumberOfSheets() == 0) {
				workbook.createSheet("没有未通过的行");
			}
			workbook.write(out);
		}
	}

	private static Map<String, Map<Long, String>> reasons(BatchFiles files) {
		Map<String, Map<Long, String>> reasons = new HashMap<>();
		BatchFiles.scan(files.problems(), line -> {
			RowProblem problem = Json.MAPPER.readValue(line, RowProblem.class);
			if (problem.severity() == RowProblem.Severity.REJECTED && problem.origin().row() > 0) {
				String text = (problem.column().isEmpty() ? "" : problem.column() + "：") + problem.reason() + "。"
						+ problem.remedy();
				reasons
					.computeIfAbsent(problem.origin().file() + "\u0001" + problem.origin().sheet(),
							key -> new TreeMap<>())
					.merge(problem.origin().row(), text, (one, other) -> one + "；" + other);
			}
			return true;
		}, 0);
		return reasons;
	}

	private void write(SXSSFWorkbook workbook, String name, List<UploadedFile> uploads, SheetView view,
			Map<Long, String> reasons) throws IOException {
		SXSSFSheet sheet = workbook.createSheet(name);
		// Text, so that credit codes and leading zeros come back as they were.
		CellStyle text = workbook.createCellStyle();
		text.setDataFormat(workbook.createDataFormat().getFormat("@"));
		Row head = sheet.createRow(0);
		Map<Integer, Integer> columns = new LinkedHashMap<>();
		view.columns().forEach(column -> {
			// A file that comes back has a reason column of its own already.
			if (!REASON.equals(column.header()) && !column.header().isEmpty()) {
				cell(head, columns.size(), column.header(), text);
				columns.put(column.index(), columns.size());
			}
		});
		cell(head, columns.size(), REASON, text);
		String[] id = view.id().split("-");
		UploadedFile upload = uploads.get(Integer.parseInt(id[0]));
		try (TableFile file = TableFiles.open(upload.path(), upload.name(), this.settings)) {
			RawTable table = file.tables().get(Integer.parseInt(id[1]));
			try (RowSource rows = table.open()) {
				for (RawRow raw = rows.next(); raw != null; raw = rows.next()) {
					String reason = reasons.get(raw.number());
					if (reason != null) {
						Row row = sheet.createRow(sheet.getLastRowNum() + 1);
						RawRow current = raw;
						columns.forEach((from, to) -> cell(row, to, current.cell(from).text(), text));
						cell(row, columns.size(), reason, text);
					}
				}
			}
		}
	}

	private static void cell(Row row, int column, String value, CellStyle style) {
		Cell cell = row.createCell(column);
		cell.setCellStyle(style);
		cell.setCellValue(value.substring(0, Math.min(32_767, value.length())));
	}

	private static String sheetName(SheetView view, Set<String> taken) {
		String wanted = view.sheet().isEmpty() ? view.file().replaceAll("\\.[^.]*$", "") : view.sheet();
		String name = WorkbookUtil.createSafeSheetName(wanted.substring(wanted.lastIndexOf('/') + 1));
		for (int i = 2; !taken.add(name); i++) {
			name = name.substring(0, Math.min(27, name.length())) + " " + i;
		}
		return name;
	}

}
