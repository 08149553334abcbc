package cn.chainmap.firm.match.web;

import java.util.List;

import cn.chainmap.firm.match.LinkProposal;
import cn.chainmap.firm.match.LinkReviews;
import cn.chainmap.firm.match.ProposalFilter;
import cn.chainmap.firm.match.ProposalMethod;
import cn.chainmap.firm.match.ProposalSearch;
import cn.chainmap.firm.match.SearchRun;
import cn.chainmap.shared.BadParameterException;
import cn.chainmap.shared.Page;
import cn.chainmap.shared.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/reviews/links")
@Tag(name = "复核")
class LinkReviewController {

	/** Most decisions of one request. */
	private static final int MOST = 2000;

	private static final List<String> STATES = List.of("OPEN", "ACCEPTED", "REJECTED");

	private final LinkReviews reviews;

	private final ProposalSearch search;

	LinkReviewController(LinkReviews reviews, ProposalSearch search) {
		this.reviews = reviews;
		this.search = search;
	}

	@GetMapping
	@Operation(summary = "待确认的环节建议", description = "企业可能生产哪个环节，按把握从高到低；min 为最低把握")
	Page<LinkProposal> list(Wanted wanted, @RequestParam(defaultValue = "0") int page,
			@RequestParam(defaultValue = "20") int size) {
		String state = blankToNull(wanted.state());
		if (state != null && !STATES.contains(state)) {
			throw new BadParameterException("state", state, "只能是 OPEN、ACCEPTED 或 REJECTED");
		}
		return this.reviews.list(new ProposalFilter((state != null) ? state : "OPEN", blankToNull(wanted.chain()),
				method(blankToNull(wanted.method())), blankToNull(wanted.firm()), blankToNull(wanted.batch()),
				least(wanted.min())), new PageRequest(page, size));
	}

	@PostMapping
	@Operation(summary = "接受、拒绝或撤回环节建议", description = "above 一次接受全部不低于该把握的；重复提交不改变结果")
	Decided decide(@RequestBody Decisions decisions) {
		int accepted = 0;
		if (decisions.above() != null) {
			ProposalFilter filter = new ProposalFilter("OPEN", blankToNull(decisions.chain()),
					method(blankToNull(decisions.method())), null, null, least(decisions.above()));
			for (int next = this.reviews.acceptNext(filter); next > 0; next = this.reviews.acceptNext(filter)) {
				accepted += next;
			}
		}
		accepted += ids("accept", decisions.accept()).isEmpty() ? 0 : this.reviews.accept(decisions.accept());
		int rejected = ids("reject", decisions.reject()).isEmpty() ? 0 : this.reviews.reject(decisions.reject());
		int reopened = ids("reopen", decisions.reopen()).isEmpty() ? 0 : this.reviews.reopen(decisions.reopen());
		return new Decided(accepted, rejected, reopened,
				this.reviews.count(new ProposalFilter("OPEN", null, null, null, null, 0)));
	}

	@PostMapping("/propose")
	@Operation(summary = "为全部企业生成环节建议", description = "后台运行，可限定产业链；已在运行时返回 409 和当前进度")
	ResponseEntity<SearchRun> propose(@RequestBody(required = false) @Nullable Order order) {
		boolean started = this.search.start((order != null) ? blankToNull(order.chain()) : null);
		return ResponseEntity.status(started ? HttpStatus.ACCEPTED : HttpStatus.CONFLICT).body(progress());
	}

	@GetMapping("/propose")
	@Operation(summary = "生成环节建议的进度或结果")
	SearchRun progress() {
		return this.search.find().orElse(SearchRun.NONE);
	}

	@DeleteMapping("/propose")
	@Operation(summary = "取消生成环节建议")
	SearchRun cancel() {
		this.search.cancel();
		return progress();
	}

	private static List<String> ids(String name, List<String> ids) {
		if (ids.size() > MOST) {
			throw new BadParameterException(name, ids.size() + " 条", "一次最多 " + MOST + " 条");
		}
		return ids;
	}

	private static double least(@Nullable Double min) {
		if (min == null) {
			return 0;
		}
		if (!(min >= 0 && min <= 1)) {
			throw new BadParameterException("min", min.toString(), "应在 0 到 1 之间");
		}
		return min;
	}

	private static @Nullable String method(@Nullable String name) {
		if (name != null
				&& java.util.Arrays.stream(ProposalMethod.values()).noneMatch(one -> one.name().equals(name))) {
			throw new BadParameterException("method", name, "只能是 EXACT、ALIAS、NORMALISED、SUFFIX 或 TEXT");
		}
		return name;
	}

	private static @Nullable String blankToNull(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text;
	}

	/** Which proposals are wanted; {@code state} is OPEN by default. */
	record Wanted(@Nullable String state, @Nullable String chain, @Nullable String method, @Nullable String firm,
			@Nullable String batch, @Nullable Double min) {
	}

	record Decisions(@Nullable List<String> accept, @Nullable List<String> reject, @Nullable List<String> reopen,
			@Nullable Double above, @Nullable String chain, @Nullable String method) {

		Decisions {
			accept = (accept != null) ? List.copyOf(accept) : List.of();
			reject = (reject != null) ? List.copyOf(reject) : List.of();
			reopen = (reopen != null) ? List.copyOf(reopen) : List.of();
		}

	}

	record Decided(int accepted, int rejected, int reopened, long left) {
	}

	record Order(@Nullable String chain) {
	}

}
