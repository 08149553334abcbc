package cn.chainmap.bench.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * How well a method found what was hidden: the rank of each hidden link.
 */
final class Outcome {

	private static final int RESAMPLES = 2000;

	private final Map<Integer, List<Double>> ranksBySubject = new TreeMap<>();

	/**
	 * Notes a rank.
	 * @param subject what was asked about; ranks of one subject are not independent and
	 * are drawn together
	 */
	void add(int subject, double rank) {
		this.ranksBySubject.computeIfAbsent(subject, any -> new ArrayList<>()).add(rank);
	}

	long questions() {
		return this.ranksBySubject.values().stream().mapToLong(List::size).sum();
	}

	double meanReciprocalRank() {
		return mean(List.copyOf(this.ranksBySubject.values()), rank -> 1 / rank);
	}

	double hits(int most) {
		return mean(List.copyOf(this.ranksBySubject.values()), rank -> (rank <= most) ? 1 : 0);
	}

	double medianRank() {
		double[] ranks = this.ranksBySubject.values()
			.stream()
			.flatMap(List::stream)
			.mapToDouble(rank -> rank)
			.sorted()
			.toArray();
		return (ranks.length == 0) ? Double.NaN : (ranks[(ranks.length - 1) / 2] + ranks[ranks.length / 2]) / 2;
	}

	/**
	 * 95 % interval of the mean reciprocal rank, by drawing subjects with replacement.
	 */
	double[] interval(long seed) {
		List<List<Double>> subjects = List.copyOf(this.ranksBySubject.values());
		Random random = new Random(seed);
		double[] means = new double[RESAMPLES];
		for (int i = 0; i < RESAMPLES; i++) {
			List<List<Double>> drawn = new ArrayList<>();
			for (int j = 0; j < subjects.size(); j++) {
				drawn.add(subjects.get(random.nextInt(subjects.size())));
			}
			means[i] = mean(drawn, rank -> 1 / rank);
		}
		Arrays.sort(means);
		return new double[] { means[(int) (0.025 * RESAMPLES)], means[(int) (0.975 * RESAMPLES) - 1] };
	}

	private static double mean(List<List<Double>> subjects, ToDoubleFunction<Double> value) {
		return subjects.stream().flatMap(List::stream).mapToDouble(value).average().orElse(Double.NaN);
	}

}
