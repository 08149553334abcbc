package cn.chainmap.firm.match;

import java.util.List;
import java.util.Set;

/**
 * What a method answers to a question.
 *
 * @param accepted what it takes for right without asking
 * @param ranked what it would show, best first
 */
record Answer(Set<String> accepted, List<String> ranked) {

	/** One over the place of the first right one; 0 when there is none. */
	double reciprocalRank(Set<String> right) {
		for (int i = 0; i < this.ranked.size(); i++) {
			if (right.contains(this.ranked.get(i))) {
				return 1.0 / (i + 1);
			}
		}
		return 0;
	}

	long hits(Set<String> right) {
		return this.accepted.stream().filter(right::contains).count();
	}

}
