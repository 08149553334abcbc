package cn.chainmap.lead.pack;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.chainmap.chain.ChainRef;
import cn.chainmap.gap.NodeReport;
import cn.chainmap.gap.NodeReports;
import cn.chainmap.gap.whatif.WhatIfRequest.Arrival;
import cn.chainmap.gap.whatif.WhatIfs;
import cn.chainmap.graph.CypherRunner;
import cn.chainmap.lead.board.BoardFilter;
import cn.chainmap.lead.board.BoardLead;
import cn.chainmap.lead.board.ClaimHolder;
import cn.chainmap.lead.board.Claims;
import cn.chainmap.lead.board.LeadBoard;
import cn.chainmap.lead.board.LeadState;
import cn.chainmap.park.Place;
import cn.chainmap.shared.CurrentUser;
import cn.chainmap.shared.NotFoundException;
import cn.chainmap.shared.SourceRef;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Service;

/**
 * Draws up research packs (汇报包). Places must be tracked.
 */
@Service
public class Packs {

	/** Gaps of a firm that are drawn. */
	private static final int MOST_DRAWN = 2;

	private final NodeReports reports;

	private final WhatIfs whatIfs;

	private final LeadBoard board;

	private final Claims claims;

	private final PackParts parts;

	private final CypherRunner cypher;

	private final CurrentUser user;

	private final Clock clock;

	Packs(NodeReports reports, WhatIfs whatIfs, LeadBoard board, Claims claims, PackParts parts, CypherRunner cypher,
			CurrentUser user, Clock clock) {
		this.reports = reports;
		this.whatIfs = whatIfs;
		this.board = board;
		this.claims = claims;
		this.parts = parts;
		this.cypher = cypher;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * The pack of a gap.
	 * @param full whether contact data is written in full, which is logged
	 * @throws NotFoundException when there is no such node
	 */
	public Pack ofGap(String id, Place place, boolean full) {
		NodeReport node = this.reports.get(id, place);
		Html html = new Html();
		this.parts.position(html, node);
		html.raw("<div class=\"grid\">\n");
		this.parts.why(html, node);
		this.parts.customers(html, node);
		this.parts.whatIf(html, "如果有一家企业来生产它",
				this.whatIfs.ask(place, List.of(new Arrival(null, "草案企业", List.of(id), List.of(), null)), List.of()));
		this.parts.sites(html, place, node);
		this.parts.targets(html, id, place);
		this.parts.leads(html, leads(List.of(id)), full, "汇报包「" + node.name() + "」");
		this.parts.sources(html, node.sources());
		html.raw("</div>\n");
		String chains = node.chains().stream().map(ChainRef::name).collect(Collectors.joining("、"));
		return pack(node.name() + " · 缺口汇报", chains + " · 本地＝" + place.name() + " · " + PackWords.state(node.state()),
				html, node.dataAsOf());
	}

	/**
	 * The pack of a firm.
	 * @param full whether contact data is written in full, which is logged
	 * @throws NotFoundException when there is no such firm
	 */
	public Pack ofFirm(String id, Place place, boolean full) {
		Profile firm = this.cypher.find("lead/find-pack-firm", Map.of("firm", id), Profile::of)
			.orElseThrow(() -> new NotFoundException("企业", id));
		List<NodeReport> makes = firm.makes()
			.stream()
			.map(node -> this.reports.get(node, place))
			.sorted((one, other) -> Double.compare(severity(other), severity(one)))
			.toList();
		Html html = new Html();
		html.raw("<section class=\"wide\">").heading("企业").list(firm.facts(), "资料未登记。");
		ClaimHolder holder = this.claims.holders(List.of(id)).get(id);
		html.paragraph((holder == null) ? "首报首谈：目前没有专班首报。" : "首报首谈：" + holder.sentence()).raw("</section>\n");
		makes.stream().limit(MOST_DRAWN).forEach(node -> this.parts.position(html, node));
		html.raw("<div class=\"grid\">\n");
		makes.stream().limit(MOST_DRAWN).forEach(node -> {
			this.parts.why(html, node);
			this.parts.customers(html, node);
		});
		this.parts.whatIf(html, "如果它来本地", this.whatIfs.ask(place, List.of(Arrival.ofFirm(id)), List.of()));
		if (makes.isEmpty()) {
			this.parts.sites(html, place);
		}
		else {
			this.parts.sites(html, place, makes.get(0));
		}
		this.parts.leads(html, leads(firm.makes()).stream().filter(lead -> lead.firmId().equals(id)).toList(), full,
				"汇报包「" + firm.name() + "」");
		this.parts.sources(html,
				Stream
					.concat(SourceRef.parse(firm.source()).stream(),
							makes.stream().flatMap(node -> node.sources().stream()))
					.toList());
		html.raw("</div>\n");
		return pack(firm.name() + " · 目标企业汇报", "本地＝" + place.name(), html, firm.asOf());
	}

	private List<BoardLead> leads(List<String> nodes) {
		return nodes.isEmpty() ? List.of()
				: this.board.listAll(new BoardFilter(null, null, nodes, null, false), List.of(LeadState.values()));
	}

	private static double severity(NodeReport node) {
		return node.gaps().stream().mapToDouble(gap -> gap.severity().value()).max().orElse(-1);
	}

	private Pack pack(String title, String meta, Html html, @org.jspecify.annotations.Nullable String dataAsOf) {
		OffsetDateTime now = OffsetDateTime.now(this.clock).truncatedTo(ChronoUnit.SECONDS);
		String mark = "链图 " + this.user.name() + " " + now.toLocalDate();
		return new Pack(title,
				PackPage.of(title, meta, mark, html.toString(),
						"由 链图 ChainMap 于 " + now + " 生成，操作人 " + this.user.name() + "；数据截至 "
								+ ((dataAsOf == null) ? "来源未注明日期" : dataAsOf)
								+ "。配套率＝已满足的需求线 ÷ 全部需求线；推演只改变假设的企业，其余不变；匹配度是证据的把握，不代表投资意愿。"));
	}

	/**
	 * A pack.
	 *
	 * @param title its title
	 * @param html the whole file
	 */
	public record Pack(String title, String html) {
	}

	/**
	 * What is known of a firm.
	 */
	private record Profile(String name, List<String> facts, List<String> makes, String source,
			@org.jspecify.annotations.Nullable String asOf) {

		static Profile of(Record row) {
			List<Value> makes = row.get("makes").asList(value -> value);
			List<String> facts = Stream.of(
					fact("地区",
							Stream.of("province", "city", "district")
								.map(column -> row.get(column).asString(""))
								.distinct()
								.collect(Collectors.joining())),
					fact("规模", row.get("scale").asString("")),
					fact("标签",
							row.get("tags").isNull() ? "" : String.join("、", row.get("tags").asList(Value::asString))),
					fact("产品", row.get("products").asString("")), fact("经营范围", row.get("scope").asString("")),
					fact("营收",
							row.get("revenueWanYuan").isNull() ? ""
									: PackWords.number(row.get("revenueWanYuan").asDouble(), " 万元")),
					fact("生产环节",
							makes.stream()
								.map(make -> make.get("name").asString() + "（把握 "
										+ PackWords.percent(make.get("confidence").isNull() ? null
												: Double.valueOf(make.get("confidence").asDouble()))
										+ "）")
								.collect(Collectors.joining("、"))))
				.filter(fact -> !fact.isEmpty())
				.toList();
			return new Profile(row.get("name").asString(), facts,
					makes.stream().map(make -> make.get("id").asString()).toList(), row.get("source").asString(""),
					row.get("asOf").asString(null));
		}

		private static String fact(String name, String value) {
			return value.isBlank() ? "" : name + "：" + value;
		}

	}

}
