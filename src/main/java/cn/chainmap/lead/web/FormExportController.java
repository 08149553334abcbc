package cn.chainmap.lead.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import cn.chainmap.chain.Chains;
import cn.chainmap.firm.LocalStates;
import cn.chainmap.gap.BreakPointFilter;
import cn.chainmap.gap.Certainty;
import cn.chainmap.lead.board.BoardFilter;
import cn.chainmap.lead.board.LeadState;
import cn.chainmap.lead.form.ExportTemplates;
import cn.chainmap.lead.form.FormExports;
import cn.chainmap.lead.form.FormRequest;
import cn.chainmap.lead.form.FormSource;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@Tag(name = "导出模板")
class FormExportController {

	private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private final ExportTemplates templates;

	private final FormExports exports;

	private final LocalStates states;

	private final Chains chains;

	private final Clock clock;

	FormExportController(ExportTemplates templates, FormExports exports, LocalStates states, Chains chains,
			Clock clock) {
		this.templates = templates;
		this.exports = exports;
		this.states = states;
		this.chains = chains;
		this.clock = clock;
	}

	@GetMapping(value = "/api/leads/export.xlsx", params = "template")
	@Operation(summary = "按模板导出", description = "template 为编号或名称；contacts=full 联系方式完整并留痕；remember=false 不作为下次比较的基准")
	void export(@RequestParam String template, FormQuery query, HttpServletResponse response) throws IOException {
		FormExports.Prepared prepared = this.exports.prepare(template, request(query));
		send(response, prepared.template().name() + "-" + LocalDate.now(this.clock) + ".xlsx");
		response.setHeader("X-ChainMap-Rows", Integer.toString(prepared.size()));
		this.exports.write(prepared, response.getOutputStream());
	}

	@GetMapping("/api/export-templates")
	@Operation(summary = "导出模板：内置清单与自定义模板")
	List<ExportTemplates.Template> list() {
		return this.templates.list();
	}

	@GetMapping("/api/export-templates/fields")
	@Operation(summary = "各类清单可用的占位符")
	Map<FormSource, List<String>> fields() {
		Map<FormSource, List<String>> fields = new LinkedHashMap<>();
		Arrays.stream(FormSource.values()).forEach(source -> fields.put(source, source.fields()));
		return fields;
	}

	@PostMapping("/api/export-templates")
	@ResponseStatus(HttpStatus.CREATED)
	@Operation(summary = "上传自定义模板（.xlsx，含占位符）", description = "不能用时 400，problems 指出单元格与占位符")
	ExportTemplates.Template add(@RequestParam MultipartFile file,
			@RequestParam(required = false) @Nullable String name, @RequestParam(defaultValue = "LEADS") String source)
			throws IOException {
		return this.templates.add((name == null || name.isBlank()) ? file.getOriginalFilename() : name,
				FormSource.parse(source), file.getBytes());
	}

	@GetMapping("/api/export-templates/{id}/file.xlsx")
	@Operation(summary = "取回自定义模板原文件")
	void file(@PathVariable String id, HttpServletResponse response) throws IOException {
		byte[] content = this.templates.content(id);
		send(response, this.templates.get(id).name() + ".xlsx");
		response.getOutputStream().write(content);
	}

	@GetMapping("/api/export-templates/sample.xlsx")
	@Operation(summary = "下载示例模板：可照着改，再上传")
	void sample(@RequestParam(defaultValue = "LEADS") String source, HttpServletResponse response) throws IOException {
		FormSource rows = FormSource.parse(source);
		send(response, "示例模板-" + rows.label() + ".xlsx");
		this.templates.writeSample(rows, response.getOutputStream());
	}

	@DeleteMapping("/api/export-templates/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "删除自定义模板")
	void delete(@PathVariable String id) {
		this.templates.delete(id);
	}

	private FormRequest request(FormQuery query) {
		Optional.ofNullable(query.chain()).filter(id -> !id.isBlank()).ifPresent(this.chains::get);
		Optional.ofNullable(query.node()).ifPresent(ids -> ids.forEach(this.chains::getNode));
		List<LeadState> wanted = (query.state() == null || query.state().isEmpty()) ? List.of(LeadState.values())
				: query.state().stream().map(state -> LeadState.parse("state", state)).distinct().sorted().toList();
		BoardFilter leads = new BoardFilter(query.team(), query.chain(), query.node(), query.q(),
				Boolean.TRUE.equals(query.overdue()));
		BreakPointFilter gaps = new BreakPointFilter(query.chain(), query.node(), query.certainty(), query.q());
		boolean full = query.contacts() != null && LeadWorkController.isFull(query.contacts());
		return new FormRequest(this.states.getTracked(query.place()), gaps, leads, wanted, words(query, wanted), full,
				!Boolean.FALSE.equals(query.remember()));
	}

	private String words(FormQuery query, List<LeadState> wanted) {
		List<String> words = new ArrayList<>();
		Optional.ofNullable(query.chain())
			.filter(id -> !id.isBlank())
			.ifPresent(chain -> words.add("产业链＝" + this.chains.get(chain).name()));
		Optional.ofNullable(query.node())
			.filter(nodes -> !nodes.isEmpty())
			.ifPresent(nodes -> words
				.add("环节＝" + String.join("、", nodes.stream().map(node -> this.chains.getNode(node).name()).toList())));
		Optional.ofNullable(query.certainty()).ifPresent(certainty -> words.add("确定性＝" + certainty.label()));
		Optional.ofNullable(query.team()).filter(team -> !team.isBlank()).ifPresent(team -> words.add("专班＝" + team));
		if (wanted.size() < LeadState.values().length) {
			words.add("状态＝" + String.join("、", wanted.stream().map(LeadState::label).toList()));
		}
		if (Boolean.TRUE.equals(query.overdue())) {
			words.add("只看超期");
		}
		Optional.ofNullable(query.q()).filter(q -> !q.isBlank()).ifPresent(q -> words.add("含文字「" + q.strip() + "」"));
		return words.isEmpty() ? "全部" : String.join("；", words);
	}

	private static void send(HttpServletResponse response, String name) {
		response.setContentType(XLSX);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString());
	}

	/**
	 * What is asked for.
	 */
	record FormQuery(@Nullable String place, @Nullable String chain, @Nullable List<String> node,
			@Nullable Certainty certainty, @Nullable String q, @Nullable String team, @Nullable List<String> state,
			@Nullable Boolean overdue, @Nullable String contacts, @Nullable Boolean remember) {
	}

}
