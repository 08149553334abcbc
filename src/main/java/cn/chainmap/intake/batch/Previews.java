package cn.chainmap.intake.batch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.chainmap.graph.CypherRunner;
import cn.chainmap.intake.read.Inspection;
import cn.chainmap.intake.read.SheetView;
import cn.chainmap.intake.read.UploadReader;
import cn.chainmap.intake.table.RowProblem;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Reads an upload and compares it with the graph (预览); nothing is written but the stage.
 */
@Component
class Previews {

	private final UploadReader reader;

	private final Images images;

	private final CypherRunner cypher;

	private final FirmFinder firms;

	private final Batches batches;

	Previews(UploadReader reader, Images images, CypherRunner cypher, FirmFinder firms, Batches batches) {
		this.reader = reader;
		this.images = images;
		this.cypher = cypher;
		this.firms = firms;
		this.batches = batches;
	}

	void run(String id, Progress progress) {
		BatchFiles files = this.batches.files(id);
		ImportDetails details = ImportDetails.read(files.details());
		if (details == null) {
			throw new IllegalStateException("上传的文件不在了，请重新上传");
		}
		Inspection inspection = this.reader.inspect(details.files(), details.chosen());
		long known = inspection.sheets().stream().mapToLong(SheetView::rows).filter(rows -> rows > 0).sum();
		progress.start("读取并比较", known);
		UploadIndex upload = new UploadIndex();
		try (Stage stage = new Stage(files, inspection.sheets())) {
			inspection.problems().forEach(stage::problem);
			RowResolver resolver = new RowResolver(this.cypher, this.images, this.firms, upload, stage::problem);
			PreviewSink sink = new PreviewSink(this.images, resolver, stage, progress::isCancelled, progress::done);
			this.reader.read(inspection, sink);
			sink.end();
			ImportDetails found = new ImportDetails(details.files(), details.chosen(), inspection.sheets(),
					stage.counts(), stage.problemTotal(), stage.shownProblems(), sink.home());
			found.write(files.details());
			finish(id, found, progress);
		}
	}

	private void finish(String id, ImportDetails found, Progress progress) {
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		Batch.TYPES.forEach(type -> values.put(type, found.count(type)));
		ImportStatus status = status(found);
		if (progress.isCancelled()) {
			status = ImportStatus.CANCELLED;
		}
		values.put("message", message(found, status));
		this.batches.move(id, ImportStatus.READING, status, values);
	}

	private static ImportStatus status(ImportDetails found) {
		if (found.sheets().isEmpty()) {
			return ImportStatus.FAILED;
		}
		return found.sheets().stream().anyMatch(SheetView::isReadable) ? ImportStatus.PREVIEWED : ImportStatus.MAPPING;
	}

	private @Nullable String message(ImportDetails found, ImportStatus status) {
		if (status == ImportStatus.FAILED) {
			return found.problems()
				.stream()
				.filter(problem -> problem.severity() == RowProblem.Severity.REJECTED)
				.map(problem -> problem.origin().file() + "：" + problem.reason() + "。" + problem.remedy())
				.findFirst()
				.orElse("文件中没有可以导入的数据");
		}
		List<String> hashes = found.files().stream().map(file -> file.sha256()).toList();
		return this.batches.importedAt(hashes)
			.map(at -> "该文件已于 " + at.replace('T', ' ').substring(0, Math.min(16, at.length())) + " 导入")
			.orElse(null);
	}

}
