package cn.chainmap.lead.web;

import java.nio.charset.StandardCharsets;

import cn.chainmap.firm.LocalStates;
import cn.chainmap.lead.pack.Packs;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * A pack is a file to keep, not a page of ours: our pages forbid the styles it carries.
 */
@RestController
@Tag(name = "汇报包")
class PackController {

	private final Packs packs;

	private final LocalStates states;

	PackController(Packs packs, LocalStates states) {
		this.packs = packs;
		this.states = states;
	}

	@GetMapping("/api/packs/gap/{id}.html")
	@Operation(summary = "缺口的汇报包：单个离线 HTML，可打印为一页", description = "默认脱敏；contacts=full 显示完整联系方式并留痕")
	ResponseEntity<String> gap(@PathVariable String id, @RequestParam(required = false) @Nullable String place,
			@RequestParam(defaultValue = "masked") String contacts) {
		return file(this.packs.ofGap(id, this.states.getTracked(place), LeadWorkController.isFull(contacts)));
	}

	@GetMapping("/api/packs/firm/{id}.html")
	@Operation(summary = "目标企业的汇报包：单个离线 HTML，可打印为一页", description = "默认脱敏；contacts=full 显示完整联系方式并留痕")
	ResponseEntity<String> firm(@PathVariable String id, @RequestParam(required = false) @Nullable String place,
			@RequestParam(defaultValue = "masked") String contacts) {
		return file(this.packs.ofFirm(id, this.states.getTracked(place), LeadWorkController.isFull(contacts)));
	}

	private static ResponseEntity<String> file(Packs.Pack pack) {
		return ResponseEntity.ok()
			.contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment()
						.filename(pack.title() + ".html", StandardCharsets.UTF_8)
						.build()
						.toString())
			.body(pack.html());
	}

}
