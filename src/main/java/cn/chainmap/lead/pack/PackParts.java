package cn.chainmap.lead.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.chainmap.firm.FirmDirectory;
import cn.chainmap.firm.Maker;
import cn.chainmap.gap.Gap;
import cn.chainmap.gap.GapType;
import cn.chainmap.gap.NodeReport;
import cn.chainmap.gap.whatif.WhatIf;
import cn.chainmap.graph.CypherRunner;
import cn.chainmap.lead.board.BoardLead;
import cn.chainmap.lead.board.ClaimHolder;
import cn.chainmap.lead.board.Claims;
import cn.chainmap.lead.board.GapFeasibility;
import cn.chainmap.lead.board.LeadContact;
import cn.chainmap.lead.board.LeadContacts;
import cn.chainmap.lead.board.LostReasons;
import cn.chainmap.lead.target.SiteCondition;
import cn.chainmap.lead.target.SiteFit;
import cn.chainmap.lead.target.SiteMatches;
import cn.chainmap.park.Place;
import cn.chainmap.park.SiteKind;
import cn.chainmap.shared.Page;
import cn.chainmap.shared.PageRequest;
import cn.chainmap.shared.SourceRef;

import org.springframework.stereotype.Component;

/**
 * The parts that packs of gaps and of firms share.
 */
@Component
class PackParts {

	private static final int MOST = 10;

	private static final int MOST_SITES = 6;

	private final FirmDirectory firms;

	private final Claims claims;

	private final LostReasons reasons;

	private final LeadContacts contacts;

	private final SiteMatches sites;

	private final CypherRunner cypher;

	PackParts(FirmDirectory firms, Claims claims, LostReasons reasons, LeadContacts contacts, SiteMatches sites,
			CypherRunner cypher) {
		this.firms = firms;
		this.claims = claims;
		this.reasons = reasons;
		this.contacts = contacts;
		this.sites = sites;
		this.cypher = cypher;
	}

	void position(Html html, NodeReport node) {
		html.raw("<section class=\"wide\">")
			.heading("在产业链中的位置：" + node.name())
			.raw(PositionDrawing.of(node))
			.paragraph("实线框：本地有；虚线框：本地缺；点线框：待核实。实线：必需投入；虚线：可选。")
			.raw("</section>\n");
	}

	void why(Html html, NodeReport node) {
		html.raw("<section>").heading("为什么要紧：" + node.name());
		html.list(node.gaps().stream().map(PackParts::sentence).toList(), "当前不是缺口。");
		GapFeasibility feasibility = this.reasons.get(node.id());
		html.paragraph("可行度 " + PackWords.number(feasibility.feasibility(), "") + "："
				+ (feasibility.reasons().isEmpty() ? "没有流失记录。"
						: String.join("、",
								feasibility.reasons()
									.stream()
									.map(reason -> reason.label() + "流失 " + reason.firms() + " 家")
									.toList())
								+ "。" + feasibility.formula()));
		html.raw("</section>\n");
	}

	private static String sentence(Gap gap) {
		GapType type = gap.type();
		return type.label() + "（" + gap.certainty().label() + "，严重度 " + Math.round(gap.severity().value()) + "）："
				+ gap.why();
	}

	void customers(Html html, NodeReport node) {
		html.raw("<section>").heading("本地客户（需要「" + node.name() + "」的本地企业）");
		html.list(node.consumers()
			.stream()
			.limit(MOST)
			.map(consumer -> consumer.name()
					+ (consumer.via().equals("RECORDED") ? "（有采购记录）" : "（生产「" + consumer.nodeName() + "」）"))
			.toList(), "没有已知的本地客户。");
		rest(html, node.consumersTotal(), "家");
		html.raw("</section>\n");
	}

	void targets(Html html, String node, Place place) {
		Page<Maker> makers = this.firms.listMakers(node, place, false, new PageRequest(0, MOST));
		Map<String, ClaimHolder> holders = this.claims.holders(makers.rows().stream().map(Maker::firmId).toList());
		html.raw("<section class=\"wide\">").heading("目标企业（已知生产它的外地企业）");
		html.table(List.of("企业", "地区", "标签", "匹配度", "首报", "来源"),
				makers.rows().stream().map(maker -> target(maker, holders)).toList(), "暂无已知企业，需寻源。");
		rest(html, makers.total(), "家");
		html.raw("</section>\n");
	}

	private static List<String> target(Maker maker, Map<String, ClaimHolder> holders) {
		ClaimHolder holder = holders.get(maker.firmId());
		return List.of(maker.name(), PackWords.text(maker.place()), String.join("、", maker.tags()),
				PackWords.percent(maker.confidence()),
				(holder == null) ? "" : holder.claim().team() + "，至 " + holder.claim().until(),
				shortSource(maker.source()));
	}

	void whatIf(Html html, String title, WhatIf answer) {
		html.raw("<section>").heading(title).raw("<div class=\"figures\">");
		figure(html, "配套率 现在", PackWords.rate(answer.before()));
		figure(html, "到来后（现状口径）", PackWords.rate(answer.after()));
		figure(html, "到来后（固定基期口径）", PackWords.rate(answer.fixedBase()));
		html.raw("</div>");
		html.list(Stream
			.of(answer.closed()
				.stream()
				.limit(MOST)
				.map(line -> "补上「" + line.node().name() + "」的需求线："
						+ String.join("或", line.members().stream().map(WhatIf.Member::name).toList())),
					answer.gapChanges()
						.stream()
						.limit(MOST)
						.map(change -> ("APPEARS".equals(change.change()) ? "新增" : "消除") + change.typeName() + "："
								+ change.name()),
					answer.warnings().stream())
			.flatMap(lines -> lines)
			.distinct()
			.toList(), "没有变化。");
		rest(html, answer.closed().size(), "条需求线补上");
		html.paragraph(answer.explanation()).raw("</section>\n");
	}

	/** The sites that suit what a node needs best, and what fails where none does. */
	void sites(Html html, Place place, NodeReport node) {
		List<SiteFit> fits = this.sites.map(place, null, List.of(node.id()), Map.of())
			.getOrDefault(node.id(), List.of());
		html.raw("<section>").heading("可用载体（按「" + node.name() + "」的用地条件）");
		html.table(List.of("载体", "类型与面积", "是否合适", "不合适或待核实的条件"),
				fits.stream().limit(MOST_SITES).map(PackParts::site).toList(), "没有登记可用的载体。");
		if (fits.size() > MOST_SITES) {
			html.paragraph("共 " + fits.size() + " 处，此处列出最合适的 " + MOST_SITES + "。");
		}
		html.raw("</section>\n");
	}

	private static List<String> site(SiteFit fit) {
		Double sqm = fit.areaSqm();
		Double mu = fit.areaMu();
		return List.of(fit.parkName() + "「" + fit.name() + "」", ((fit.kind() == SiteKind.LAND) ? "土地 " : "厂房 ")
				+ ((sqm != null) ? PackWords.number(sqm, " ㎡") : (mu != null) ? PackWords.number(mu, " 亩") : "面积未知"),
				fit.verdict().label(),
				fit.conditions()
					.stream()
					.filter(condition -> condition.state() != SiteCondition.State.OK)
					.map(SiteCondition::words)
					.collect(Collectors.joining("；")));
	}

	/** All idle sites, where nobody knows what is to be made there. */
	void sites(Html html, Place place) {
		long[] total = new long[1];
		List<List<String>> rows = this.cypher.list("lead/list-idle-sites", Map.of("place", place.code(), "limit", 6),
				row -> {
					total[0] = row.get("total").asLong();
					return List.of(row.get("name").asString(), row.get("park").asString(),
							"LAND".equals(row.get("kind").asString("")) ? "土地" : "厂房",
							row.get("areaSqm").isNull()
									? row.get("areaMu").isNull() ? ""
											: PackWords.number(row.get("areaMu").asDouble(), " 亩")
									: PackWords.number(row.get("areaSqm").asDouble(), " ㎡"),
							row.get("heightM").isNull() ? "" : PackWords.number(row.get("heightM").asDouble(), " m"));
				});
		html.raw("<section>").heading("闲置载体（是否合适须按用地条件核对）");
		html.table(List.of("载体", "园区", "类型", "面积", "层高"), rows, "没有登记的闲置载体。");
		rest(html, total[0], "处");
		html.raw("</section>\n");
	}

	/** Leads with their contacts; masked unless asked for in full, which is logged. */
	void leads(Html html, List<BoardLead> leads, boolean full, String what) {
		List<String> ids = leads.stream().limit(MOST).map(BoardLead::id).toList();
		Map<String, List<LeadContact>> people = full ? this.contacts.full(ids, true, what) : this.contacts.masked(ids);
		List<List<String>> rows = new ArrayList<>();
		leads.stream().limit(MOST).forEach(lead -> {
			BoardLead.NextStep step = lead.nextStep();
			rows.add(List.of(lead.firmName(), lead.nodeName(), lead.stateLabel(), PackWords.text(lead.team()),
					(step == null) ? "" : step.text() + ((step.on() == null) ? "" : "（" + step.on() + "）"),
					String.join("；",
							people.getOrDefault(lead.id(), List.of())
								.stream()
								.map(one -> PackWords.text(one.name()) + " " + PackWords.text(one.phone()))
								.toList())));
		});
		html.raw("<section class=\"wide\">").heading("线索进展");
		html.table(List.of("企业", "环节", "状态", "专班", "下一步", full ? "联系人" : "联系人（已脱敏）"), rows, "还没有登记线索。");
		rest(html, leads.size(), "条");
		html.raw("</section>\n");
	}

	void sources(Html html, List<SourceRef> sources) {
		html.raw("<section class=\"wide\">").heading("来源");
		html.list(sources.stream()
			.distinct()
			.limit(MOST)
			.map(source -> source.text() + ((source.date() == null) ? "" : "（" + source.date() + "）"))
			.toList(), "来源未注明。");
		rest(html, sources.stream().distinct().count(), "条来源");
		html.raw("</section>\n");
	}

	private static void figure(Html html, String name, String value) {
		html.raw("<p>").text(name).raw("<br><b>").text(value).raw("</b></p>");
	}

	private static void rest(Html html, long total, String unit) {
		if (total > MOST) {
			html.paragraph("共 " + total + " " + unit + "，此处列出前 " + MOST + "。");
		}
	}

	private static String shortSource(String source) {
		return (source.length() <= 40) ? source : source.substring(0, 39) + "…";
	}

}
