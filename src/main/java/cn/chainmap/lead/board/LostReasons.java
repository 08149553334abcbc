package cn.chainmap.lead.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.chainmap.chain.Chains;
import cn.chainmap.graph.CypherRunner;
import cn.chainmap.shared.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was learnt from lost leads (未成原因回流): reasons gather at the gap the lead would have
 * filled, and lower its feasibility (可行度) until somebody notes that they are gone.
 */
@Service
public class LostReasons {

	private final CypherRunner cypher;

	private final Chains chains;

	private final LeadSettings settings;

	private final LeadTime time;

	private final CurrentUser user;

	LostReasons(CypherRunner cypher, Chains chains, LeadSettings settings, LeadTime time, CurrentUser user) {
		this.cypher = cypher;
		this.chains = chains;
		this.settings = settings;
		this.time = time;
		this.user = user;
	}

	/** The reasons at one gap. */
	@Transactional(readOnly = true)
	public GapFeasibility get(String node) {
		String name = this.chains.getNode(node).name();
		return feasibility(node, name, read(List.of(node)).getOrDefault(node, List.of()));
	}

	/** The feasibility of gaps at which something was lost; all others have 1. */
	@Transactional(readOnly = true)
	public Map<String, Double> feasibilities(Collection<String> nodes) {
		Map<String, Double> values = new LinkedHashMap<>();
		read(nodes).forEach((node, reasons) -> values.put(node, feasibility(node, "", reasons).feasibility()));
		return values;
	}

	/** The reasons at those of some gaps at which something was lost. */
	@Transactional(readOnly = true)
	public List<GapFeasibility> list(Collection<String> nodes) {
		return read(nodes).entrySet()
			.stream()
			.map(entry -> feasibility(entry.getKey(), this.chains.getNode(entry.getKey()).name(), entry.getValue()))
			.toList();
	}

	/**
	 * Notes that a reason is gone: what was lost up to today no longer counts.
	 */
	@Transactional
	public GapFeasibility fix(String node, LostReason reason, @Nullable String note) {
		this.chains.getNode(node);
		Map<String, @Nullable Object> params = new HashMap<>();
		params.put("id", node + " " + reason.name());
		params.put("node", node);
		params.put("reason", reason.name());
		params.put("on", this.time.today().toString());
		params.put("by", this.user.name());
		params.put("note", LeadForm.clean("note", note));
		this.cypher.run("lead/merge-reason-fix", params);
		return get(node);
	}

	private Map<String, List<GapFeasibility.Reason>> read(Collection<String> nodes) {
		LocalDate from = this.time.today().minusYears(this.settings.lostYears());
		Map<String, List<GapFeasibility.Reason>> found = new LinkedHashMap<>();
		this.cypher
			.list("lead/list-lost-reasons", Map.of("nodes", List.copyOf(nodes), "from", from.toString()),
					row -> Map.entry(row.get("node").asString(), reason(row)))
			.forEach(entry -> found.computeIfAbsent(entry.getKey(), any -> new ArrayList<>()).add(entry.getValue()));
		return found;
	}

	private GapFeasibility.Reason reason(Record row) {
		LostReason reason = LostReason.valueOf(row.get("reason").asString());
		long counted = Math.min(row.get("open").asLong(), this.settings.lostMost());
		return new GapFeasibility.Reason(reason, reason.label(), row.get("firms").asLong(), counted,
				Math.pow(1 - this.settings.lostPenalty(), counted), LocalDate.parse(row.get("lastOn").asString()),
				row.get("fixedOn").isNull() ? null : LocalDate.parse(row.get("fixedOn").asString()),
				row.get("fixedBy").asString(null), row.get("fixNote").asString(null));
	}

	private GapFeasibility feasibility(String node, String name, List<GapFeasibility.Reason> reasons) {
		double value = reasons.stream().mapToDouble(GapFeasibility.Reason::factor).reduce(1, (a, b) -> a * b);
		return new GapFeasibility(node, name, value, reasons, this.settings.lostPenalty(), this.settings.lostMost(),
				this.settings.lostYears());
	}

}
