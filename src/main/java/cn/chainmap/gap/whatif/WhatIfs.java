package cn.chainmap.gap.whatif;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.WeakHashMap;

import cn.chainmap.gap.GapSettings;
import cn.chainmap.gap.Snapshot;
import cn.chainmap.gap.Snapshots;
import cn.chainmap.gap.rate.PurchaseRates;
import cn.chainmap.gap.structure.DemandLines;
import cn.chainmap.gap.structure.LineChange;
import cn.chainmap.gap.whatif.MovingFirm.Product;
import cn.chainmap.gap.whatif.WhatIf.Arriving;
import cn.chainmap.gap.whatif.WhatIf.Leaving;
import cn.chainmap.gap.whatif.WhatIf.PurchaseChange;
import cn.chainmap.gap.whatif.WhatIf.RiskChange;
import cn.chainmap.gap.whatif.WhatIfRequest.Arrival;
import cn.chainmap.park.Place;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;

/**
 * Answers what would be if firms came or went (推演). Reads only: everything is worked out
 * from a snapshot in memory.
 */
@Service
@EnableConfigurationProperties(GapSettings.class)
public class WhatIfs {

	/** Id of the definition that explains the answer. */
	static final String DEFINITION = "what-if";

	private final Snapshots snapshots;

	private final MovingFirms firms;

	private final GapSettings settings;

	private final GapRules rules;

	private final Clock clock;

	/** What is today, by snapshot: the same for every question about it. */
	private final Map<Snapshot, Today> kept = Collections.synchronizedMap(new WeakHashMap<>());

	WhatIfs(Snapshots snapshots, MovingFirms firms, GapSettings settings, Clock clock) {
		this.snapshots = snapshots;
		this.firms = firms;
		this.settings = settings;
		this.rules = new GapRules(settings);
		this.clock = clock;
	}

	/**
	 * What would be.
	 * @param place a tracked place
	 * @param arrive firms that come
	 * @param leave ids of local firms that close
	 * @throws cn.chainmap.shared.NotFoundException when a firm or node does not exist
	 * @throws cn.chainmap.shared.BadParameterException when the question makes no sense
	 */
	public WhatIf ask(Place place, Collection<Arrival> arrive, Collection<String> leave) {
		Snapshot snapshot = this.snapshots.get(place);
		Hypothesis hypothesis = this.firms.find(place, snapshot.topology(), arrive, leave);
		return answer(snapshot, hypothesis, LocalDate.now(this.clock));
	}

	/** The same on a snapshot. */
	WhatIf answer(Snapshot snapshot, Hypothesis hypothesis, LocalDate today) {
		Supposition supposition = hypothesis.suppose(snapshot, today, today.minusMonths(this.settings.vacancyMonths()));
		Today now = today(snapshot, today);
		GapPicture then = this.rules.judge(supposition, now.picture(), today);
		Comparison comparison = new Comparison(supposition);
		LineChange lines = now.lines().changeTo(supposition.after().present());
		SingleSourceRisk risk = now.risk().after(supposition, lines.after());
		return new WhatIf(snapshot.place(), Comparison.rate(lines.before()), Comparison.rate(lines.after()),
				Comparison.rate(lines.fixedBase()), comparison.lines(lines.closed()), comparison.lines(lines.opened()),
				comparison.lines(lines.broken()), lines.orphans().stream().map(comparison::node).toList(),
				comparison.classes(now.picture(), then), comparison.gaps(now.picture(), then), comparison.chains(),
				comparison.states(), hypothesis.arriving().stream().map(firm -> arriving(firm, comparison)).toList(),
				hypothesis.leaving().stream().map(firm -> leaving(firm, now.lines(), snapshot)).toList(),
				new RiskChange(now.risk().mean(), risk.mean(), now.risk().lines(), risk.lines()),
				new PurchaseChange(now.purchase().ofPlace(),
						new PurchaseRange(supposition, hypothesis.newcomers(), now.purchase(), this.settings).list()),
				Explanation.of(lines), warnings(hypothesis), DEFINITION, snapshot.dataAsOf());
	}

	private Today today(Snapshot snapshot, LocalDate day) {
		Today known = this.kept.get(snapshot);
		if (known == null || !known.day().equals(day)) {
			DemandLines lines = DemandLines.of(snapshot.topology().graph(), snapshot.present());
			known = new Today(day, lines, this.rules.judge(snapshot, day), SingleSourceRisk.of(snapshot, lines),
					PurchaseRates.of(snapshot, this.settings));
			this.kept.put(snapshot, known);
		}
		return known;
	}

	private static Arriving arriving(MovingFirm firm, Comparison comparison) {
		return new Arriving(firm.draft() ? null : firm.id(), firm.name(),
				firm.makes().stream().filter(Product::trusted).map(product -> comparison.node(product.node())).toList(),
				firm.needs().stream().map(need -> comparison.node(need.node())).toList());
	}

	private static Leaving leaving(MovingFirm firm, DemandLines lines, Snapshot snapshot) {
		OptionalDouble loss = lines.loss(firm.id(), snapshot.supply());
		return new Leaving(firm.id(), firm.name(), loss.isPresent() ? loss.getAsDouble() : null);
	}

	private static List<String> warnings(Hypothesis hypothesis) {
		List<String> warnings = new ArrayList<>();
		for (MovingFirm firm : hypothesis.arriving()) {
			if (firm.isOperatingHere()) {
				warnings.add("「" + firm.name() + "」已在本地在产，推演中不重复计入");
			}
			else if (firm.makes().stream().noneMatch(Product::trusted)) {
				warnings.add("「" + firm.name() + "」没有把握达到阈值的产品记录，到来后不增加供给");
			}
		}
		for (MovingFirm firm : hypothesis.leaving()) {
			if (!firm.local()) {
				warnings.add("「" + firm.name() + "」不在本地，离开不产生影响");
			}
			else if (firm.isGone()) {
				warnings.add("「" + firm.name() + "」已不在产，离开不产生影响");
			}
		}
		return warnings;
	}

	/**
	 * What is, on a day.
	 */
	private record Today(LocalDate day, DemandLines lines, GapPicture picture, SingleSourceRisk risk,
			PurchaseRates purchase) {
	}

}
