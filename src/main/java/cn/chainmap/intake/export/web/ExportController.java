package cn.chainmap.intake.export.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import cn.chainmap.chain.Chains;
import cn.chainmap.intake.export.ExportFormat;
import cn.chainmap.intake.export.ExportHead;
import cn.chainmap.intake.export.ExportView;
import cn.chainmap.intake.export.Exports;
import cn.chainmap.park.Place;
import cn.chainmap.park.Places;
import cn.chainmap.shared.BadParameterException;
import cn.chainmap.shared.NotFoundException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "数据导出")
class ExportController {

	private static final String TOTAL_ROWS = "X-Total-Rows";

	private static final int NODES_NAMED = 3;

	private final Exports exports;

	private final Chains chains;

	private final Places places;

	ExportController(Exports exports, Chains chains, Places places) {
		this.exports = exports;
		this.chains = chains;
		this.places = places;
	}

	@GetMapping("/api/export/{format}")
	@Operation(summary = "导出图谱：graph.xlsx、csv.zip、graphml、gexf、json、cypher；不写条件即全库")
	void export(@PathVariable String format, @RequestParam(required = false) @Nullable String chain,
			@RequestParam(required = false) @Nullable String place,
			@RequestParam(required = false) @Nullable List<String> node,
			@RequestParam(defaultValue = "none") String contacts, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		ExportFormat form = ExportFormat.find(format).orElseThrow(() -> new NotFoundException("导出格式", format));
		ExportHead head = this.exports.head(view(chain, place, node), full(contacts));
		String name = "链图-" + head.view().words().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "_") + "-"
				+ head.exportedAt().toLocalDate() + "." + form.ending();
		response.setContentType(form.mediaType());
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setHeader(TOTAL_ROWS, totalRows(head));
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString());
		if (!"HEAD".equals(request.getMethod())) {
			send(head, form, response);
		}
	}

	private void send(ExportHead head, ExportFormat form, HttpServletResponse response) throws IOException {
		boolean done = false;
		try {
			this.exports.write(head, form, response.getOutputStream());
			done = true;
		}
		finally {
			// A problem must not be saved under the name of the file.
			if (!done && !response.isCommitted()) {
				response.reset();
			}
		}
	}

	@GetMapping("/api/export/counts")
	@Operation(summary = "导出前的行数：各类各有多少行")
	Counts counts(@RequestParam(required = false) @Nullable String chain,
			@RequestParam(required = false) @Nullable String place,
			@RequestParam(required = false) @Nullable List<String> node) {
		ExportHead head = this.exports.head(view(chain, place, node), false);
		Map<String, Long> kinds = new LinkedHashMap<>();
		Map<String, String> titles = new LinkedHashMap<>();
		head.counts().forEach((kind, count) -> {
			kinds.put(kind.code(), count);
			titles.put(kind.code(), kind.title());
		});
		return new Counts(head.view().words(), head.total(), kinds, titles);
	}

	private ExportView view(@Nullable String chain, @Nullable String place, @Nullable List<String> nodes) {
		List<String> words = new ArrayList<>();
		String chainId = Optional.ofNullable(chain).map(String::strip).filter(id -> !id.isEmpty()).orElse(null);
		Optional.ofNullable(chainId).ifPresent(id -> words.add(this.chains.get(id).name()));
		Place where = Optional.ofNullable(place)
			.map(String::strip)
			.filter(code -> !code.isEmpty())
			.map(this.places::get)
			.orElse(null);
		Optional.ofNullable(where).ifPresent(one -> words.add(one.name()));
		List<String> ids = Optional.ofNullable(nodes).orElse(List.of()).stream().filter(id -> !id.isBlank()).toList();
		List<String> names = ids.stream().map(id -> this.chains.getNode(id).name()).toList();
		if (!names.isEmpty()) {
			words.add(names.stream().limit(NODES_NAMED).collect(Collectors.joining("、"))
					+ ((names.size() > NODES_NAMED) ? "等" + names.size() + "个环节" : ""));
		}
		return words.isEmpty() ? ExportView.WHOLE
				: new ExportView(chainId, (where == null) ? null : where.code(), ids, String.join("-", words));
	}

	private static boolean full(String contacts) {
		if (!List.of("none", "full").contains(contacts)) {
			throw new BadParameterException("contacts", contacts, "只能是 none、full");
		}
		return "full".equals(contacts);
	}

	private static String totalRows(ExportHead head) {
		return head.counts()
			.entrySet()
			.stream()
			.map(count -> count.getKey().code() + "=" + count.getValue())
			.collect(Collectors.joining(", "));
	}

	/**
	 * What an export would hold.
	 *
	 * @param view the view in words
	 * @param total rows of all kinds
	 * @param kinds rows by kind
	 * @param titles names of the kinds for users
	 */
	record Counts(String view, long total, Map<String, Long> kinds, Map<String, String> titles) {

	}

}
