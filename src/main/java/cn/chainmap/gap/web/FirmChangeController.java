package cn.chainmap.gap.web;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import cn.chainmap.firm.FirmLifecycle;
import cn.chainmap.firm.FirmProfile;
import cn.chainmap.firm.FirmStatus;
import cn.chainmap.firm.LocalStates;
import cn.chainmap.gap.GapType;
import cn.chainmap.gap.PlaceEffect;
import cn.chainmap.gap.PlaceEffects;
import cn.chainmap.gap.Rate;
import cn.chainmap.park.Place;
import cn.chainmap.shared.BadParameterException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/firms/{id}")
@Tag(name = "企业变动")
class FirmChangeController {

	private final FirmLifecycle firms;

	private final PlaceEffects effects;

	private final LocalStates states;

	FirmChangeController(FirmLifecycle firms, PlaceEffects effects, LocalStates states) {
		this.firms = firms;
		this.effects = effects;
		this.states = states;
	}

	@GetMapping
	@Operation(summary = "一家企业：状态、所在地、产品与产能")
	FirmProfile get(@PathVariable String id) {
		return this.firms.get(id);
	}

	@PostMapping("/close")
	@Operation(summary = "企业关停；产业空窗、失去下游的投入与配套率随即更新")
	Answer close(@PathVariable String id, @RequestParam(required = false) @Nullable String place,
			@RequestBody(required = false) @Nullable Day day) {
		return changed(place, () -> this.firms.stop(id, FirmStatus.CLOSED, Day.of(day)));
	}

	@PostMapping("/suspend")
	@Operation(summary = "企业停产")
	Answer suspend(@PathVariable String id, @RequestParam(required = false) @Nullable String place,
			@RequestBody(required = false) @Nullable Day day) {
		return changed(place, () -> this.firms.stop(id, FirmStatus.SUSPENDED, Day.of(day)));
	}

	@PostMapping("/move")
	@Operation(summary = "企业迁出到另一地点")
	Answer move(@PathVariable String id, @RequestParam(required = false) @Nullable String place,
			@RequestBody Move move) {
		if (move.to() == null || move.to().isBlank()) {
			throw new BadParameterException("to", "", "请给出迁往的地点代码或名称");
		}
		String to = move.to();
		return changed(place, () -> this.firms.move(id, to, move.date()));
	}

	@PostMapping("/shrink")
	@Operation(summary = "企业某环节产能收缩", description = "capacityWanYuan 为收缩后的产能，万元/年")
	Answer shrink(@PathVariable String id, @RequestParam(required = false) @Nullable String place,
			@RequestBody Shrink shrink) {
		String node = shrink.nodeId();
		Double capacity = shrink.capacityWanYuan();
		if (node == null || capacity == null) {
			throw new BadParameterException((node == null) ? "nodeId" : "capacityWanYuan", "", "必填");
		}
		return changed(place, () -> this.firms.shrink(id, node, capacity, shrink.date()));
	}

	@PostMapping("/reopen")
	@Operation(summary = "企业恢复：状态、所在地、产能回到变动之前")
	Answer reopen(@PathVariable String id, @RequestParam(required = false) @Nullable String place) {
		return changed(place, () -> this.firms.reopen(id));
	}

	private Answer changed(@Nullable String place, Supplier<FirmProfile> change) {
		Place local = this.states.getTracked(place);
		PlaceEffects.Changed<FirmProfile> changed = this.effects.of(local, change);
		return Answer.of(local, changed.result(), changed.effect());
	}

	record Day(@Nullable LocalDate date) {

		static @Nullable LocalDate of(@Nullable Day day) {
			return (day == null) ? null : day.date();
		}

	}

	record Move(@Nullable String to, @Nullable LocalDate date) {
	}

	record Shrink(@Nullable String nodeId, @Nullable Double capacityWanYuan, @Nullable LocalDate date) {
	}

	record Answer(Place place, FirmProfile firm, Rate before, Rate after, List<PlaceEffect.StateChange> states,
			List<GapRowChange> gapChanges) {

		static Answer of(Place place, FirmProfile firm, PlaceEffect effect) {
			return new Answer(place, firm, effect.before(), effect.after(), effect.states(),
					effect.gaps().stream().map(GapRowChange::of).toList());
		}

	}

	record GapRowChange(String nodeId, String name, GapType type, String typeName, String change) {

		static GapRowChange of(PlaceEffect.GapChange gap) {
			return new GapRowChange(gap.nodeId(), gap.name(), gap.type(), gap.type().label(), gap.change());
		}

	}

}
