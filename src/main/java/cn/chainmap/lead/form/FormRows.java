package cn.chainmap.lead.form;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.chainmap.gap.BreakPoint;
import cn.chainmap.gap.BreakPoints;
import cn.chainmap.gap.NodeRef;
import cn.chainmap.lead.Lead;
import cn.chainmap.lead.LeadLists;
import cn.chainmap.lead.LeadSheet;
import cn.chainmap.lead.board.BoardLead;
import cn.chainmap.lead.board.Claim;
import cn.chainmap.lead.board.ClaimHolder;
import cn.chainmap.lead.board.Claims;
import cn.chainmap.lead.board.GapFeasibility;
import cn.chainmap.lead.board.LeadBoard;
import cn.chainmap.lead.board.LeadContact;
import cn.chainmap.lead.board.LeadContacts;
import cn.chainmap.lead.board.LeadForm;
import cn.chainmap.lead.board.LeadState;
import cn.chainmap.lead.board.LostReasons;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Reads the rows of lists.
 */
@Component
class FormRows {

	private static final int PORTION = 500;

	private final LeadLists candidates;

	private final BreakPoints breakPoints;

	private final LeadBoard board;

	private final LeadContacts contacts;

	private final Claims claims;

	private final LostReasons reasons;

	FormRows(LeadLists candidates, BreakPoints breakPoints, LeadBoard board, LeadContacts contacts, Claims claims,
			LostReasons reasons) {
		this.candidates = candidates;
		this.breakPoints = breakPoints;
		this.board = board;
		this.contacts = contacts;
		this.claims = claims;
		this.reasons = reasons;
	}

	List<FormRow> list(FormSource source, FormRequest request, String template) {
		return switch (source) {
			case LEADS -> leads(request, template);
			case CANDIDATES -> candidates(request);
			case GAPS -> gaps(request);
		};
	}

	private List<FormRow> leads(FormRequest request, String template) {
		List<BoardLead> leads = this.board.listAll(request.leads(), request.states());
		List<String> ids = leads.stream().map(BoardLead::id).toList();
		Map<String, List<LeadContact>> people = request.fullContacts()
				? this.contacts.full(ids, true, "导出「" + template + "」，" + request.words()) : this.contacts.masked(ids);
		return leads.stream().map(lead -> lead(lead, people.getOrDefault(lead.id(), List.of()))).toList();
	}

	private static FormRow lead(BoardLead lead, List<LeadContact> people) {
		Map<String, String> values = new HashMap<>();
		LeadForm form = lead.form();
		values.put("项目名称", text(form.projectName()));
		values.put("投资方", lead.firmName());
		values.put("企业名称", lead.firmName());
		values.put("企业编号", lead.firmId());
		values.put("省市", region(lead.firm().province(), lead.firm().city()));
		values.put("标签", String.join("、", lead.firm().tags()));
		values.put("企业产品", text(lead.firm().products()));
		values.put("产业链", text(lead.chainName()));
		values.put("产业类型", text(lead.chainName()));
		values.put("环节", lead.nodeName());
		values.put("环节编号", lead.nodeId());
		values.put("登记专班", text(lead.reportedBy()));
		values.put("登记日期", lead.createdAt().substring(0, 10));
		values.put("固定资产投资", number(form.investmentWanYuan()));
		values.put("投资方简介", text(form.investorProfile()));
		values.put("项目内容", text(form.content()));
		values.put("需用土地", number(form.landMu()));
		values.put("企业联系人", join(people.stream().map(LeadContact::name)));
		values.put("联系方式", join(people.stream().flatMap(one -> Stream.of(one.phone(), one.email()))));
		values.put("片区", text(form.area()));
		values.put("研判结果", text(form.assessment()));
		progress(lead, values);
		claim(lead.claim(), values);
		return new FormRow(lead.id(), lead.firmName() + "／" + lead.nodeName(), values);
	}

	private static void progress(BoardLead lead, Map<String, String> values) {
		BoardLead.NextStep step = lead.nextStep();
		BoardLead.Lost lost = lead.lost();
		values.put("线索状态", lead.stateLabel());
		values.put("状态起始日", lead.since().toString());
		values.put("到期日", text(lead.due()));
		values.put("是否超期", lead.overdue() ? "超期" : "");
		values.put("下一步", (step == null) ? "" : step.text());
		values.put("下一步日期", (step == null) ? "" : text(step.on()));
		values.put("流失原因", (lost == null) ? "" : lost.label());
		values.put("进度、备注",
				join(Stream.of(lead.stateLabel() + "（" + lead.since() + " 起）",
						(lost == null) ? null : "流失原因：" + lost.label(),
						(step == null || step.text().isEmpty()) ? null : "下一步：" + step.text(), lead.form().remark())));
	}

	private List<FormRow> candidates(FormRequest request) {
		List<Lead> leads = this.candidates.listAll(request.place(), request.gaps());
		Map<String, ClaimHolder> holders = holders(
				leads.stream().map(Lead::firmId).filter(java.util.Objects::nonNull).distinct().toList());
		Map<String, LeadState> states = new HashMap<>();
		this.board.listAll(request.leads(), List.of(LeadState.values()))
			.forEach(lead -> states.put(lead.firmId() + " " + lead.nodeId(), lead.state()));
		return leads.stream().map(lead -> candidate(lead, holders, states)).toList();
	}

	private static FormRow candidate(Lead lead, Map<String, ClaimHolder> holders, Map<String, LeadState> states) {
		Map<String, String> values = new HashMap<>();
		for (LeadSheet column : LeadSheet.values()) {
			values.put(column.title(), column.text(lead));
		}
		values.put("企业名称", text(lead.firmName()));
		values.put("线索状态",
				Optional.ofNullable(states.get(lead.firmId() + " " + lead.nodeId())).map(LeadState::label).orElse(""));
		ClaimHolder holder = (lead.firmId() == null) ? null : holders.get(lead.firmId());
		claim((holder == null) ? null : holder.claim(), values);
		return new FormRow(lead.nodeId() + " " + text(lead.firmId()),
				lead.nodeName() + "／" + Optional.ofNullable(lead.firmName()).orElse("暂无已知企业"), values);
	}

	private Map<String, ClaimHolder> holders(List<String> firms) {
		Map<String, ClaimHolder> holders = new HashMap<>();
		for (int start = 0; start < firms.size(); start += PORTION) {
			holders.putAll(this.claims.holders(firms.subList(start, Math.min(firms.size(), start + PORTION))));
		}
		return holders;
	}

	private List<FormRow> gaps(FormRequest request) {
		List<BreakPoint> gaps = this.breakPoints.listAll(request.place(), request.gaps());
		Collection<String> nodes = gaps.stream().map(BreakPoint::nodeId).toList();
		Map<String, GapFeasibility> lost = this.reasons.list(nodes)
			.stream()
			.collect(Collectors.toMap(GapFeasibility::nodeId, feasibility -> feasibility));
		return gaps.stream().map(gap -> gap(gap, lost.get(gap.nodeId()))).toList();
	}

	private static FormRow gap(BreakPoint gap, @Nullable GapFeasibility feasibility) {
		Map<String, String> values = new HashMap<>();
		values.put("产业链", gap.chainName());
		values.put("环节", gap.name());
		values.put("环节编号", gap.nodeId());
		values.put("确定性", gap.certainty().label());
		values.put("断点说明", gap.why());
		values.put("影响环节", String.join("、", gap.blockedNodes().stream().map(NodeRef::name).toList()));
		values.put("影响企业", String.join("、", gap.localConsumerNames()));
		values.put("影响企业数", Integer.toString(gap.localConsumers()));
		values.put("已知外地企业数", Long.toString(gap.outsideFirms()));
		values.put("可行度", number((feasibility == null) ? 1.0 : feasibility.feasibility()));
		values.put("可行度算式", (feasibility == null) ? "没有流失，为 1" : feasibility.formula());
		values.put("流失原因",
				(feasibility == null) ? ""
						: feasibility.reasons()
							.stream()
							.map(reason -> reason.label() + " " + reason.firms() + " 家")
							.collect(Collectors.joining("、")));
		return new FormRow(gap.nodeId(), gap.name(), values);
	}

	private static void claim(@Nullable Claim claim, Map<String, String> values) {
		values.put("首报专班", (claim == null) ? "" : claim.team());
		values.put("首报人", (claim == null) ? "" : claim.by());
		values.put("首报日期", (claim == null) ? "" : claim.since().toString());
		values.put("保护期至", (claim == null) ? "" : claim.until().toString());
	}

	private static String region(@Nullable String province, @Nullable String city) {
		return text(province).equals(text(city)) ? text(province) : text(province) + text(city);
	}

	private static String join(Stream<@Nullable String> texts) {
		return texts.filter(text -> text != null && !text.isBlank()).distinct().collect(Collectors.joining("；"));
	}

	private static String text(@Nullable Object value) {
		return (value == null) ? "" : value.toString();
	}

	private static String number(@Nullable Double value) {
		return (value == null) ? ""
				: String.format(Locale.ROOT, "%.3f", value).replaceAll("0+$", "").replaceAll("\\.$", "");
	}

}
