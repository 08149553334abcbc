package cn.chainmap.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every case of the catalogue of bad inputs (坏输入目录, 80 cases) has a test that bears its
 * number: {@code case13ZipBomb}, {@code case40And42WrongCodes},
 * {@code case48To50And61And62TextsAreKept}. Writes which one to
 * {@code target/catalogue.md}.
 */
class CatalogueTests {

	private static final int CASES = 80;

	private static final Pattern METHOD = Pattern.compile("void (case(\\d+)((?:(?:And|To)\\d+)*)\\w*)\\(");

	private static final Pattern MORE = Pattern.compile("(And|To)(\\d+)");

	@Test
	void everyCaseHasATest() throws IOException {
		Map<Integer, Set<String>> tests = new TreeMap<>();
		for (Path file : sources()) {
			String name = file.getFileName().toString().replace(".java", "");
			METHOD.matcher(Files.readString(file))
				.results()
				.forEach(method -> numbers(method)
					.forEach(number -> tests.computeIfAbsent(number, key -> new TreeSet<>())
						.add(name + "." + method.group(1))));
		}
		List<String> lines = tests.entrySet()
			.stream()
			.map(entry -> "| " + entry.getKey() + " | " + String.join("<br>", entry.getValue()) + " |")
			.collect(Collectors.toList());
		lines.addAll(0, List.of("| case | tests |", "|---|---|"));
		Files.createDirectories(Path.of("target"));
		Files.write(Path.of("target", "catalogue.md"), lines);
		assertThat(tests.keySet())
			.containsExactlyElementsOf(IntStream.rangeClosed(1, CASES).boxed().collect(Collectors.toList()));
	}

	private static List<Integer> numbers(MatchResult method) {
		Set<Integer> numbers = new TreeSet<>();
		int last = Integer.parseInt(method.group(2));
		numbers.add(last);
		for (MatchResult more : MORE.matcher(method.group(3)).results().toList()) {
			int next = Integer.parseInt(more.group(2));
			IntStream.rangeClosed("To".equals(more.group(1)) ? last : next, next).forEach(numbers::add);
			last = next;
		}
		return List.copyOf(numbers);
	}

	private static List<Path> sources() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
			return files.filter(file -> file.toString().endsWith("Tests.java")).toList();
		}
	}

}
