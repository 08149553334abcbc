package cn.chainmap.intake.read;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.chainmap.intake.read.source.RawTable;
import cn.chainmap.intake.read.source.RefusedException;
import cn.chainmap.intake.read.source.TableFile;
import cn.chainmap.intake.read.source.TableFiles;
import cn.chainmap.intake.table.RowOrigin;
import cn.chainmap.intake.table.RowProblem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Reads uploaded files from where they are kept.
 */
@Component
@EnableConfigurationProperties(ReadSettings.class)
class FileUploadReader implements UploadReader {

	private static final Logger logger = LoggerFactory.getLogger(FileUploadReader.class);

	/** Sheets of our own templates and exports that explain the others. */
	private static final Set<String> NOTES = Set.of("填写说明", "口径与说明");

	private final ReadSettings settings;

	private final RememberedMappings remembered;

	private final Clock clock;

	FileUploadReader(ReadSettings settings, RememberedMappings remembered, Clock clock) {
		this.settings = settings;
		this.remembered = remembered;
		this.clock = clock;
	}

	@Override
	public Inspection inspect(List<UploadedFile> files, Map<String, ColumnMapping> chosen) {
		List<SheetView> sheets = new ArrayList<>();
		List<RowProblem> problems = new ArrayList<>();
		for (int i = 0; i < files.size(); i++) {
			UploadedFile file = files.get(i);
			List<RowProblem> own = new ArrayList<>();
			try {
				sheets.addAll(inspect(file, i, chosen, own));
				problems.addAll(own);
			}
			catch (RefusedException ex) {
				problems.add(refusal(file.name(), ex));
			}
			catch (IOException | RuntimeException ex) {
				logger.warn("上传的文件不能读取（{}）", ex.toString());
				problems.add(unreadable(file.name()));
			}
		}
		if (sheets.size() > this.settings.sheets()) {
			problems.add(file(files.get(0).name(), RowProblem.Severity.REJECTED,
					"共有 " + sheets.size() + " 张表，超过上限 " + this.settings.sheets() + " 张", "请分几次导入"));
			sheets.clear();
		}
		return new Inspection(files, sheets, problems);
	}

	private List<SheetView> inspect(UploadedFile file, int number, Map<String, ColumnMapping> chosen,
			List<RowProblem> problems) throws IOException {
		List<SheetView> sheets = new ArrayList<>();
		try (TableFile opened = TableFiles.open(file.path(), file.name(), this.settings)) {
			opened.remarks()
				.forEach(remark -> problems.add(file(file.name(), RowProblem.Severity.WARNING, remark, "如不是这样，请检查文件")));
			List<RawTable> tables = opened.tables();
			for (int i = 0; i < tables.size(); i++) {
				RawTable table = tables.get(i);
				if (table.hidden()) {
					problems.add(new RowProblem(new RowOrigin(file.name(), table.sheet(), 0), "", "",
							RowProblem.Severity.WARNING, "工作表是隐藏的，不导入", "需要导入的，请取消隐藏后再上传"));
				}
				else if (!NOTES.contains(table.sheet())) {
					String id = number + "-" + i;
					SheetView view = new TableInspector(table, id, nameOf(file, table), problems::add)
						.inspect(chosen.get(id), this.remembered);
					if (view != null && view.rows() > 0) {
						sheets.add(view);
					}
				}
			}
		}
		if (sheets.isEmpty()) {
			throw new RefusedException("没有数据行", "请在列名下面填写数据后再上传");
		}
		return sheets;
	}

	private static String nameOf(UploadedFile file, RawTable table) {
		return table.entry().isEmpty() ? file.name() : file.name() + "/" + table.entry();
	}

	@Override
	public void read(Inspection inspection, RowSink sink) {
		Map<Integer, TableFile> opened = new HashMap<>();
		try {
			List<SheetView> readable = inspection.sheets()
				.stream()
				.filter(SheetView::isReadable)
				.sorted(Comparator.comparing(SheetView::kind, Comparator.nullsLast(Comparator.naturalOrder())))
				.toList();
			for (SheetView view : readable) {
				if (!sink.cancelled()) {
					read(inspection, view, opened, sink);
				}
			}
		}
		finally {
			opened.values().forEach(FileUploadReader::close);
		}
	}

	private void read(Inspection inspection, SheetView view, Map<Integer, TableFile> opened, RowSink sink) {
		GuardedSink guarded = new GuardedSink(sink);
		try {
			String[] id = view.id().split("-");
			int number = Integer.parseInt(id[0]);
			UploadedFile file = inspection.files().get(number);
			TableFile tables = opened.get(number);
			if (tables == null) {
				tables = TableFiles.open(file.path(), file.name(), this.settings);
				opened.put(number, tables);
			}
			RawTable table = tables.tables().get(Integer.parseInt(id[1]));
			if (view.kind() != null) {
				new TableReader(table, view, view.kind(), guarded, LocalDate.now(this.clock)).read();
			}
		}
		catch (RefusedException ex) {
			sink.problem(refusal(view.file(), ex));
		}
		catch (IOException | RuntimeException ex) {
			// What the receiver of the rows throws is not about the file.
			guarded.rethrow();
			logger.warn("上传的文件不能读取（{}）", ex.toString());
			sink.problem(unreadable(view.file()));
		}
	}

	private static void close(TableFile file) {
		try {
			file.close();
		}
		catch (IOException ex) {
			logger.debug("closing an uploaded file", ex);
		}
	}

	private static RowProblem refusal(String file, RefusedException refusal) {
		return file(file, RowProblem.Severity.REJECTED, refusal.reason(), refusal.remedy());
	}

	private static RowProblem unreadable(String file) {
		return file(file, RowProblem.Severity.REJECTED, "文件不能读取，可能已损坏", "请在 Excel 或 WPS 中打开确认无误，另存为 .xlsx 后再上传");
	}

	private static RowProblem file(String file, RowProblem.Severity severity, String reason, String remedy) {
		return new RowProblem(new RowOrigin(file, "", 0), "", "", severity, reason, remedy);
	}

	/** Remembers what the receiver of the rows threw. */
	private static final class GuardedSink implements RowSink {

		private final RowSink sink;

		private @Nullable RuntimeException thrown;

		GuardedSink(RowSink sink) {
			this.sink = sink;
		}

		@Override
		public void row(cn.chainmap.intake.table.CleanRow row) {
			guard(() -> this.sink.row(row));
		}

		@Override
		public void problem(RowProblem problem) {
			guard(() -> this.sink.problem(problem));
		}

		@Override
		public boolean cancelled() {
			return this.sink.cancelled();
		}

		private void guard(Runnable call) {
			try {
				call.run();
			}
			catch (RuntimeException ex) {
				this.thrown = ex;
				throw ex;
			}
		}

		void rethrow() {
			if (this.thrown != null) {
				throw this.thrown;
			}
		}

	}

}
