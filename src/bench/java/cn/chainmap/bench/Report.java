package cn.chainmap.bench;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import com.sun.management.OperatingSystemMXBean;

/**
 * The tables, in Markdown.
 */
final class Report {

	private final List<String> lines = new ArrayList<>();

	void machine(String server, BenchOptions options) {
		OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
		this.lines.add(
				"%s; %d cores, %d GiB memory, heap %d GiB; %s %s, Java %s; %s; seed %d, %d + %d rounds, %d of slow ones"
					.formatted(LocalDate.now(), Runtime.getRuntime().availableProcessors(),
							system.getTotalMemorySize() >> 30, Runtime.getRuntime().maxMemory() >> 30,
							System.getProperty("os.name"), System.getProperty("os.arch"),
							System.getProperty("java.version"), server, options.seed(), options.warmUp(),
							options.rounds(), options.slowRounds()));
	}

	void worlds(List<List<String>> rows) {
		table(List.of("firms", "local", "present", "absent", "unknown", "lines", "satisfied", "break points",
				"all gaps", "statements: gaps and rates, map, panel", "store"), rows);
	}

	void times(Results results, List<Integer> sizes) {
		List<String> head = new ArrayList<>(List.of("median (p90), ms"));
		sizes.forEach(size -> head.add("%,d firms".formatted(size)));
		head.add("largest / smallest");
		List<List<String>> rows = new ArrayList<>();
		for (Operation operation : results.operations()) {
			List<String> row = new ArrayList<>(List.of(operation.label()));
			sizes.forEach(size -> row.add(results.get(operation, size).toString()));
			row.add(Samples.format(results.get(operation, sizes.get(sizes.size() - 1)).median()
					/ results.get(operation, sizes.get(0)).median()));
			rows.add(row);
		}
		table(head, rows);
	}

	void crit(List<CritRows.Row> rows) {
		table(List.of("criticality of every node", "nodes", "edges", "end products", "critical nodes",
				"graph built, ms", "all crit, ms", "allocated, MB", "kept, MB"),
				rows.stream()
					.map(row -> List.of(row.name(), "%,d".formatted(row.nodes()), "%,d".formatted(row.edges()),
							"%,d".formatted(row.terminals()), "%,d".formatted(row.critical()),
							row.building().toString(), row.crit().toString(), Samples.format(row.allocated() / 1e6),
							Samples.format(row.retained() / 1e6)))
					.toList());
	}

	void criteria(List<Criterion> criteria) {
		table(List.of("criterion", "ratio", "limit", ""), criteria.stream()
			.map(criterion -> List.of(criterion.text(), criterion.ratio(), criterion.bound(), criterion.verdict()))
			.toList());
	}

	List<String> lines() {
		return List.copyOf(this.lines);
	}

	private void table(List<String> head, List<List<String>> rows) {
		this.lines.add("");
		this.lines.add(row(head));
		this.lines.add("|---".repeat(head.size()) + "|");
		rows.forEach(row -> this.lines.add(row(row)));
	}

	private static String row(List<String> cells) {
		return "| " + String.join(" | ", cells) + " |";
	}

}
