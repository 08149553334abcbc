package cn.chainmap.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.springframework.core.env.SimpleCommandLinePropertySource;

/**
 * What is to be measured.
 *
 * @param sizes numbers of firms, ascending
 * @param seed seed of the worlds
 * @param rounds measured rounds of each fast operation
 * @param warmUp rounds before that
 * @param slowRounds measured rounds of each slow operation
 * @param directory where worlds are kept and the report is written
 */
record BenchOptions(List<Integer> sizes, long seed, int rounds, int warmUp, int slowRounds, Path directory) {

	BenchOptions {
		sizes = sizes.stream().sorted().toList();
	}

	static BenchOptions of(String... arguments) {
		SimpleCommandLinePropertySource given = new SimpleCommandLinePropertySource(arguments);
		for (String name : given.getPropertyNames()) {
			if (!List.of("firms", "seed", "rounds", "warm-up", "slow-rounds", "directory").contains(name)) {
				throw new IllegalArgumentException("Unknown option --" + name);
			}
		}
		return new BenchOptions(
				Arrays.stream(get(given, "firms", "10000,100000,1000000").split(",")).map(Integer::valueOf).toList(),
				Long.parseLong(get(given, "seed", "42")), Integer.parseInt(get(given, "rounds", "40")),
				Integer.parseInt(get(given, "warm-up", "30")), Integer.parseInt(get(given, "slow-rounds", "7")),
				Path.of(get(given, "directory", "target/bench")));
	}

	private static String get(SimpleCommandLinePropertySource given, String name, String otherwise) {
		String value = given.getProperty(name);
		return (value == null) ? otherwise : value;
	}

}
