package cn.chainmap.firm.match;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.chainmap.firm.Basis;
import cn.chainmap.firm.FirmNodeRow;
import cn.chainmap.firm.Firms;
import cn.chainmap.firm.LocalStates;
import cn.chainmap.graph.CypherRunner;
import cn.chainmap.shared.CurrentUser;
import cn.chainmap.shared.NotFoundException;
import cn.chainmap.shared.Page;
import cn.chainmap.shared.PageRequest;
import cn.chainmap.shared.SourceRef;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The queue of proposals which nodes a firm makes (环节建议待确认). Accepting one makes the
 * link, with the text that it rests on as its source; rejecting one is remembered; both
 * can be taken back. A decision that is repeated changes nothing.
 */
@Service
@Transactional
public class LinkReviews {

	private static final String OPEN = "OPEN";

	private static final String ACCEPTED = "ACCEPTED";

	private static final String REJECTED = "REJECTED";

	private static final int PORTION = 500;

	private final CypherRunner cypher;

	private final Firms firms;

	private final LocalStates states;

	private final CurrentUser user;

	private final Clock clock;

	LinkReviews(CypherRunner cypher, Firms firms, LocalStates states, CurrentUser user, Clock clock) {
		this.cypher = cypher;
		this.firms = firms;
		this.states = states;
		this.user = user;
		this.clock = clock;
	}

	/** Proposals, surest first. */
	@Transactional(readOnly = true)
	public Page<LinkProposal> list(ProposalFilter filter, PageRequest page) {
		Map<String, @Nullable Object> params = filter.toMap();
		params.put("skip", page.skip());
		params.put("limit", page.size());
		return Page.of(this.cypher.list("firm/list-proposals", params, LinkReviews::proposal), page, count(filter));
	}

	/** How many proposals there are. */
	@Transactional(readOnly = true)
	public long count(ProposalFilter filter) {
		return this.cypher.get("firm/count-proposals", filter.toMap(), row -> row.get("total").asLong());
	}

	/**
	 * Accepts proposals.
	 * @return how many were not accepted before
	 * @throws NotFoundException when there is none with one of these ids
	 */
	public int accept(Collection<String> ids) {
		return accept(decisions(ids));
	}

	/**
	 * Accepts one portion of the open proposals that a filter leaves.
	 * @return how many; 0 when all are accepted
	 */
	public int acceptNext(ProposalFilter filter) {
		ProposalFilter open = new ProposalFilter(OPEN, filter.chain(), filter.method(), filter.firm(), filter.batch(),
				filter.min());
		List<String> ids = list(open, new PageRequest(0, PORTION)).rows().stream().map(LinkProposal::id).toList();
		return ids.isEmpty() ? 0 : accept(ids);
	}

	/**
	 * Rejects proposals; accepted ones stay accepted until they are taken back.
	 * @return how many were open
	 */
	public int reject(Collection<String> ids) {
		List<Decision> open = decisions(ids).stream().filter(one -> OPEN.equals(one.state())).toList();
		decide(open.stream().map(one -> one.toRow(REJECTED, null)).toList());
		return open.size();
	}

	/**
	 * Takes decisions back. A link that somebody has changed since stays, and its
	 * proposal stays accepted.
	 * @return how many are open again
	 */
	public int reopen(Collection<String> ids) {
		List<Decision> decided = decisions(ids);
		List<Map<String, Object>> accepted = decided.stream()
			.filter(one -> ACCEPTED.equals(one.state()))
			.map(Decision::pair)
			.toList();
		Set<Map<String, Object>> changed = new LinkedHashSet<>();
		if (!accepted.isEmpty()) {
			this.cypher.list("firm/delete-accepted-links", Map.of("pairs", accepted), row -> row)
				.stream()
				.filter(row -> row.get("changed").asBoolean())
				.forEach(row -> changed
					.add(Map.of("firm", row.get("firm").asString(), "node", row.get("node").asString())));
			refresh(accepted.stream().filter(pair -> !changed.contains(pair)).toList());
		}
		List<Map<String, @Nullable Object>> rows = decided.stream()
			.filter(one -> !OPEN.equals(one.state()) && !changed.contains(one.pair()))
			.map(one -> one.toRow(OPEN, null))
			.toList();
		decide(rows);
		return rows.size();
	}

	private void refresh(List<Map<String, Object>> pairs) {
		if (!pairs.isEmpty()) {
			List<String> firmIds = pairs.stream().map(pair -> pair.get("firm").toString()).distinct().toList();
			List<String> nodes = pairs.stream().map(pair -> pair.get("node").toString()).distinct().toList();
			this.cypher.run("firm/forget-makers", Map.of("firms", firmIds, "nodes", nodes));
			this.states.refreshMadeBy(firmIds);
			this.states.refresh(nodes);
		}
	}

	private int accept(List<Decision> decisions) {
		List<Decision> chosen = decisions.stream().filter(one -> !ACCEPTED.equals(one.state())).toList();
		List<FirmNodeRow> links = new ArrayList<>();
		List<Map<String, @Nullable Object>> rows = new ArrayList<>();
		for (Decision one : chosen) {
			if (one.linked()) {
				rows.add(one.toRow(ACCEPTED, null));
			}
			else {
				FirmNodeRow link = one.link(this.user.name());
				links.add(link);
				rows.add(one.toRow(ACCEPTED, link.source()));
			}
		}
		if (!links.isEmpty()) {
			this.firms.mergeProducts(links);
		}
		decide(rows);
		return chosen.size();
	}

	private void decide(List<Map<String, @Nullable Object>> rows) {
		if (!rows.isEmpty()) {
			this.cypher.run("firm/decide-proposals",
					Map.of("rows", rows, "by", this.user.name(), "at", Instant.now(this.clock).toString()));
		}
	}

	private List<Decision> decisions(Collection<String> ids) {
		Set<Map<String, String>> pairs = new LinkedHashSet<>();
		for (String id : ids) {
			int bar = id.lastIndexOf('|');
			if (bar < 0) {
				throw new NotFoundException("环节建议", id);
			}
			pairs.add(Map.of("firm", id.substring(0, bar), "node", id.substring(bar + 1)));
		}
		List<Decision> found = pairs.isEmpty() ? List.of()
				: this.cypher.list("firm/find-proposals", Map.of("pairs", List.copyOf(pairs)), Decision::of);
		if (found.size() < pairs.size()) {
			Set<String> known = new LinkedHashSet<>(found.stream().map(one -> one.firm() + "|" + one.node()).toList());
			throw new NotFoundException("环节建议", ids.stream().filter(id -> !known.contains(id)).findFirst().orElse(""));
		}
		return found;
	}

	private static LinkProposal proposal(Record row) {
		String firm = row.get("firm").asString();
		String node = row.get("node").asString();
		ProposalMethod method = ProposalMethod.valueOf(row.get("method").asString());
		boolean scope = "SCOPE".equals(row.get("field").asString());
		return new LinkProposal(firm + "|" + node, firm, row.get("firmName").asString(), node,
				row.get("nodeName").asString(), row.get("chain").asString(null), row.get("chainName").asString(null),
				"produces", row.get("confidence").asDouble(), method.name(), row.get("field").asString(),
				(scope ? "经营范围（只作线索）：" : "产品：") + method.words(), row.get("text").asString(""),
				row.get("term").asString(""), row.get("state").asString(), row.get("batch").asString(null),
				row.get("by").asString(null), row.get("decidedAt").asString(null));
	}

	/** A proposal that is decided. */
	private record Decision(String firm, String node, String state, double confidence, ProposalMethod method,
			String field, String term, String source, @Nullable String asOf, boolean linked) {

		static Decision of(Record row) {
			return new Decision(row.get("firm").asString(), row.get("node").asString(), row.get("state").asString(),
					row.get("confidence").asDouble(), ProposalMethod.valueOf(row.get("method").asString()),
					row.get("field").asString(), row.get("term").asString(""), row.get("source").asString(""),
					row.get("asOf").asString(null), row.get("linked").asBoolean());
		}

		Map<String, Object> pair() {
			return Map.of("firm", this.firm, "node", this.node);
		}

		Map<String, @Nullable Object> toRow(String decided, @Nullable String madeSource) {
			Map<String, @Nullable Object> row = new HashMap<>(pair());
			row.put("state", decided);
			row.put("madeSource", madeSource);
			return row;
		}

		/**
		 * The link that accepting makes. Only a source that names the product itself
		 * makes it public knowledge; all else is inferred.
		 */
		FirmNodeRow link(String by) {
			boolean scope = "SCOPE".equals(this.field);
			boolean named = !scope && this.method.confidence() >= ProposalMethod.NORMALISED.confidence();
			List<SourceRef> sources = SourceRef.parse(this.source);
			String quote = (scope ? "经营范围" : "产品") + "原文「" + this.term.replace(";", "，").replace("；", "，") + "」，"
					+ by.replace(";", "") + "确认";
			String said = sources.isEmpty() ? quote : this.source + "; " + quote;
			return new FirmNodeRow(this.firm, this.node, this.confidence,
					(named && !sources.isEmpty()) ? Basis.PUBLIC : Basis.INFERRED, said, this.asOf, null, null, null);
		}

	}

}
