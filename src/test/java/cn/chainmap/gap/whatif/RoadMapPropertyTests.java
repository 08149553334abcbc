package cn.chainmap.gap.whatif;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import cn.chainmap.gap.structure.Candidate;
import cn.chainmap.gap.structure.Coverage;
import cn.chainmap.gap.structure.Portfolio;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds of any choice of firms: the order in which they come and those that are left
 * out beforehand change nothing.
 */
class RoadMapPropertyTests {

	private static final int LINES = 12;

	@Property
	void theOrderOfCandidatesDoesNotMatter(@ForAll long seed) {
		Market market = new Market(seed, 30);
		List<String> shuffled = new ArrayList<>(market.makes.keySet());
		Collections.shuffle(shuffled, market.random);
		Options one = market.offer(market.makes.keySet());
		Options other = market.offer(shuffled);
		assertThat(coverage(one.candidates(false)).bestK(4)).isEqualTo(coverage(other.candidates(false)).bestK(4));
		assertThat(coverage(one.candidates(true)).bestWithinBudget(60))
			.isEqualTo(coverage(other.candidates(true)).bestWithinBudget(60));
	}

	@Property
	void thoseLeftOutBeforehandWouldNotHaveHelped(@ForAll long seed) {
		Market market = new Market(seed, 12);
		Options options = market.offer(market.makes.keySet());
		for (int size = 1; size <= 3; size++) {
			assertThat(coverage(options.candidates(false)).bestK(size).value())
				.isEqualTo(coverage(market.all()).bestK(size).value());
		}
		assertThat(coverage(options.candidates(true)).bestWithinBudget(45).value())
			.isGreaterThanOrEqualTo(coverage(market.all()).bestWithinBudget(45).value());
		Portfolio reached = coverage(market.all()).reach(0.7);
		Portfolio fewer = coverage(options.candidates(false)).reach(0.7);
		assertThat(fewer.reaches(0.7)).isEqualTo(reached.reaches(0.7));
		if (reached.reaches(0.7)) {
			assertThat(fewer.steps().size()).isLessThanOrEqualTo(reached.steps().size());
		}
	}

	@Property
	void manyCandidatesAreChosenAsByPlainGreed(@ForAll long seed) {
		Market market = new Market(seed, 80);
		List<Candidate> candidates = market.offer(market.makes.keySet()).candidates(false);
		Assume.that(candidates.size() > 20);
		Portfolio portfolio = coverage(candidates).bestK(5);
		assertThat(portfolio.firms()).isEqualTo(plainGreedy(candidates, 5));
	}

	private static List<String> plainGreedy(List<Candidate> candidates, int size) {
		Set<Integer> covered = new HashSet<>();
		List<String> chosen = new ArrayList<>();
		while (chosen.size() < size) {
			Candidate best = candidates.stream()
				.max(Comparator.<Candidate>comparingLong(candidate -> gain(candidate, covered))
					.thenComparingDouble(Candidate::severity)
					.thenComparing(Candidate::id, Comparator.reverseOrder()))
				.orElseThrow();
			if (gain(best, covered) == 0) {
				break;
			}
			covered.addAll(best.supplies().keySet());
			chosen.add(best.id());
		}
		return chosen;
	}

	private static long gain(Candidate candidate, Set<Integer> covered) {
		return candidate.supplies().keySet().stream().filter(line -> !covered.contains(line)).count();
	}

	private static Coverage coverage(List<Candidate> candidates) {
		return Coverage.of(3, Collections.nCopies(LINES, 1.0), candidates);
	}

	/** Nodes that satisfy lines, and firms that make them. */
	private static final class Market {

		final Random random;

		final Map<String, Set<String>> makes = new TreeMap<>();

		final Map<String, Double> areas = new TreeMap<>();

		private final Map<String, List<Integer>> openByMember = new TreeMap<>();

		Market(long seed, int firms) {
			this.random = new Random(seed);
			for (int node = 0; node < 10; node++) {
				Set<Integer> lines = new TreeSet<>();
				for (int i = 0; i <= this.random.nextInt(3); i++) {
					lines.add(this.random.nextInt(LINES));
				}
				this.openByMember.put("n" + node, List.copyOf(lines));
			}
			for (int firm = 0; firm < firms; firm++) {
				Set<String> nodes = new TreeSet<>();
				for (int i = 0; i <= this.random.nextInt(3); i++) {
					nodes.add("n" + this.random.nextInt(11));
				}
				this.makes.put("F" + firm, nodes);
				this.areas.put("F" + firm, 10.0 + this.random.nextInt(30));
			}
		}

		Options offer(Collection<String> firms) {
			Options options = new Options(this.openByMember, this::severity);
			firms.forEach(firm -> options.offer(firm, firm, this.makes.get(firm), this.areas.get(firm), true));
			return options;
		}

		/** All of them, also those that supply the same. */
		List<Candidate> all() {
			return this.makes.entrySet()
				.stream()
				.map(firm -> Candidate.ofLines(firm.getKey(),
						firm.getValue()
							.stream()
							.flatMap(node -> this.openByMember.getOrDefault(node, List.of()).stream())
							.collect(Collectors.toCollection(TreeSet::new)),
						this.areas.get(firm.getKey()), 0))
				.toList();
		}

		private double severity(String node) {
			return node.hashCode() % 7;
		}

	}

}
