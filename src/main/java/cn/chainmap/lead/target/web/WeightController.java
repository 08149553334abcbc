package cn.chainmap.lead.target.web;

import java.util.List;

import cn.chainmap.firm.LocalStates;
import cn.chainmap.lead.target.ScoreComponent;
import cn.chainmap.lead.target.ScoreWeights;
import cn.chainmap.lead.target.TargetScope;
import cn.chainmap.lead.target.WeightConflictException;
import cn.chainmap.lead.target.WeightEffect;
import cn.chainmap.lead.target.WeightHistory;
import cn.chainmap.lead.target.WeightTrials;
import cn.chainmap.lead.target.WeightVersion;
import cn.chainmap.shared.BadParameterException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/targets/weights")
@Tag(name = "评分权重")
class WeightController {

	private final WeightHistory weights;

	private final WeightTrials trials;

	private final LocalStates states;

	WeightController(WeightHistory weights, WeightTrials trials, LocalStates states) {
		this.weights = weights;
		this.trials = trials;
		this.states = states;
	}

	@GetMapping
	@Operation(summary = "现行权重与历次版本")
	Answer get() {
		List<WeightVersion> history = this.weights.list();
		return new Answer(history.get(0), history,
				java.util.Arrays.stream(ScoreComponent.values())
					.map(component -> new Component(component, component.label()))
					.toList());
	}

	@PostMapping("/preview")
	@Operation(summary = "试算：换成这组权重，前 50 名怎么变；不保存")
	WeightEffect preview(@RequestBody Trial trial) {
		return this.trials.effect(this.states.getTracked(trial.place()),
				new TargetScope(trial.node(), trial.chain(), trial.park(), trial.team()), checked(trial.weights()));
	}

	@PutMapping
	@Operation(summary = "保存为新版本", description = "base 为看过的版本号；期间别人改过则 409")
	Answer set(@RequestBody Change change) {
		Long base = change.base();
		if (base == null) {
			throw new BadParameterException("base", "", "请给出看过的版本号");
		}
		this.weights.set(checked(change.weights()), base, change.note());
		return get();
	}

	@ExceptionHandler
	ProblemDetail handle(WeightConflictException ex) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, String.valueOf(ex.getMessage()));
		problem.setTitle("别人已经改过");
		problem.setProperty("current", ex.current());
		return problem;
	}

	private static ScoreWeights checked(@Nullable Weights weights) {
		if (weights == null) {
			throw new BadParameterException("weights", "", "请给出六项权重：fit、gap、link、exp、qual、site");
		}
		return new ScoreWeights(weights.fit(), weights.gap(), weights.link(), weights.exp(), weights.qual(),
				weights.site());
	}

	/** Weights as given, which may be no good. */
	record Weights(double fit, double gap, double link, double exp, double qual, double site) {
	}

	record Trial(@Nullable Weights weights, @Nullable String node, @Nullable String chain, @Nullable String park,
			@Nullable String team, @Nullable String place) {
	}

	record Change(@Nullable Weights weights, @Nullable Long base, @Nullable String note) {
	}

	record Component(ScoreComponent code, String label) {
	}

	record Answer(WeightVersion current, List<WeightVersion> history, List<Component> components) {
	}

}
