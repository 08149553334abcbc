package cn.chainmap.lead.target;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import cn.chainmap.firm.ExpansionKind;
import cn.chainmap.firm.FirmStatus;
import cn.chainmap.lead.target.Contribution.Fact;
import org.jspecify.annotations.Nullable;

/**
 * The arithmetic of the lead score. What is not known gets a neutral value and is said to
 * be unknown; the score is never stretched over what happens to be known.
 */
final class LeadScorer {

	private static final Set<FirmStatus> STOPPED = EnumSet.of(FirmStatus.CLOSED, FirmStatus.SUSPENDED,
			FirmStatus.RESTRUCTURING);

	private static final Map<String, Double> QUALITY = quality();

	private static final Map<String, String> HOW = Map.of("TRADE", "有交易", "INVEST", "有投资", "LEADER", "同一链主");

	private static final int NAMED = 3;

	private final ScoreSettings settings;

	private final Map<String, Double> severities;

	/**
	 * @param severities highest severity of each gap node of the place
	 */
	LeadScorer(ScoreSettings settings, Map<String, Double> severities) {
		this.settings = settings;
		this.severities = severities;
	}

	/**
	 * The score of a firm for a node.
	 * @param text what its texts say, for a node it is not on record to make
	 */
	Score score(TargetFacts firm, GapNode node, @Nullable TextMatch text, ScoreWeights weights) {
		double rho = rho(firm);
		return Score.of(
				List.of(Contribution.of(ScoreComponent.FIT, fit(firm, node, text), weights, rho),
						Contribution.of(ScoreComponent.GAP, gap(firm, node), weights, rho),
						Contribution.of(ScoreComponent.LINK, link(firm, node), weights, rho),
						Contribution.of(ScoreComponent.EXP, expansion(firm), weights, rho),
						Contribution.of(ScoreComponent.QUAL, quality(firm), weights, rho),
						Contribution.of(ScoreComponent.SITE, node.site(), weights, rho)),
				rho, (rho < 1) ? (rho == 0) ? "失信：总分记 0" : "经营异常：总分乘以 " + plain(rho) : null);
	}

	/** Why a firm is not listed for a node, {@code null} when it is. */
	@Nullable Exclusion exclusion(TargetFacts firm, GapNode node, @Nullable TextMatch text) {
		if (firm.tagged("失信")) {
			return Exclusion.DISHONEST;
		}
		if (STOPPED.contains(firm.status())) {
			return Exclusion.NOT_OPERATING;
		}
		if (fit(firm, node, text).value() < this.settings.leastFit()) {
			return Exclusion.LOW_FIT;
		}
		return SiteMatches.prohibited(node.sites()) ? Exclusion.PROHIBITED : null;
	}

	/** How a firm would come. */
	static TargetType type(TargetFacts firm) {
		if (!firm.own().isEmpty()) {
			return TargetType.EXPAND;
		}
		return firm.events().stream().anyMatch(event -> event.kind() == ExpansionKind.ORIGIN_EXIT) ? TargetType.RELOCATE
				: TargetType.NEW;
	}

	private double rho(TargetFacts firm) {
		if (firm.tagged("失信")) {
			return 0;
		}
		return firm.tagged("经营异常") ? this.settings.abnormal() : 1;
	}

	private Fact fit(TargetFacts firm, GapNode node, @Nullable TextMatch text) {
		TargetFacts.Made made = firm.makes().get(node.id());
		if (made == null) {
			return (text == null) ? Fact.unknown(0, "没有它生产这个环节的记录") : Fact.known(text.probability(), text.evidence());
		}
		Double sure = made.confidence();
		if (sure == null) {
			return Fact.unknown(0, "记录了生产关系，没有写明把握");
		}
		Double share = made.revenueShare();
		return Fact.known(made.fit(), "生产「" + node.name() + "」，把握 " + plain(sure)
				+ ((share == null) ? "，营收占比未知" : " ×（0.5 + 0.5 × 营收占比 " + plain(share) + "）"));
	}

	private Fact gap(TargetFacts firm, GapNode node) {
		String gravest = node.name();
		double severity = this.severities.getOrDefault(node.id(), 0.0);
		for (TargetFacts.Made made : firm.makes().values()) {
			double other = this.severities.getOrDefault(made.node(), 0.0);
			if (other > severity && made.fit() >= this.settings.leastFit()) {
				severity = other;
				gravest = made.name();
			}
		}
		return Fact.known(severity / 100, (severity > 0) ? "能补「" + gravest + "」，严重度 " + plain(severity) : "本地没有它能补的缺口");
	}

	private static Fact link(TargetFacts firm, GapNode node) {
		int known = firm.partners().size();
		double value = 1 - Math.pow(0.5, known + 0.5 * node.consumers());
		if (known == 0 && node.consumers() == 0) {
			return Fact.unknown(0, "没有它与本地企业往来的记录，本地也没有已知的需求企业");
		}
		String partners = (known == 0) ? "没有它与本地企业往来的记录"
				: "与本地 " + known + " 家企业有关系："
						+ firm.partners()
							.stream()
							.limit(NAMED)
							.map(partner -> partner.name() + "（"
									+ partner.how().stream().map(HOW::get).collect(Collectors.joining("、")) + "）")
							.collect(Collectors.joining("、"));
		return Fact.known(value,
				partners + "；本地 " + node.consumers() + " 家企业需要「" + node.name() + "」" + (node.consumerNames().isEmpty()
						? "" : "：" + String.join("、", node.consumerNames().stream().limit(NAMED).toList())));
	}

	private Fact expansion(TargetFacts firm) {
		Set<ExpansionKind> kinds = EnumSet.noneOf(ExpansionKind.class);
		firm.events().forEach(event -> kinds.add(event.kind()));
		if (firm.investedInProvince()) {
			kinds.add(ExpansionKind.INVESTED_PROVINCE);
		}
		if (kinds.isEmpty()) {
			return Fact.unknown(this.settings.unknownExp(), "没有查过它有无扩张迹象");
		}
		double miss = 1;
		for (ExpansionKind kind : kinds) {
			miss *= 1 - this.settings.events().of(kind);
		}
		return Fact.known(1 - miss,
				kinds.stream()
					.sorted(Comparator.comparing((ExpansionKind kind) -> -this.settings.events().of(kind))
						.thenComparing(kind -> kind))
					.map(kind -> kind.label() + " " + plain(this.settings.events().of(kind)))
					.collect(Collectors.joining("、")));
	}

	private Fact quality(TargetFacts firm) {
		if (firm.tags().isEmpty()) {
			return Fact.unknown(this.settings.unknownQual(), "没有企业标签");
		}
		for (Map.Entry<String, Double> tag : QUALITY.entrySet()) {
			if (firm.tagged(tag.getKey())) {
				return Fact.known(tag.getValue(), tag.getKey());
			}
		}
		return Fact.known(0.3, "标签中没有小巨人、专精特新、高新或规上：" + String.join("、", firm.tags()));
	}

	// The same tags as in firm/refresh-local-state, best first.
	private static Map<String, Double> quality() {
		Map<String, Double> quality = new LinkedHashMap<>();
		quality.put("小巨人", 1.0);
		quality.put("单项冠军", 1.0);
		quality.put("专精特新", 0.8);
		quality.put("高新", 0.6);
		quality.put("规上", 0.5);
		return quality;
	}

	static String plain(double number) {
		return String.format(Locale.ROOT, "%.2f", number).replaceAll("\\.?0+$", "");
	}

}
