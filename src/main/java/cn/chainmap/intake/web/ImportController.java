package cn.chainmap.intake.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.chainmap.firm.match.ReviewDecision;
import cn.chainmap.firm.match.ReviewDecision.Decision;
import cn.chainmap.intake.batch.ImportView;
import cn.chainmap.intake.batch.ImportViews;
import cn.chainmap.intake.batch.Imports;
import cn.chainmap.intake.batch.LaterEdits;
import cn.chainmap.intake.batch.RejectedRows;
import cn.chainmap.intake.read.ColumnMapping;
import cn.chainmap.intake.table.SheetKind;
import cn.chainmap.shared.BadParameterException;
import cn.chainmap.shared.Page;
import cn.chainmap.shared.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/imports")
@Tag(name = "数据导入")
class ImportController {

	private static final long MILLIS_TO_WAIT = 20_000;

	private final Imports imports;

	private final ImportViews views;

	private final RejectedRows rejected;

	private final LaterEdits laterEdits;

	ImportController(Imports imports, ImportViews views, RejectedRows rejected, LaterEdits laterEdits) {
		this.rejected = rejected;
		this.laterEdits = laterEdits;
		this.imports = imports;
		this.views = views;
	}

	@GetMapping
	@Operation(summary = "导入与编辑的历史，最近的在前")
	Page<ImportView> list(@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "50") int size) {
		return this.views.list(new PageRequest(page, size));
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	@Operation(summary = "上传文件并预览，不写入任何数据")
	ImportView create(@RequestParam("file") List<MultipartFile> files) {
		String id = this.imports.create(files.stream().map(ImportController::upload).toList());
		return awaited(id);
	}

	@GetMapping("/{id}")
	@Operation(summary = "一次导入的状态、进度与计数")
	ImportView get(@PathVariable String id) {
		return this.views.get(id);
	}

	@PutMapping("/{id}/mapping")
	@Operation(summary = "更正表的种类与列对应，重新预览")
	ImportView map(@PathVariable String id, @RequestBody Mapping mapping) {
		this.imports.map(id, mapping.chosen());
		return awaited(id);
	}

	@GetMapping("/{id}/changes")
	@Operation(summary = "逐行列出变化", description = "type：added、changed、unchanged、duplicate、rejected、review")
	Page<ImportView.Row> changes(@PathVariable String id, @RequestParam(required = false) @Nullable String sheet,
			@RequestParam(defaultValue = "changed") String type, @RequestParam(defaultValue = "0") int page,
			@RequestParam(defaultValue = "50") int size) {
		return this.views.changes(id, sheet, type, new PageRequest(page, size));
	}

	@GetMapping("/{id}/problems")
	@Operation(summary = "不能采用或有疑问的行")
	Page<ImportView.Problem> problems(@PathVariable String id, @RequestParam(defaultValue = "0") int page,
			@RequestParam(defaultValue = "100") int size) {
		return this.views.problems(id, new PageRequest(page, size));
	}

	@GetMapping("/{id}/rejected.xlsx")
	@Operation(summary = "未通过的行原样导出，另加「原因」一列；改正后可再上传")
	void rejected(@PathVariable String id, HttpServletResponse response) throws IOException {
		this.views.get(id);
		response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename("未通过的行.xlsx", StandardCharsets.UTF_8).build().toString());
		this.rejected.write(id, response.getOutputStream());
	}

	@GetMapping("/{id}/later")
	@Operation(summary = "撤销之前：后来被他人改动过的内容，最多一百项")
	LaterEdits.Found later(@PathVariable String id) {
		return this.laterEdits.of(id);
	}

	@GetMapping("/{id}/left")
	@Operation(summary = "撤销时发现后来被他人改动或引用的内容")
	List<ImportView.Left> left(@PathVariable String id) {
		return this.views.left(id);
	}

	@PutMapping("/{id}/decisions")
	@Operation(summary = "在预览中决定疑似同一企业的行", description = "按行的 key：MERGE（并入 into）、APART（不是同一家）、NEW（新企业）；null 撤回决定")
	ImportView decide(@PathVariable String id, @RequestBody Decisions body) {
		this.imports.decide(id, body.stated());
		return this.views.get(id);
	}

	@PostMapping("/{id}/apply")
	@Operation(summary = "写入预览过的变化；中断后再次调用则继续，重复调用无妨")
	ImportView apply(@PathVariable String id, @RequestBody(required = false) @Nullable Apply apply) {
		this.imports.apply(id, apply != null && Boolean.TRUE.equals(apply.allOrNone()),
				new Decisions((apply == null) ? null : apply.decisions()).stated());
		return awaited(id);
	}

	@PostMapping("/{id}/undo")
	@Operation(summary = "撤销整个批次", description = "later：KEEP 保留后来的改动，REVERT 一并恢复")
	ImportView undo(@PathVariable String id, @RequestBody(required = false) @Nullable Undo undo) {
		this.imports.undo(id, undo != null && undo.later() == Later.REVERT);
		return awaited(id);
	}

	@PostMapping("/{id}/cancel")
	@Operation(summary = "放弃导入；已写入的部分退回")
	ImportView cancel(@PathVariable String id) {
		this.imports.cancel(id);
		return awaited(id);
	}

	private ImportView awaited(String id) {
		this.imports.await(id, MILLIS_TO_WAIT);
		return this.views.get(id);
	}

	private static Imports.Upload upload(MultipartFile file) {
		return new Imports.Upload() {
			@Override
			public String name() {
				String name = file.getOriginalFilename();
				return (name == null) ? "" : name;
			}

			@Override
			public InputStream open() throws IOException {
				return file.getInputStream();
			}
		};
	}

	record Apply(@Nullable Boolean allOrNone, @Nullable Map<String, @Nullable Said> decisions) {
	}

	record Said(@Nullable Decision decision, @Nullable String into, @Nullable Boolean force) {

		ReviewDecision stated() {
			if (this.decision == null || this.decision == Decision.MERGE && this.into == null) {
				throw new BadParameterException("decision", String.valueOf(this.decision),
						"可以是 MERGE（须写明 into）、APART、NEW");
			}
			return new ReviewDecision(this.decision, (this.decision == Decision.MERGE) ? this.into : null,
					Boolean.TRUE.equals(this.force));
		}

	}

	record Decisions(@Nullable Map<String, @Nullable Said> decisions) {

		Map<String, @Nullable ReviewDecision> stated() {
			Map<String, @Nullable ReviewDecision> stated = new HashMap<>();
			if (this.decisions != null) {
				this.decisions.forEach((key, said) -> stated.put(key, (said == null) ? null : said.stated()));
			}
			return stated;
		}

	}

	record Undo(@Nullable Later later) {
	}

	enum Later {

		KEEP, REVERT

	}

	record SheetMapping(@Nullable String kind, @Nullable Map<Integer, String> columns) {
	}

	record Mapping(@Nullable Map<String, SheetMapping> sheets) {

		Map<String, ColumnMapping> chosen() {
			Map<String, ColumnMapping> chosen = new HashMap<>();
			if (this.sheets != null) {
				this.sheets.forEach((id, sheet) -> chosen.put(id,
						new ColumnMapping(kind(sheet.kind()), (sheet.columns() == null) ? Map.of() : sheet.columns())));
			}
			return chosen;
		}

		private static @Nullable SheetKind kind(@Nullable String code) {
			return (code == null || code.isEmpty()) ? null
					: SheetKind.find(code).orElseThrow(() -> new BadParameterException("kind", code, "没有这种表"));
		}

	}

}
