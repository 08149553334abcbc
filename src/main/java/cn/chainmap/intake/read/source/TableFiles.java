package cn.chainmap.intake.read.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import cn.chainmap.intake.read.ReadSettings;

/**
 * Opens files by what they really are.
 */
public final class TableFiles {

	private TableFiles() {
	}

	/**
	 * Opens a file.
	 * @param name name as uploaded; only compared with what the file is
	 * @throws RefusedException when it is not taken
	 */
	public static TableFile open(Path file, String name, ReadSettings settings) throws IOException {
		FileType type = FileType.of(file);
		long size = Files.size(file);
		long limit = ((type == FileType.OLE2) ? settings.workbookSize() : settings.tableSize()).toBytes();
		refuseLarge(size, limit);
		return switch (type) {
			case ZIP -> openZip(file, size, settings);
			case OLE2 -> XlsFile.open(file, settings);
			case TEXT -> {
				boolean named = isNamedWorkbook(name);
				if (named && looksBinary(file)) {
					throw RefusedException.damaged();
				}
				yield CsvFile.open(file, settings, named ? List.of("文件名像工作簿，内容其实是 CSV，已按 CSV 读取") : List.of());
			}
		};
	}

	private static TableFile openZip(Path file, long size, ReadSettings settings) throws IOException {
		ZipArchive zip = ZipArchive.open(file, settings);
		try {
			if (zip.find(XlsxPackage.CONTENT_TYPES) == null) {
				if (zip.find("META-INF/manifest.xml") != null && zip.find("content.xml") != null) {
					throw new RefusedException("这是 OpenDocument 文件（.ods），不能读取", "请另存为 .xlsx 后再上传");
				}
				return new CsvZip(zip, settings);
			}
			refuseLarge(size, settings.workbookSize().toBytes());
			if (zip.unpackedSize() > settings.unpackedSize().toBytes()) {
				throw Limits.unpacked(settings.unpackedSize().toBytes());
			}
			return new XlsxFile(zip, directory(file), settings);
		}
		catch (IOException | RuntimeException ex) {
			zip.close();
			throw ex;
		}
	}

	static Path directory(Path file) {
		Path parent = file.toAbsolutePath().getParent();
		return (parent != null) ? parent : Path.of(System.getProperty("java.io.tmpdir"));
	}

	private static boolean isNamedWorkbook(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return lower.endsWith(".xlsx") || lower.endsWith(".xls");
	}

	private static boolean looksBinary(Path file) throws IOException {
		try (java.io.InputStream in = Files.newInputStream(file)) {
			byte[] head = in.readNBytes(512);
			for (byte value : head) {
				if (value >= 0 && value < 9) {
					return true;
				}
			}
		}
		return false;
	}

	private static void refuseLarge(long size, long limit) throws RefusedException {
		if (size > limit) {
			throw new RefusedException("文件超过上限 " + (limit >> 20) + " MB", "请拆成几个文件，或改用 .csv（可压缩成 zip）");
		}
	}

}
