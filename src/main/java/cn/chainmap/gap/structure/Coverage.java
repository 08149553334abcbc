package cn.chainmap.gap.structure;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

import cn.chainmap.gap.structure.Choice.Option;

/**
 * Which firms to win first (组合优化). Items are open, each with an amount: a demand line
 * with its weight, or a node with the demand left for local firms to meet. A firm
 * supplies some of each; the value of a choice is Σ over items of min(open amount, Σ
 * supplied) on top of what is met already. That function is monotone and submodular
 * (单调次模), for weighted coverage as for capacities; producibility and the moving rate are
 * not, and have no place here.
 * <p>
 * Small questions are answered by comparing all subsets, others by lazy greedy in
 * O(candidates · items of one · log candidates) for the first firm and little for each
 * further one; {@link Portfolio#guarantee} says which. Equals are decided by higher
 * severity, then lower id.
 */
public final class Coverage {

	private final double base;

	private final double[] open;

	private final double total;

	private final List<Candidate> candidates;

	private Coverage(double base, double[] open, Collection<Candidate> candidates) {
		this.base = base;
		this.open = open;
		this.total = base + Arrays.stream(open).sum();
		this.candidates = candidates.stream()
			.distinct()
			.sorted((one, other) -> one.id().compareTo(other.id()))
			.toList();
		Set<String> ids = new HashSet<>();
		for (Candidate candidate : this.candidates) {
			if (!ids.add(candidate.id())) {
				throw new IllegalArgumentException("Two candidates with one id: " + candidate.id());
			}
			if (!candidate.supplies().isEmpty()
					&& (candidate.supplies().firstKey() < 0 || candidate.supplies().lastKey() >= open.length)) {
				throw new IllegalArgumentException("No such item: " + candidate);
			}
		}
	}

	/**
	 * Coverage of items.
	 * @param base the value reached already
	 * @param open amount still open of each item; candidates refer to it by its number
	 */
	public static Coverage of(double base, List<Double> open, Collection<Candidate> candidates) {
		if (!(base >= 0) || open.stream().anyMatch(amount -> !(amount >= 0 && amount < Double.POSITIVE_INFINITY))) {
			throw new IllegalArgumentException("Not amounts: " + base + ", " + open);
		}
		return new Coverage(base, open.stream().mapToDouble(Double::doubleValue).toArray(), candidates);
	}

	/**
	 * Coverage of demand lines of equal weight, so that the value is the number of
	 * satisfied lines on the fixed base.
	 * @param lines the lines now
	 * @param candidates refer to {@link DemandLines#open}, see
	 * {@link DemandLines#openByMember}
	 */
	public static Coverage ofLines(DemandLines lines, Collection<Candidate> candidates) {
		return ofLines(lines, group -> 1, candidates);
	}

	/** The same with weights. */
	public static Coverage ofLines(DemandLines lines, ToDoubleFunction<InputGroup> weight,
			Collection<Candidate> candidates) {
		double base = lines.lines()
			.stream()
			.filter(DemandLines.Line::satisfied)
			.mapToDouble(line -> weight.applyAsDouble(line.group()))
			.sum();
		return of(base, lines.open().stream().mapToDouble(weight).boxed().toList(), candidates);
	}

	/**
	 * The best choice of at most so many firms. Exact for up to 20 candidates and 4
	 * firms, and wherever else at most 6,196 subsets are to be compared.
	 */
	public Portfolio bestK(int size) {
		List<Option> options = options(Double.POSITIVE_INFINITY);
		if (SubsetSearch.isSmall(options.size(), size)) {
			return exact(options, size, Double.POSITIVE_INFINITY);
		}
		Choice choice = start();
		LazyGreedy.extend(choice, options, LazyGreedy.BY_GAIN, size, Double.POSITIVE_INFINITY,
				Double.POSITIVE_INFINITY);
		return choice.toPortfolio(this.total, (size <= 1) ? Guarantee.OPTIMAL : Guarantee.GREEDY);
	}

	/**
	 * The best choice of firms that together need no more than this area. Exact for up to
	 * 20 candidates of which at most 4 fit, and wherever else at most 6,196 subsets are
	 * to be compared. Candidates of unknown area are left out.
	 * @param area in the unit of the candidates' areas
	 */
	public Portfolio bestWithinBudget(double area) {
		List<Option> options = options(area);
		if (SubsetSearch.isSmall(options.size(), mostThatFit(options, area))) {
			return exact(options, options.size(), area);
		}
		Choice single = start();
		LazyGreedy.extend(single, options, LazyGreedy.BY_GAIN, 1, area, Double.POSITIVE_INFINITY);
		Choice several = start();
		LazyGreedy.extend(several, options, LazyGreedy.BY_RATIO, options.size(), area, Double.POSITIVE_INFINITY);
		return ((single.value() > several.value()) ? single : several).toPortfolio(this.total, Guarantee.GREEDY_BUDGET);
	}

	/**
	 * The fewest firms that reach a share of the total. Exact where {@link #bestK} is
	 * exact for that many firms; when the target cannot be reached, all firms that add
	 * something.
	 * @param target wanted share, 0 to 1
	 */
	public Portfolio reach(double target) {
		List<Option> options = options(Double.POSITIVE_INFINITY);
		Choice choice = start();
		double enough = target * this.total - Portfolio.TOLERANCE * this.total;
		LazyGreedy.extend(choice, options, LazyGreedy.BY_GAIN, options.size(), Double.POSITIVE_INFINITY, enough);
		if (choice.value() < enough) {
			return choice.toPortfolio(this.total, Guarantee.OUT_OF_REACH);
		}
		for (int size = 0; size <= choice.size() && SubsetSearch.isSmall(options.size(), size); size++) {
			Portfolio best = exact(options, size, Double.POSITIVE_INFINITY);
			if (best.reaches(target)) {
				return best;
			}
		}
		return choice.toPortfolio(this.total, (choice.size() <= 1) ? Guarantee.OPTIMAL : Guarantee.GREEDY_COVER);
	}

	private Portfolio exact(List<Option> options, int size, double budget) {
		List<Option> best = SubsetSearch.best(options, start(), size, budget, this.total);
		Choice choice = start();
		LazyGreedy.extend(choice, best, LazyGreedy.BY_GAIN, best.size(), budget, Double.POSITIVE_INFINITY);
		return choice.toPortfolio(this.total, Guarantee.OPTIMAL);
	}

	private Choice start() {
		return new Choice(this.base, this.open);
	}

	/** The candidates that would add something and fit by themselves, by id. */
	private List<Option> options(double budget) {
		Choice nobody = start();
		boolean limited = budget < Double.POSITIVE_INFINITY;
		return this.candidates.stream()
			.filter(candidate -> !limited || candidate.area() != null)
			.map(candidate -> new Option(candidate, limited))
			.filter(option -> nobody.gain(option) > 0 && nobody.fits(option, budget))
			.toList();
	}

	private static int mostThatFit(List<Option> options, double budget) {
		double[] areas = options.stream().mapToDouble(option -> option.area).sorted().toArray();
		double used = 0;
		int count = 0;
		while (count < areas.length && used + areas[count] <= budget * (1 + Portfolio.TOLERANCE)) {
			used += areas[count++];
		}
		return count;
	}

}
