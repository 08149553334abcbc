package cn.chainmap.gap.structure;

import java.util.Collection;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.ToDoubleBiFunction;

import cn.chainmap.gap.structure.Choice.Option;

/**
 * Greedy choice with lazy evaluation (惰性贪心): a gain never grows as firms are added, so
 * old gains are upper bounds, and only the firm at the head of a heap is looked at again.
 * The choice is that of plain greedy. M. Minoux, Accelerated greedy algorithms, 1978.
 */
final class LazyGreedy {

	/** Rank by what a firm adds. */
	static final ToDoubleBiFunction<Option, Double> BY_GAIN = (option, gain) -> gain;

	/** Rank by what a firm adds per unit of area. */
	static final ToDoubleBiFunction<Option, Double> BY_RATIO = (option, gain) -> gain / option.area;

	private static final Comparator<Ranked> ORDER = Comparator.comparingDouble(Ranked::rank)
		.thenComparingDouble(Ranked::gain)
		.thenComparingDouble(ranked -> ranked.option().severity)
		.reversed()
		.thenComparing(ranked -> ranked.option().id);

	private LazyGreedy() {
	}

	/**
	 * Adds firms until none helps, or as many as wanted, or enough is reached.
	 * @param rank which firm comes first; equal ones by gain, severity, lower id
	 * @param size the most firms
	 * @param budget the most area
	 * @param enough the value at which to stop
	 */
	static void extend(Choice choice, Collection<Option> options, ToDoubleBiFunction<Option, Double> rank, int size,
			double budget, double enough) {
		PriorityQueue<Ranked> heap = new PriorityQueue<>(ORDER);
		options.forEach(option -> heap.add(rank(choice, option, rank)));
		while (!heap.isEmpty() && choice.size() < size && choice.value() < enough) {
			Ranked head = heap.remove();
			Ranked now = rank(choice, head.option(), rank);
			if (now.gain() > 0 && choice.fits(now.option(), budget)) {
				if (heap.isEmpty() || ORDER.compare(now, heap.element()) <= 0) {
					choice.add(now.option());
				}
				else {
					heap.add(now);
				}
			}
		}
	}

	private static Ranked rank(Choice choice, Option option, ToDoubleBiFunction<Option, Double> rank) {
		double gain = choice.gain(option);
		return new Ranked(option, rank.applyAsDouble(option, gain), gain);
	}

	private record Ranked(Option option, double rank, double gain) {
	}

}
