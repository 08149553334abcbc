package cn.chainmap.firm.match.web;

import java.util.List;

import cn.chainmap.firm.match.DuplicateSearch;
import cn.chainmap.firm.match.FirmMerges;
import cn.chainmap.firm.match.FirmReview;
import cn.chainmap.firm.match.FirmReviewQueue;
import cn.chainmap.firm.match.MergeRefusedException;
import cn.chainmap.firm.match.MergedFirm;
import cn.chainmap.firm.match.SearchRun;
import cn.chainmap.shared.BadParameterException;
import cn.chainmap.shared.Page;
import cn.chainmap.shared.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api")
@Tag(name = "复核")
class FirmReviewController {

	private static final List<String> STATES = List.of("OPEN", "MERGED", "APART");

	private final FirmReviewQueue reviews;

	private final FirmMerges merges;

	private final DuplicateSearch search;

	FirmReviewController(FirmReviewQueue reviews, FirmMerges merges, DuplicateSearch search) {
		this.reviews = reviews;
		this.merges = merges;
		this.search = search;
	}

	@GetMapping("/reviews/firms")
	@Operation(summary = "待确认的疑似重复企业", description = "每家与候选并排；different 列出与第一候选不同的字段")
	Page<FirmReview> list(@RequestParam(defaultValue = "OPEN") String state, @RequestParam(defaultValue = "0") int page,
			@RequestParam(defaultValue = "20") int size) {
		if (!STATES.contains(state)) {
			throw new BadParameterException("state", state, "只能是 OPEN、MERGED 或 APART");
		}
		return this.reviews.list(state, new PageRequest(page, size));
	}

	@PostMapping("/reviews/firms/{id}")
	@Operation(summary = "对疑似重复企业作出结论", description = "MERGE 合并到 into；APART、NEW 都是不同的企业，不再提示；REOPEN 撤回结论（拆分）。重复提交不改变结果")
	Left decide(@PathVariable String id, @RequestBody Decision decision) {
		switch ((decision.decision() != null) ? decision.decision() : "") {
			case "MERGE" -> this.reviews.merge(id, into(decision.into()), Boolean.TRUE.equals(decision.force()));
			case "APART", "NEW" -> this.reviews.keepApart(id);
			case "REOPEN" -> this.reviews.reopen(id);
			default -> throw new BadParameterException("decision", String.valueOf(decision.decision()),
					"只能是 MERGE、APART、NEW 或 REOPEN");
		}
		return new Left(this.reviews.count("OPEN"));
	}

	@PostMapping("/firms/{id}/merge")
	@Operation(summary = "把企业合并到另一家", description = "关系和来源全部保留，名称成为另一家的别名；有矛盾时拒绝，force 坚持合并")
	Merged merge(@PathVariable String id, @RequestBody Target target) {
		this.merges.merge(id, into(target.into()), Boolean.TRUE.equals(target.force()));
		return new Merged(id, into(target.into()));
	}

	@PostMapping("/firms/{id}/unmerge")
	@Operation(summary = "撤销合并", description = "恢复成合并前的两家企业；此后的修改留在合并到的那家")
	Merged unmerge(@PathVariable String id) {
		return new Merged(id, this.merges.unmerge(id));
	}

	@GetMapping("/firms/{id}/merged")
	@Operation(summary = "合并到这家的企业")
	List<MergedFirm> merged(@PathVariable String id) {
		return this.merges.list(id);
	}

	@PostMapping("/reviews/firms/propose")
	@Operation(summary = "在全部企业中查重", description = "后台运行；已在运行时返回 409 和当前进度")
	ResponseEntity<SearchRun> propose() {
		boolean started = this.search.start(null);
		return ResponseEntity.status(started ? HttpStatus.ACCEPTED : HttpStatus.CONFLICT).body(progress());
	}

	@GetMapping("/reviews/firms/propose")
	@Operation(summary = "查重的进度或结果")
	SearchRun progress() {
		return this.search.find().orElse(SearchRun.NONE);
	}

	@DeleteMapping("/reviews/firms/propose")
	@Operation(summary = "取消查重")
	SearchRun cancel() {
		this.search.cancel();
		return progress();
	}

	@ExceptionHandler
	ProblemDetail handle(MergeRefusedException ex) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, ex.getMessage());
		problem.setTitle("没有合并或拆分");
		return problem;
	}

	private static String into(@Nullable String into) {
		if (into == null || into.isBlank()) {
			throw new BadParameterException("into", "", "请写明合并到哪家企业");
		}
		return into;
	}

	record Decision(@Nullable String decision, @Nullable String into, @Nullable Boolean force) {
	}

	record Target(@Nullable String into, @Nullable Boolean force) {
	}

	record Left(long left) {
	}

	record Merged(String firmId, String otherId) {
	}

}
