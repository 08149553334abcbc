package cn.chainmap.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import cn.chainmap.bench.imports.ImportTrial;
import cn.chainmap.bench.imports.TrialResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.util.FileSystemUtils;

/**
 * Imports a million firms with two and a half million links as CSV, and a workbook of
 * 200,000 rows, and writes the same rows with a bare batched {@code UNWIND}; prints
 * throughputs, what part of the bare one the import reaches, and how long users wait
 * meanwhile. See {@code src/docs/benchmark.md}.
 */
public final class ImportBenchmark {

	private static final Logger logger = LoggerFactory.getLogger(ImportBenchmark.class);

	private ImportBenchmark() {
	}

	public static void main(String[] arguments) throws Exception {
		SimpleCommandLinePropertySource given = new SimpleCommandLinePropertySource(arguments);
		for (String name : given.getPropertyNames()) {
			if (!List.of("firms", "sheet-rows", "sheet-rounds", "warm-up", "directory").contains(name)) {
				throw new IllegalArgumentException("Unknown option --" + name);
			}
		}
		Path directory = Path.of(get(given, "directory", "target/bench-import"));
		int firms = Integer.parseInt(get(given, "firms", "1000000"));
		int rows = Integer.parseInt(get(given, "sheet-rows", "200000"));
		int rounds = Integer.parseInt(get(given, "sheet-rounds", "3"));
		int warmUp = Integer.parseInt(get(given, "warm-up", "50000"));
		FileSystemUtils.deleteRecursively(directory);
		Files.createDirectories(directory);
		if (warmUp > 0) {
			new ImportTrial(directory.resolve("warm-up"), ImportTrial.Case.CSV, warmUp).run();
		}
		List<TrialResult> results = new ArrayList<>();
		if (firms > 0) {
			results.add(run(new ImportTrial(directory, ImportTrial.Case.CSV, firms)));
		}
		boolean passes = results.stream().allMatch(TrialResult::passes);
		List<TrialResult> sheets = new ArrayList<>();
		for (int round = 1; rows > 0 && round <= rounds; round++) {
			sheets.add(run(new ImportTrial(directory.resolve("round" + round), ImportTrial.Case.SHEET, rows)));
		}
		results.addAll(sheets);
		String report = String.join("", results.stream().map(TrialResult::table).toList());
		if (!sheets.isEmpty()) {
			passes &= TrialResult.passesTogether(sheets);
			report += "\nworkbook: %.2f of the bare writer in the median of %d rounds%n"
				.formatted(TrialResult.medianRatio(sheets), sheets.size());
		}
		Files.writeString(directory.resolve("report.md"), report);
		logger.info("{}", report);
		System.exit(passes ? 0 : 1);
	}

	private static TrialResult run(ImportTrial trial) throws Exception {
		TrialResult result = trial.run();
		logger.info("{}", result.table());
		return result;
	}

	private static String get(SimpleCommandLinePropertySource given, String name, String otherwise) {
		String value = given.getProperty(name);
		return (value == null) ? otherwise : value;
	}

}
