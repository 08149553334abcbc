package cn.chainmap.lead.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import cn.chainmap.chain.Chains;
import cn.chainmap.firm.LocalStates;
import cn.chainmap.gap.BreakPointFilter;
import cn.chainmap.gap.Certainty;
import cn.chainmap.lead.Lead;
import cn.chainmap.lead.LeadExport;
import cn.chainmap.lead.LeadExports;
import cn.chainmap.lead.LeadLists;
import cn.chainmap.park.Place;
import cn.chainmap.shared.Page;
import cn.chainmap.shared.PageRequest;
import cn.chainmap.shared.SourceRef;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "招商线索")
class LeadController {

	private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private static final String CSV = "text/csv;charset=UTF-8";

	private final LeadLists leads;

	private final LeadExports exports;

	private final LocalStates states;

	private final Chains chains;

	private final Clock clock;

	LeadController(LeadLists leads, LeadExports exports, LocalStates states, Chains chains, Clock clock) {
		this.leads = leads;
		this.exports = exports;
		this.states = states;
		this.chains = chains;
		this.clock = clock;
	}

	@GetMapping("/api/leads")
	@Operation(summary = "招商线索：缺口环节 × 候选企业")
	Page<Lead> list(@RequestParam(required = false) @Nullable String chain,
			@RequestParam(required = false) @Nullable List<String> node,
			@RequestParam(required = false) @Nullable Certainty certainty,
			@RequestParam(required = false) @Nullable String q, @RequestParam(defaultValue = "0") int page,
			@RequestParam(defaultValue = "50") int size, @RequestParam(required = false) @Nullable String place) {
		return this.leads.list(this.states.getTracked(place), filter(chain, node, certainty, q),
				new PageRequest(page, size));
	}

	@GetMapping("/api/leads/export.xlsx")
	@Operation(summary = "导出 Excel：线索清单与口径说明")
	void xlsx(@RequestParam(required = false) @Nullable String chain,
			@RequestParam(required = false) @Nullable List<String> node,
			@RequestParam(required = false) @Nullable Certainty certainty,
			@RequestParam(required = false) @Nullable String q, @RequestParam(required = false) @Nullable String place,
			HttpServletResponse response) throws IOException {
		LeadExport export = export(this.states.getTracked(place), filter(chain, node, certainty, q));
		send(response, "xlsx", XLSX, out -> this.exports.writeXlsx(export, out));
	}

	@GetMapping("/api/leads/export.csv")
	@Operation(summary = "导出 CSV（UTF-8 带 BOM）：线索清单")
	void csv(@RequestParam(required = false) @Nullable String chain,
			@RequestParam(required = false) @Nullable List<String> node,
			@RequestParam(required = false) @Nullable Certainty certainty,
			@RequestParam(required = false) @Nullable String q, @RequestParam(required = false) @Nullable String place,
			HttpServletResponse response) throws IOException {
		LeadExport export = export(this.states.getTracked(place), filter(chain, node, certainty, q));
		send(response, "csv", CSV, out -> this.exports.writeCsv(export, out));
	}

	private LeadExport export(Place place, BreakPointFilter filter) {
		List<Lead> rows = this.leads.listAll(place, filter);
		String dataAsOf = SourceRef.newestOf(rows.stream().map(Lead::asOf).toList());
		return new LeadExport(rows, place, words(filter), this.states.tau(), dataAsOf, OffsetDateTime.now(this.clock));
	}

	private BreakPointFilter filter(@Nullable String chain, @Nullable List<String> nodes, @Nullable Certainty certainty,
			@Nullable String q) {
		Optional.ofNullable(chain).filter(id -> !id.isBlank()).ifPresent(this.chains::get);
		Optional.ofNullable(nodes).ifPresent(ids -> ids.forEach(this.chains::getNode));
		return new BreakPointFilter(chain, nodes, certainty, q);
	}

	private String words(BreakPointFilter filter) {
		List<String> words = new ArrayList<>();
		Optional.ofNullable(filter.chain()).ifPresent(chain -> words.add("产业链＝" + this.chains.get(chain).name()));
		Optional.ofNullable(filter.nodes())
			.ifPresent(nodes -> words
				.add("环节＝" + String.join("、", nodes.stream().map(node -> this.chains.getNode(node).name()).toList())));
		Optional.ofNullable(filter.certainty()).ifPresent(certainty -> words.add("确定性＝" + certainty.label()));
		Optional.ofNullable(filter.text()).ifPresent(text -> words.add("含文字「" + text + "」"));
		return words.isEmpty() ? "全部断点" : String.join("；", words);
	}

	private void send(HttpServletResponse response, String ending, String type, Body body) throws IOException {
		String name = "招商线索-" + LocalDate.now(this.clock) + "." + ending;
		response.setContentType(type);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString());
		body.write(response.getOutputStream());
	}

	private interface Body {

		void write(OutputStream out) throws IOException;

	}

}
