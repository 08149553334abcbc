package cn.chainmap.intake.read.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import cn.chainmap.intake.read.ReadSettings;
import org.jspecify.annotations.Nullable;

/**
 * A workbook of today (.xlsx), streamed.
 */
final class XlsxFile implements TableFile {

	private final XlsxPackage parts;

	private final ReadSettings settings;

	private final Path directory;

	private final WorkbookStyles styles;

	private final List<RawTable> tables = new ArrayList<>();

	private @Nullable SharedStrings strings;

	XlsxFile(ZipArchive zip, Path directory, ReadSettings settings) throws IOException {
		this.parts = new XlsxPackage(zip, settings);
		this.settings = settings;
		this.directory = directory;
		String stylesPart = this.parts.related("styles");
		this.styles = (stylesPart == null) ? WorkbookStyles.none()
				: WorkbookStyles.read(this.parts.content(stylesPart), settings.cellLength());
		boolean startsIn1904 = this.parts.startsIn1904();
		for (XlsxPackage.SheetEntry sheet : this.parts.sheets()) {
			this.tables.add(new Sheet(sheet, startsIn1904));
		}
		if (this.tables.isEmpty()) {
			throw new RefusedException("工作簿里没有工作表", "请确认文件内容");
		}
	}

	private SharedStrings strings() throws IOException {
		if (this.strings == null) {
			String part = this.parts.related("sharedStrings");
			this.strings = SharedStrings.read(
					(part == null) ? new java.io.ByteArrayInputStream("<sst/>".getBytes()) : this.parts.content(part),
					this.directory, this.settings.cellLength());
		}
		return this.strings;
	}

	@Override
	public List<RawTable> tables() {
		return List.copyOf(this.tables);
	}

	@Override
	public List<String> remarks() {
		return List.of();
	}

	@Override
	public void close() throws IOException {
		try {
			if (this.strings != null) {
				this.strings.close();
			}
		}
		finally {
			this.parts.close();
		}
	}

	private final class Sheet implements RawTable {

		private final XlsxPackage.SheetEntry sheet;

		private final boolean startsIn1904;

		private final Set<Integer> hiddenColumns = new HashSet<>();

		private @Nullable List<MergedRange> merges;

		Sheet(XlsxPackage.SheetEntry sheet, boolean startsIn1904) {
			this.sheet = sheet;
			this.startsIn1904 = startsIn1904;
		}

		@Override
		public String entry() {
			return "";
		}

		@Override
		public String sheet() {
			return this.sheet.name();
		}

		@Override
		public boolean hidden() {
			return this.sheet.hidden();
		}

		@Override
		public boolean startsIn1904() {
			return this.startsIn1904;
		}

		@Override
		public Set<Integer> hiddenColumns() {
			return this.hiddenColumns;
		}

		@Override
		public List<MergedRange> merges() throws IOException {
			if (this.merges == null) {
				this.merges = MergeScan.of(XlsxFile.this.parts.content(this.sheet.part()));
			}
			return this.merges;
		}

		@Override
		public RowSource open() throws IOException {
			return new XlsxRows(XlsxFile.this.parts.part(this.sheet.part()), strings(), XlsxFile.this.styles,
					this.startsIn1904, this.hiddenColumns, XlsxFile.this.settings);
		}

	}

}
