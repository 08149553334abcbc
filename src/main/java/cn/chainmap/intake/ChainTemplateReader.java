package cn.chainmap.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import cn.chainmap.chain.ChainNodeRow;
import cn.chainmap.chain.ChainNodeRow.Membership;
import cn.chainmap.chain.SupplyRow;
import cn.chainmap.shared.SourceRef;
import org.jspecify.annotations.Nullable;

/**
 * Reads chain nodes and the supply lines between them.
 */
final class ChainTemplateReader {

	private static final Set<String> STAGES = Set.of("upstream", "midstream", "downstream", "supporting");

	private static final Set<String> KINDS = Set.of("material", "component", "process", "equipment", "service",
			"product");

	private static final Set<String> RELATIONS = Set.of("input", "process", "equipment", "service");

	/**
	 * Without a required column, an input or process from this criticality on is
	 * required.
	 */
	private static final int REQUIRED_CRITICALITY = 4;

	private final Set<String> chainIds;

	private final Consumer<ImportIssue> issues;

	private final Map<String, ChainNodeRow> nodes = new LinkedHashMap<>();

	ChainTemplateReader(Set<String> chainIds, Consumer<ImportIssue> issues) {
		this.chainIds = chainIds;
		this.issues = issues;
	}

	Set<String> nodeIds() {
		return this.nodes.keySet();
	}

	List<ChainNodeRow> readNodes(List<CsvRow> rows) {
		for (CsvRow row : rows) {
			List<String> chains = row.list("chain_id");
			List<String> unknown = chains.stream().filter(chain -> !this.chainIds.contains(chain)).toList();
			if (!unknown.isEmpty() || chains.isEmpty()) {
				this.issues
					.accept(row.issue("chain_id", chains.isEmpty() ? "没有写明产业链" : "没有产业链 " + String.join("、", unknown)));
			}
			List<String> known = chains.stream().filter(this.chainIds::contains).distinct().toList();
			if (known.isEmpty()) {
				this.issues.accept(row.issue("", "环节不属于任何产业链，已略过该行"));
				continue;
			}
			Double importance = row.number("importance", 0, 1, this.issues);
			Boolean terminal = row.flag("terminal", this.issues);
			this.nodes.put(row.text("id"),
					new ChainNodeRow(row.text("id"), row.text("name"), row.list("aliases"),
							known.stream().map(chain -> new Membership(chain, importance, terminal)).toList(),
							oneOf(row, "stage", STAGES, "supporting"), oneOf(row, "kind", KINDS, "component"),
							row.text("description"), row.list("keywords"), row.text("source"),
							SourceRef.newestDate(row.text("source")), row.textOrNull("surveyed_at"),
							row.flag("producers_complete", this.issues), row.flag("localisable", this.issues)));
		}
		return List.copyOf(this.nodes.values());
	}

	List<SupplyRow> readSupplies(CsvTable table) {
		Map<String, SupplyRow> lines = new LinkedHashMap<>();
		for (CsvRow row : table.rows()) {
			String from = row.text("from_node_id");
			String to = row.text("to_node_id");
			ChainNodeRow output = this.nodes.get(to);
			if (output == null || !this.nodes.containsKey(from)) {
				this.issues.accept(row.issue((output == null) ? "to_node_id" : "from_node_id", "没有这个环节，已略过该行"));
				continue;
			}
			if (from.equals(to)) {
				this.issues.accept(row.issue("to_node_id", "环节不能是自己的投入，已略过该行"));
				continue;
			}
			for (Membership membership : output.memberships()) {
				SupplyRow line = line(row, table, membership.chain());
				if (lines.putIfAbsent(line.chain() + "|" + line.relation() + "|" + from + "|" + to, line) != null) {
					this.issues.accept(row.issue("", "与前面的行重复（" + from + " → " + to + "），已略过该行"));
				}
			}
		}
		List<SupplyRow> found = List.copyOf(lines.values());
		reportCycle(table.file(), found);
		return found;
	}

	private SupplyRow line(CsvRow row, CsvTable table, String chain) {
		String relation = oneOf(row, "relation", RELATIONS, "input");
		Double criticality = row.number("criticality", 1, 5, this.issues);
		Boolean required = table.has("required") ? row.flag("required", this.issues) : null;
		if (required == null) {
			required = Set.of("input", "process").contains(relation) && criticality != null
					&& criticality >= REQUIRED_CRITICALITY;
		}
		return new SupplyRow(row.text("from_node_id"), row.text("to_node_id"), chain, relation, required,
				row.textOrNull("alt_group"), (criticality == null) ? null : criticality.intValue(),
				row.number("share", 0, 1, this.issues), row.textOrNull("note"), row.text("source"));
	}

	private String oneOf(CsvRow row, String column, Set<String> words, String otherwise) {
		String word = row.text(column).toLowerCase(Locale.ROOT);
		if (words.contains(word)) {
			return word;
		}
		if (!word.isEmpty()) {
			this.issues.accept(row.issue(column,
					"应为 " + String.join("、", words.stream().sorted().toList()) + " 之一，已按 " + otherwise + " 处理"));
		}
		return otherwise;
	}

	private void reportCycle(String file, List<SupplyRow> lines) {
		List<String> cycle = Cycles.find(lines);
		if (!cycle.isEmpty()) {
			this.issues.accept(new ImportIssue(file, 0, "", String.join(" → ", cycle), "供应关系成环，照常装载；需求线与断点不受影响"));
		}
	}

	/** Looks for a cycle in the supply lines. */
	private static final class Cycles {

		private final Map<String, List<String>> outputs = new LinkedHashMap<>();

		/** Nodes being visited {@code true}, nodes done {@code false}. */
		private final Map<String, Boolean> visiting = new LinkedHashMap<>();

		/** A cycle, its first node repeated at the end; empty when there is none. */
		static List<String> find(List<SupplyRow> lines) {
			Cycles cycles = new Cycles();
			lines.forEach(line -> cycles.outputs.computeIfAbsent(line.from(), key -> new ArrayList<>()).add(line.to()));
			for (String start : List.copyOf(cycles.outputs.keySet())) {
				List<String> cycle = cycles.visit(start);
				if (cycle != null) {
					return cycle;
				}
			}
			return List.of();
		}

		// Iterative, because chains of a large template are deeper than the call stack.
		private @Nullable List<String> visit(String start) {
			List<String> path = new ArrayList<>();
			List<java.util.Iterator<String>> pending = new ArrayList<>();
			enter(start, path, pending);
			while (!pending.isEmpty()) {
				java.util.Iterator<String> next = pending.get(pending.size() - 1);
				if (!next.hasNext()) {
					this.visiting.put(path.remove(path.size() - 1), false);
					pending.remove(pending.size() - 1);
					continue;
				}
				String node = next.next();
				if (Boolean.TRUE.equals(this.visiting.get(node))) {
					List<String> cycle = new ArrayList<>(path.subList(path.indexOf(node), path.size()));
					cycle.add(node);
					return cycle;
				}
				if (!this.visiting.containsKey(node)) {
					enter(node, path, pending);
				}
			}
			return null;
		}

		private void enter(String node, List<String> path, List<java.util.Iterator<String>> pending) {
			if (this.visiting.containsKey(node)) {
				return;
			}
			this.visiting.put(node, true);
			path.add(node);
			pending.add(this.outputs.getOrDefault(node, List.of()).iterator());
		}

	}

}
