package cn.chainmap.lead.target.web;

import java.util.Arrays;
import java.util.List;

import cn.chainmap.chain.Chains;
import cn.chainmap.chain.NodeNeeds;
import cn.chainmap.chain.NodeNeedsRegister;
import cn.chainmap.chain.StatedNeeds;
import cn.chainmap.firm.LocalStates;
import cn.chainmap.lead.target.GapPath;
import cn.chainmap.lead.target.SiteFit;
import cn.chainmap.lead.target.SiteMatches;
import cn.chainmap.park.EiaClass;
import cn.chainmap.park.Place;
import cn.chainmap.park.Site;
import cn.chainmap.park.Sites;
import cn.chainmap.shared.BadParameterException;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "断点—载体—企业")
class GapPathController {

	private static final int MOST_FIRMS = 20;

	private static final List<String> QUERIES = List.of("lead/trace-gap-site-firm");

	private final SiteMatches matches;

	private final Sites sites;

	private final Chains chains;

	private final NodeNeedsRegister needs;

	private final LocalStates states;

	GapPathController(SiteMatches matches, Sites sites, Chains chains, NodeNeedsRegister needs, LocalStates states) {
		this.matches = matches;
		this.sites = sites;
		this.chains = chains;
		this.needs = needs;
		this.states = states;
	}

	@GetMapping("/api/sites")
	@Operation(summary = "载体：一个地点的厂房与土地")
	List<Site> sites(@RequestParam(required = false) @Nullable String place) {
		return this.sites.list(this.states.getTracked(place));
	}

	@GetMapping("/api/paths/gap-site-firm")
	@Operation(summary = "断点—载体—企业：一条查询给出缺口、合适的载体与候选企业", description = "不合适的写明是哪个条件、差多少；未知不算不合适。areaSqm 等给出时，代替环节登记的需求")
	Answer trace(@RequestParam String node, @RequestParam(required = false) @Nullable String park, NodeNeeds given,
			@RequestParam(required = false) @Nullable String place) {
		Place local = this.states.getTracked(place);
		this.chains.getNode(node);
		NodeNeeds asked = checked(given);
		GapPath path = this.matches.trace(local, (park == null || park.isBlank()) ? null : park, node, asked,
				MOST_FIRMS);
		return new Answer(local, path, this.needs.get(node), asked, summary(path), QUERIES);
	}

	@GetMapping("/api/nodes/{id}/needs")
	@Operation(summary = "一个环节对载体的需求；未登记的项未知")
	StatedNeeds needs(@PathVariable String id) {
		return this.needs.get(id);
	}

	@PutMapping("/api/nodes/{id}/needs")
	@Operation(summary = "登记一个环节对载体的需求；不给的项记为未知")
	StatedNeeds set(@PathVariable String id, @RequestBody Stated stated) {
		NodeNeeds wanted = stated.needs();
		if (wanted == null) {
			throw new BadParameterException("needs", "", "必填；未知的项可以不写");
		}
		return this.needs.set(id, checked(wanted), stated.source());
	}

	private static String summary(GapPath path) {
		long fit = count(path, SiteFit.Verdict.FITS);
		long open = count(path, SiteFit.Verdict.OPEN);
		long fail = count(path, SiteFit.Verdict.FAILS);
		String sites = path.sites().isEmpty() ? "没有登记可用的载体" : (count(path, SiteFit.Verdict.NO_NEED) > 0)
				? "没有登记「" + path.name() + "」需要什么样的载体，先填需求" : "合适 " + fit + " 处、待核实 " + open + " 处、不合适 " + fail + " 处";
		return sites + "；已知外地企业 " + path.firms().size() + ((path.firms().size() == MOST_FIRMS) ? " 家以上" : " 家");
	}

	private static long count(GapPath path, SiteFit.Verdict verdict) {
		return path.sites().stream().filter(site -> site.verdict() == verdict).count();
	}

	private static NodeNeeds checked(NodeNeeds needs) {
		check("areaSqm", needs.areaSqm());
		check("landMu", needs.landMu());
		check("heightM", needs.heightM());
		check("loadTPerSqm", needs.loadTPerSqm());
		check("powerKva", needs.powerKva());
		String eia = needs.eiaClass();
		if (eia != null && Arrays.stream(EiaClass.values()).noneMatch(value -> value.name().equals(eia))) {
			throw new BadParameterException("eiaClass", eia, "只能是 NONE、REGISTRATION、FORM、REPORT");
		}
		return needs;
	}

	private static void check(String name, @Nullable Double value) {
		if (value != null && !(value >= 0 && value < 1e9)) {
			throw new BadParameterException(name, String.valueOf(value), "应为不小于 0 的数");
		}
	}

	record Stated(@Nullable NodeNeeds needs, @Nullable String source) {
	}

	record Answer(Place place, @JsonUnwrapped GapPath path, StatedNeeds stated, NodeNeeds given, String summary,
			List<String> queries) {
	}

}
