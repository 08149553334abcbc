package cn.chainmap.gap;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How grave a gap is (严重度), and the arithmetic that says so.
 *
 * @param value 0 to 100
 * @param known share of the weight of its terms that rests on facts, 0 to 1; the rest are
 * neutral assumptions
 * @param formula the formula in words
 * @param terms its terms
 */
public record Severity(double value, double known, String formula, List<Term> terms) {

	public Severity {
		terms = List.copyOf(terms);
	}

	/** 100 times the weighted sum of terms. */
	static Severity sum(String formula, List<Term> terms) {
		double value = terms.stream()
			.mapToDouble(term -> (term.contribution() != null) ? term.contribution() : 0)
			.sum();
		double weights = terms.stream().mapToDouble(Severity::weight).sum();
		double known = terms.stream().filter(Term::known).mapToDouble(Severity::weight).sum();
		return new Severity(clip(value), (weights > 0) ? known / weights : 0, formula, terms);
	}

	/** 100 times the product of factors. */
	static Severity product(String formula, List<Term> factors) {
		double value = 100;
		for (Term factor : factors) {
			value *= factor.value();
		}
		double known = factors.stream().filter(Term::known).count();
		return new Severity(clip(value), factors.isEmpty() ? 0 : known / factors.size(), formula, factors);
	}

	private static double weight(Term term) {
		return (term.weight() != null) ? term.weight() : 0;
	}

	private static double clip(double value) {
		return Math.max(0, Math.min(100, value));
	}

	/**
	 * One term.
	 *
	 * @param code what it is, as a code
	 * @param name what it is, in words
	 * @param value 0 to 1
	 * @param weight its weight in a sum; {@code null} for a factor of a product
	 * @param contribution what it adds, in points: 100 · weight · value, adding up to the
	 * severity; {@code null} for a factor
	 * @param known whether it rests on facts
	 * @param note where it comes from, in words
	 */
	public record Term(String code, String name, double value, @Nullable Double weight, @Nullable Double contribution,
			boolean known, String note) {

		static Term weighted(String code, String name, double weight, Fact fact) {
			return new Term(code, name, fact.value(), weight, 100 * weight * fact.value(), fact.known(), fact.note());
		}

		static Term factor(String code, String name, Fact fact) {
			return new Term(code, name, fact.value(), null, null, fact.known(), fact.note());
		}

	}

	/**
	 * The value of a term.
	 *
	 * @param value 0 to 1
	 * @param known whether it rests on facts
	 * @param note where it comes from, in words
	 */
	record Fact(double value, boolean known, String note) {

		static Fact known(double value, String note) {
			return new Fact(value, true, note);
		}

		static Fact assumed(double value, String note) {
			return new Fact(value, false, note);
		}

	}

}
