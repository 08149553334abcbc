package cn.chainmap.firm.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * Precision, recall, MRR and Hits@1 of some answers, with 95 % intervals by bootstrap
 * over the questions.
 */
final class Scores {

	private static final int SAMPLES = 1000;

	private static final int SEED = 15;

	/** One question and its answer. */
	private record Case(long right, long accepted, long wanted, double reciprocal, boolean first) {
	}

	private final List<Case> cases = new ArrayList<>();

	void add(Labelled question, Answer answer) {
		this.cases.add(new Case(answer.hits(question.answers()), answer.accepted().size(), question.answers().size(),
				answer.reciprocalRank(question.answers()),
				!answer.ranked().isEmpty() && question.answers().contains(answer.ranked().get(0))));
	}

	/** The four figures, each with its interval. */
	String row() {
		return String.join(" | ", figure(Scores::precision), figure(Scores::recall),
				figure(sample -> sample.stream().mapToDouble(Case::reciprocal).average().orElse(0)),
				figure(sample -> sample.stream().mapToDouble(one -> one.first ? 1 : 0).average().orElse(0)));
	}

	/** Share of the questions to which something was accepted, with its interval. */
	String acceptedShare() {
		return figure(sample -> sample.stream().mapToDouble(one -> (one.accepted > 0) ? 1 : 0).average().orElse(0));
	}

	private static double precision(List<Case> sample) {
		long accepted = sample.stream().mapToLong(Case::accepted).sum();
		return (accepted > 0) ? (double) sample.stream().mapToLong(Case::right).sum() / accepted : Double.NaN;
	}

	private static double recall(List<Case> sample) {
		return (double) sample.stream().mapToLong(Case::right).sum()
				/ Math.max(1, sample.stream().mapToLong(Case::wanted).sum());
	}

	private String figure(ToDoubleFunction<List<Case>> measure) {
		Random random = new Random(SEED);
		double[] values = new double[SAMPLES];
		for (int i = 0; i < SAMPLES; i++) {
			List<Case> sample = new ArrayList<>(this.cases.size());
			for (int j = 0; j < this.cases.size(); j++) {
				sample.add(this.cases.get(random.nextInt(this.cases.size())));
			}
			values[i] = measure.applyAsDouble(sample);
		}
		Arrays.sort(values);
		return String.format(Locale.ROOT, "%.3f [%.3f, %.3f]", measure.applyAsDouble(this.cases),
				values[(int) (SAMPLES * 0.025)], values[(int) (SAMPLES * 0.975)]);
	}

}
