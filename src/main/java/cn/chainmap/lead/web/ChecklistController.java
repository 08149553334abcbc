package cn.chainmap.lead.web;

import java.util.List;
import java.util.Optional;

import cn.chainmap.lead.board.Checklist;
import cn.chainmap.lead.board.Checklists;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/checklists")
@Tag(name = "核对清单")
class ChecklistController {

	private final Checklists checklists;

	ChecklistController(Checklists checklists) {
		this.checklists = checklists;
	}

	@GetMapping
	@Operation(summary = "核对清单模板", description = "「三单三看六有」为空模板，由用户填写")
	List<Checklist> list() {
		return this.checklists.list();
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	@Operation(summary = "新建核对清单模板")
	Checklist create(@RequestBody Draft draft) {
		return put(null, draft);
	}

	@PutMapping("/{id}")
	@Operation(summary = "修改核对清单模板：整份写入")
	Checklist change(@PathVariable String id, @RequestBody Draft draft) {
		return put(id, draft);
	}

	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "删除核对清单模板")
	void delete(@PathVariable String id) {
		this.checklists.delete(id);
	}

	private Checklist put(@Nullable String id, Draft draft) {
		return this.checklists.put(id, draft.name(), draft.note(), Boolean.TRUE.equals(draft.standard()),
				Optional.ofNullable(draft.items()).orElse(List.of()));
	}

	record Draft(@Nullable String name, @Nullable String note, @Nullable Boolean standard,
			@Nullable List<Checklists.Draft> items) {
	}

}
