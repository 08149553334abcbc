package cn.chainmap.lead.target;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.chainmap.chain.NodeNeeds;
import cn.chainmap.graph.CypherRunner;
import cn.chainmap.park.Place;
import cn.chainmap.park.SiteKind;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which sites suit which nodes. What suits,
 * {@code cypher/lead/trace-gap-site-firm.cypher} says.
 */
@Service
@Transactional(readOnly = true)
public class SiteMatches {

	private final CypherRunner cypher;

	private final ScoreSettings settings;

	SiteMatches(CypherRunner cypher, ScoreSettings settings) {
		this.cypher = cypher;
		this.settings = settings;
	}

	/**
	 * The sites of a place for some nodes, best first.
	 * @param park only this park, {@code null} for all
	 * @param needs what is needed instead of what is kept of a node, by node
	 */
	public Map<String, List<SiteFit>> map(Place place, @Nullable String park, Collection<String> nodes,
			Map<String, NodeNeeds> needs) {
		Map<String, List<SiteFit>> fits = new LinkedHashMap<>();
		this.cypher
			.list("lead/trace-gap-site-firm", params(place, park, nodes, needs, 0),
					row -> Map.entry(row.get("node").asString(), row.get("sites").asList(SiteFit::of)))
			.forEach(fit -> fits.put(fit.getKey(), fit.getValue()));
		return fits;
	}

	/**
	 * The gap, the sites and the firms for it, in one path.
	 * @param needs what is needed instead of what is kept of the node
	 * @param most firms and customers at most
	 */
	public GapPath trace(Place place, @Nullable String park, String node, NodeNeeds needs, int most) {
		return this.cypher.get("lead/trace-gap-site-firm",
				params(place, park, List.of(node), Map.of(node, needs), most), GapPath::of);
	}

	private static Map<String, @Nullable Object> params(Place place, @Nullable String park, Collection<String> nodes,
			Map<String, NodeNeeds> needs, int most) {
		Map<String, @Nullable Object> params = new HashMap<>();
		params.put("place", place.code());
		params.put("park", park);
		params.put("nodes", List.copyOf(nodes));
		Map<String, Object> overrides = new HashMap<>();
		needs.forEach((node, stated) -> overrides.put(node, stated.toMap()));
		params.put("needs", overrides);
		params.put("most", most);
		return params;
	}

	/**
	 * Whether there is room for what a node needs: idle plant that suits 1, only land .5,
	 * nothing that suits or is allowed 0; unknown where that cannot be told.
	 */
	Contribution.Fact fact(List<SiteFit> fits) {
		double unknown = this.settings.unknownSite();
		if (fits.isEmpty()) {
			return Contribution.Fact.unknown(unknown, "没有登记可用的载体");
		}
		SiteFit plant = first(fits, SiteKind.PLANT);
		if (plant != null) {
			return Contribution.Fact.known(1, plant.parkName() + "「" + plant.name() + "」" + open(plant));
		}
		SiteFit land = first(fits, SiteKind.LAND);
		boolean plantsOpen = fits.stream().anyMatch(fit -> fit.kind() == SiteKind.PLANT && !fit.fails());
		if (land != null && !plantsOpen) {
			return Contribution.Fact.known(0.5,
					"没有合适的厂房，只有土地：" + land.parkName() + "「" + land.name() + "」" + open(land));
		}
		if (prohibited(fits)) {
			return Contribution.Fact.known(0, "本地载体均不允许：" + fits.get(0).name() + "：" + failures(fits.get(0)));
		}
		if (fits.stream().allMatch(SiteFit::fails)) {
			return Contribution.Fact.known(0, "没有合适的载体；最接近的「" + fits.get(0).name() + "」：" + failures(fits.get(0)));
		}
		boolean needKnown = fits.stream().anyMatch(fit -> !fit.conditions().isEmpty());
		return Contribution.Fact.unknown(unknown, needKnown ? "载体条件还有未知项" : "没有登记它要多大、什么样的载体");
	}

	/** Whether every site is known to be forbidden (禁止). */
	static boolean prohibited(List<SiteFit> fits) {
		return !fits.isEmpty() && fits.stream().allMatch(SiteFit::prohibited);
	}

	private static @Nullable SiteFit first(List<SiteFit> fits, SiteKind kind) {
		return fits.stream().filter(fit -> fit.kind() == kind && fit.suits()).findFirst().orElse(null);
	}

	private static String open(SiteFit fit) {
		List<String> unknown = fit.conditions()
			.stream()
			.filter(condition -> condition.state() == SiteCondition.State.UNKNOWN)
			.map(condition -> condition.code().label())
			.toList();
		return unknown.isEmpty() ? "" : "（" + String.join("、", unknown) + "未知）";
	}

	private static String failures(SiteFit fit) {
		return String.join("；",
				fit.conditions()
					.stream()
					.filter(condition -> condition.state() == SiteCondition.State.FAIL)
					.map(SiteCondition::words)
					.toList());
	}

}
