package cn.chainmap.intake.read.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import cn.chainmap.intake.read.ReadSettings;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * A workbook of old (.xls). Its records come in one stream, so its rows are put into a
 * temporary file first.
 */
final class XlsFile implements TableFile {

	private static final String SAVE_AS = "请在 Excel 或 WPS 中打开，另存为 .xlsx 后再上传";

	private final XlsSpool spool;

	private XlsFile(XlsSpool spool) {
		this.spool = spool;
	}

	static XlsFile open(Path file, ReadSettings settings) throws IOException {
		XlsSpool spool = new XlsSpool(TableFiles.directory(file), settings);
		try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
			refuseForeign(container.getRoot());
			XlsListener listener = new XlsListener(spool);
			HSSFRequest request = new HSSFRequest();
			request.addListenerForAllRecords(listener.withFormats());
			new HSSFEventFactory().processWorkbookEvents(request, container);
			listener.finish();
			if (spool.tables().isEmpty()) {
				throw new RefusedException("工作簿里没有工作表", "请确认文件内容");
			}
			return new XlsFile(spool);
		}
		catch (EncryptedDocumentException ex) {
			spool.close();
			throw encrypted();
		}
		catch (OldExcelFormatException ex) {
			spool.close();
			throw old();
		}
		catch (XlsSpool.Full ex) {
			spool.close();
			throw ex.refusal();
		}
		catch (RefusedException ex) {
			spool.close();
			throw ex;
		}
		catch (IOException | RuntimeException ex) {
			// POI answers broken files with exceptions of many kinds, unchecked too.
			spool.close();
			throw RefusedException.damaged();
		}
	}

	private static void refuseForeign(DirectoryNode root) throws RefusedException {
		if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
			throw encrypted();
		}
		if (root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR") || root.hasEntryCaseInsensitive("VBA")) {
			throw new RefusedException("文件含有宏，不接收", "请另存为不含宏的 .xlsx 后再上传");
		}
		if (root.hasEntryCaseInsensitive("WordDocument")) {
			throw new RefusedException("这其实是 Word 文档，不是工作簿", "请把表格复制到 Excel 或 WPS 表格中，另存为 .xlsx");
		}
		if (!root.hasEntryCaseInsensitive("Workbook")) {
			if (root.hasEntryCaseInsensitive("Book")) {
				throw old();
			}
			throw new RefusedException("文件里没有工作簿（可能是 WPS 专有格式或其他 Office 文档）", SAVE_AS);
		}
	}

	private static RefusedException encrypted() {
		return new RefusedException("文件已加密", "请取消打开密码，保存后再上传");
	}

	private static RefusedException old() {
		return new RefusedException("这是 Excel 95 或更早版本的工作簿，不能读取", SAVE_AS);
	}

	@Override
	public List<RawTable> tables() {
		return this.spool.tables();
	}

	@Override
	public List<String> remarks() {
		return List.of();
	}

	@Override
	public void close() throws IOException {
		this.spool.close();
	}

}
