package cn.chainmap.gap;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Every threshold and weight of gap work; τ is {@code chainmap.supply.tau}. All are
 * assumptions of ours, to be changed where a district knows better, and none needs a
 * rebuild.
 *
 * @param coverageThreshold β: share of a chain's importance present below which the chain
 * counts as not yet here
 * @param classHops how far (级) a present node may be for 延链 and 补链
 * @param bridgeHops how far present nodes above and below may be for a middle break
 * @param vacancyMonths W: how long (月) a loss counts as a vacancy
 * @param blockActual R_act below which a present node may be blocked
 * @param blockDistance R_pot − R_act from which it is
 * @param capacityPotential R_pot below which capacity falls short
 * @param chokeProducers most producers anywhere at which a node is a choke point
 * @param chokeAlternatives producers of a substitute from which it is none
 * @param weakHhi HHI from which supply is concentrated
 * @param weakQuotient location quotient (区位商) below which a node is weak
 * @param coreImportance importance from which a node is a core node (核心环节)
 * @param leaderRevenueWanYuan θ: revenue from which a firm leads its chain, in 万元
 * @param shrunkShare share of the former capacity at or below which a node has shrunk
 * @param valueCoverage share of purchases with known origin from which rates by purchase
 * amount are shown first
 * @param targetRate rate the district wants to reach
 * @param breakWeights weights of the terms of BREAK
 * @param downWeights weights of the terms of DOWN
 * @param weakWeights weights of the terms of WEAK
 * @param buildWeights weights of the terms of 建链
 */
@ConfigurationProperties("chainmap.gap")
public record GapSettings(@DefaultValue("0.2") double coverageThreshold, @DefaultValue("2") int classHops,
		@DefaultValue("3") int bridgeHops, @DefaultValue("36") int vacancyMonths,
		@DefaultValue("0.3") double blockActual, @DefaultValue("0.3") double blockDistance,
		@DefaultValue("0.5") double capacityPotential, @DefaultValue("2") int chokeProducers,
		@DefaultValue("3") int chokeAlternatives, @DefaultValue("0.5") double weakHhi,
		@DefaultValue("0.5") double weakQuotient, @DefaultValue("0.8") double coreImportance,
		@DefaultValue("100000") double leaderRevenueWanYuan, @DefaultValue("0.5") double shrunkShare,
		@DefaultValue("0.6") double valueCoverage, @DefaultValue("0.5") double targetRate,
		@DefaultValue BreakWeights breakWeights, @DefaultValue DownWeights downWeights,
		@DefaultValue WeakWeights weakWeights, @DefaultValue BuildWeights buildWeights) {

	/** Most hops any question may ask for: paths multiply. */
	public static final int MOST_HOPS = 6;

	public GapSettings {
		if (classHops < 1 || classHops > MOST_HOPS || bridgeHops < 1 || bridgeHops > MOST_HOPS) {
			throw new IllegalArgumentException("chainmap.gap.class-hops / bridge-hops 须在 1 到 " + MOST_HOPS + " 之间："
					+ classHops + "、" + bridgeHops);
		}
	}

	/**
	 * Weights of BREAK, which should add up to 1.
	 */
	public record BreakWeights(@DefaultValue("0.40") double pull, @DefaultValue("0.25") double criticality,
			@DefaultValue("0.20") double importance, @DefaultValue("0.15") double bridge) {
	}

	/**
	 * Weights of DOWN.
	 */
	public record DownWeights(@DefaultValue("0.55") double push, @DefaultValue("0.25") double importance,
			@DefaultValue("0.20") double relatedness) {
	}

	/**
	 * Weights of WEAK.
	 */
	public record WeakWeights(@DefaultValue("0.5") double singleSource, @DefaultValue("0.3") double quotient,
			@DefaultValue("0.2") double quality) {
	}

	/**
	 * Weights of 建链.
	 */
	public record BuildWeights(@DefaultValue("0.35") double relatedness, @DefaultValue("0.30") double anchor,
			@DefaultValue("0.20") double opportunity, @DefaultValue("0.15") double policy) {
	}

}
