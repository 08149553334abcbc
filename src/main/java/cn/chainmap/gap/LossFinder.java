package cn.chainmap.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.chainmap.gap.Severity.Fact;
import cn.chainmap.gap.Severity.Term;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Finds what was lost: vacancies (产业空窗) and shrunk nodes (收缩).
 */
final class LossFinder {

	private final FindingContext context;

	LossFinder(FindingContext context) {
		this.context = context;
	}

	List<Gap> find() {
		String since = this.context.since().toString();
		// A vacancy depends on its makers, and on the states of what it was made of and
		// of
		// what else takes that; a shrunk node on its makers only.
		Set<String> vacant = this.context.changes().turned().isEmpty() ? this.context.changedNodes() : null;
		List<Gap> gaps = new ArrayList<>(
				this.context.listByNode(GapType.VACANCY.query(), vacant, Map.of("since", since), this::vacancy));
		gaps.addAll(this.context.listByNode(GapType.SHRINK.query(), this.context.changedNodes(),
				Map.of("since", since, "shrunkShare", this.context.settings().shrunkShare()), this::shrunk));
		return gaps;
	}

	private Gap vacancy(Record row) {
		String node = row.get("id").asString();
		List<String> inputs = row.get("inputs").asList(Value::asString);
		List<String> orphans = row.get("orphans").asList(Value::asString);
		double orphaned = inputs.isEmpty() ? 0 : (double) orphans.size() / inputs.size();
		Severity severity = Severity.sum("100×(0.5 + 0.5×失去下游的投入占比)",
				List.of(Term.weighted("lost", "供给已失去", 0.5, Fact.known(1, row.get("lostAt").asString("") + " 起没有在产企业")),
						Term.weighted("orphans", "失去下游的投入占比", 0.5,
								Fact.known(orphaned, orphans.size() + "/" + inputs.size() + " 项本地投入没有其他本地去向"))));
		List<String> firms = row.get("firms").asList(firm -> firm.get("name").asString());
		String why = "「" + this.context.names(List.of(node)) + "」原由" + Names.of(firms, "家企业") + "供给，"
				+ row.get("lostAt").asString("") + " 起本地已无在产企业"
				+ (orphans.isEmpty() ? "。" : "，「" + this.context.names(orphans) + "」失去本地下游。");
		return this.context.gap(GapType.VACANCY, node, severity, why)
			.touching(orphans.stream().map(id -> this.context.templates().card(id).ref()).toList());
	}

	private Gap shrunk(Record row) {
		String node = row.get("id").asString();
		double before = row.get("beforeWanYuan").asDouble();
		double now = row.get("nowWanYuan").asDouble();
		String figures = "由 " + Names.number(before) + " 万元/年降到 " + Names.number(now) + " 万元/年";
		Severity severity = Severity.product("100×失去的产能占比",
				List.of(Term.factor("lost", "失去的产能占比", Fact.known(1 - now / before, figures))));
		return this.context.gap(GapType.SHRINK, node, severity,
				"「" + this.context.names(List.of(node)) + "」的本地产能" + figures + "。");
	}

}
