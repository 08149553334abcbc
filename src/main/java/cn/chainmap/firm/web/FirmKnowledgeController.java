package cn.chainmap.firm.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import cn.chainmap.firm.ExpansionEvent;
import cn.chainmap.firm.ExpansionEvents;
import cn.chainmap.firm.ExpansionKind;
import cn.chainmap.firm.TieKind;
import cn.chainmap.firm.TieRow;
import cn.chainmap.firm.Ties;
import cn.chainmap.shared.BadParameterException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "企业动向与关系")
class FirmKnowledgeController {

	private static final int MOST_TIES = 1000;

	private final ExpansionEvents events;

	private final Ties ties;

	FirmKnowledgeController(ExpansionEvents events, Ties ties) {
		this.events = events;
		this.ties = ties;
	}

	@GetMapping("/api/expansion-kinds")
	@Operation(summary = "扩张迹象的种类")
	List<Kind> kinds() {
		return Arrays.stream(ExpansionKind.values()).map(kind -> new Kind(kind, kind.label())).toList();
	}

	@GetMapping("/api/firms/{id}/expansion-events")
	@Operation(summary = "一家企业的扩张迹象")
	List<ExpansionEvent> list(@PathVariable String id) {
		return this.events.list(id);
	}

	@PostMapping("/api/firms/{id}/expansion-events")
	@ResponseStatus(HttpStatus.CREATED)
	@Operation(summary = "记录一条扩张迹象；须写明来源", description = "查过而没有迹象的，记 NONE")
	List<ExpansionEvent> add(@PathVariable String id, @RequestBody NewEvent event) {
		ExpansionKind kind = event.kind();
		if (kind == null) {
			throw new BadParameterException("kind", "", "请给出种类，见 /api/expansion-kinds");
		}
		return this.events.add(id, kind, event.on(), event.note(), event.source());
	}

	@DeleteMapping("/api/firms/{id}/expansion-events/{event}")
	@Operation(summary = "撤回一条扩张迹象")
	List<ExpansionEvent> remove(@PathVariable String id, @PathVariable String event) {
		return this.events.remove(id, event);
	}

	@PostMapping("/api/ties")
	@ResponseStatus(HttpStatus.CREATED)
	@Operation(summary = "登记关系：投资、持股、商会会员、任职、籍贯；每条须有来源，全部成功或全部不写")
	Map<String, Integer> add(@RequestBody List<NewTie> ties) {
		if (ties.isEmpty() || ties.size() > MOST_TIES) {
			throw new BadParameterException("ties", ties.size() + " 条", "一次 1 到 " + MOST_TIES + " 条");
		}
		this.ties.merge(ties.stream().map(NewTie::row).toList());
		return Map.of("written", ties.size());
	}

	record Kind(ExpansionKind kind, String label) {
	}

	record NewEvent(@Nullable ExpansionKind kind, @Nullable LocalDate on, @Nullable String note,
			@Nullable String source) {
	}

	record NewTie(@Nullable TieKind kind, @Nullable String from, @Nullable String to, @Nullable Double share,
			@Nullable Integer year, @Nullable String role, @Nullable String source) {

		TieRow row() {
			TieKind kind = this.kind;
			if (kind == null) {
				throw new BadParameterException("kind", "", "请给出关系的种类");
			}
			Double part = this.share;
			if (part != null && !(part > 0 && part <= 1)) {
				throw new BadParameterException("share", String.valueOf(part), "应大于 0，至多 1");
			}
			return new TieRow(kind, text("from", this.from), text("to", this.to), part, this.year, this.role,
					text("source", this.source));
		}

		private static String text(String parameter, @Nullable String text) {
			if (text == null || text.isBlank()) {
				throw new BadParameterException(parameter, "", "必填");
			}
			return text.strip();
		}

	}

}
