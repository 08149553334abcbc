package cn.chainmap.intake.read.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import cn.chainmap.intake.read.ReadSettings;

/**
 * A zip of CSV files, such as the project's own format.
 */
final class CsvZip implements TableFile {

	private final ZipArchive zip;

	private final List<RawTable> tables = new ArrayList<>();

	private final List<String> remarks = new ArrayList<>();

	CsvZip(ZipArchive zip, ReadSettings settings) throws IOException {
		this.zip = zip;
		for (String name : zip.names()) {
			if (isNoise(name)) {
				continue;
			}
			if (name.endsWith("article_entities.csv")) {
				this.remarks.add("压缩包里的 " + name + " 是文章中提到的名称，不导入");
			}
			else if (isTable(name)) {
				this.tables
					.add(new CsvTable(name, () -> zip.open(name, settings.tableEntrySize().toBytes()), settings));
			}
			else {
				this.remarks.add("压缩包里的 " + name + " 不是 .csv 文件，已略过");
			}
		}
		if (this.tables.isEmpty()) {
			throw new RefusedException("压缩包里没有 .csv 文件，也不是工作簿", "请上传 .xlsx 文件，或 .csv 文件的压缩包");
		}
	}

	private static boolean isTable(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return lower.endsWith(".csv") || lower.endsWith(".tsv") || lower.endsWith(".txt");
	}

	// What macOS and Windows put into zips unasked.
	private static boolean isNoise(String name) {
		String file = name.substring(name.lastIndexOf('/') + 1);
		return name.startsWith("__MACOSX/") || file.startsWith(".") || file.equalsIgnoreCase("thumbs.db")
				|| file.equals("说明.txt") || file.toLowerCase(Locale.ROOT).startsWith("readme");
	}

	@Override
	public List<RawTable> tables() {
		return List.copyOf(this.tables);
	}

	@Override
	public List<String> remarks() {
		return List.copyOf(this.remarks);
	}

	@Override
	public void close() throws IOException {
		this.zip.close();
	}

}
