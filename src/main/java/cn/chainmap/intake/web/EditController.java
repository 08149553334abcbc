package cn.chainmap.intake.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.chainmap.intake.batch.EditConflictException;
import cn.chainmap.intake.batch.Edits;
import cn.chainmap.intake.batch.Facts;
import cn.chainmap.intake.batch.Freshness;
import cn.chainmap.intake.batch.Keys;
import cn.chainmap.intake.table.SheetKind;
import cn.chainmap.shared.BadParameterException;
import cn.chainmap.shared.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api")
@Tag(name = "就地编辑与出处")
class EditController {

	private final Edits edits;

	private final Facts facts;

	private final Freshness freshness;

	EditController(Edits edits, Facts facts, Freshness freshness) {
		this.freshness = freshness;
		this.edits = edits;
		this.facts = facts;
	}

	@PatchMapping("/firms/{id}")
	@Operation(summary = "修改企业；版本不符时 409，列出他人改了什么")
	Edits.Result patchFirm(@PathVariable String id, @RequestBody Patch patch) {
		return this.edits.patch(SheetKind.FIRMS, id, patch.stated(), patch.given());
	}

	@PostMapping("/firms")
	@ResponseStatus(HttpStatus.CREATED)
	@Operation(summary = "新增企业")
	Edits.Result addFirm(@RequestBody Patch patch) {
		return this.edits.add(SheetKind.FIRMS, patch.given());
	}

	@PatchMapping("/nodes/{id}")
	@Operation(summary = "修改环节；版本不符时 409")
	Edits.Result patchNode(@PathVariable String id, @RequestBody Patch patch) {
		return this.edits.patch(SheetKind.NODES, id, patch.stated(), patch.given());
	}

	@PostMapping("/chains/{id}/nodes")
	@ResponseStatus(HttpStatus.CREATED)
	@Operation(summary = "在产业链中新增环节")
	Edits.Result addNode(@PathVariable String id, @RequestBody Patch patch) {
		Map<String, @Nullable Object> values = new LinkedHashMap<>(patch.given());
		values.putIfAbsent("chain_id", List.of(id));
		return this.edits.add(SheetKind.NODES, values);
	}

	@PostMapping("/supplies")
	@ResponseStatus(HttpStatus.CREATED)
	@Operation(summary = "新增供应关系；自环不收，成环可以")
	Edits.Result addSupply(@RequestBody Patch patch) {
		return this.edits.add(SheetKind.SUPPLIES, patch.given());
	}

	@DeleteMapping("/supplies")
	@Operation(summary = "删除供应关系")
	Edits.Result deleteSupply(@RequestParam String from, @RequestParam String to,
			@RequestParam(defaultValue = "input") String relation) {
		return this.edits.delete(SheetKind.SUPPLIES, Keys.join(from, to, relation));
	}

	@PostMapping("/firm-nodes")
	@ResponseStatus(HttpStatus.CREATED)
	@Operation(summary = "新增企业与环节的关系")
	Edits.Result addFirmNode(@RequestBody Patch patch) {
		return this.edits.add(SheetKind.FIRM_NODES, patch.given());
	}

	@GetMapping("/things")
	@Operation(summary = "一条数据的全部字段与版本，供编辑")
	Edits.Result thing(@RequestParam String kind, @RequestParam String key) {
		return this.edits.get(kind(kind), key);
	}

	@GetMapping("/facts")
	@Operation(summary = "一条数据逐字段的出处；不同来源的不同说法一并列出")
	Facts.Fact fact(@RequestParam String kind, @RequestParam String key) {
		return this.facts.get(kind(kind), key);
	}

	@PostMapping("/facts/verify")
	@Operation(summary = "核实一条数据")
	Edits.Result verify(@RequestBody Thing thing) {
		return this.edits.verify(kind(thing.kind()), thing.key());
	}

	@GetMapping("/freshness")
	@Operation(summary = "久未核实的数据，按种类与核实人", description = "person：只看此人核实的；nobody=true：只看无人核实的；after：上一页的 next")
	Freshness.Found freshness(@RequestParam(defaultValue = "firms") String kind,
			@RequestParam(defaultValue = "180") int days, @RequestParam(required = false) @Nullable String person,
			@RequestParam(defaultValue = "false") boolean nobody,
			@RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "50") int size) {
		if (days < 0 || days > 36_500) {
			throw new BadParameterException("days", String.valueOf(days), "应为 0 到 36500");
		}
		String of = (person == null || person.isBlank()) ? null : person;
		return this.freshness.find(new Freshness.Question(kind(kind), days, nobody ? "" : of),
				(after == null || after.isEmpty()) ? null : after, new PageRequest(0, size).size());
	}

	@ExceptionHandler
	@ResponseStatus(HttpStatus.CONFLICT)
	ProblemDetail conflict(EditConflictException ex) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, ex.getMessage());
		problem.setTitle("编辑冲突");
		problem.setProperty("current", ex.current());
		problem.setProperty("yours", ex.yours());
		problem.setProperty("changed", ex.changed());
		problem.setProperty("by", ex.by());
		problem.setProperty("at", ex.at());
		return problem;
	}

	private static SheetKind kind(String code) {
		return SheetKind.find(code).orElseThrow(() -> new BadParameterException("kind", code, "没有这种数据"));
	}

	record Thing(String kind, String key) {
	}

	record Patch(@Nullable Long version, @Nullable Map<String, @Nullable Object> values) {

		long stated() {
			if (this.version == null) {
				throw new BadParameterException("version", "", "请带上读到的版本号");
			}
			return this.version;
		}

		Map<String, @Nullable Object> given() {
			return (this.values == null) ? Map.of() : this.values;
		}

	}

}
