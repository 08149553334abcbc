package cn.chainmap.firm.match;

import java.util.List;

import cn.chainmap.firm.match.FirmLookup.Key;
import cn.chainmap.firm.match.FirmMatch.Candidate;
import cn.chainmap.firm.match.FirmMatch.Outcome;
import cn.chainmap.firm.match.FirmRanking.Ranked;
import cn.chainmap.firm.name.FirmName;
import org.jspecify.annotations.Nullable;

/**
 * The rules: what is decided without asking, and what somebody has to look at.
 */
final class MatchDecision {

	/** Shown to whoever decides. */
	private static final int SHOWN = 5;

	/** A shorter name means too many firms. */
	private static final int SHORTEST_NAME = 3;

	private static final double EXACT = 3;

	private final MatchSettings settings;

	MatchDecision(MatchSettings settings) {
		this.settings = settings;
	}

	/**
	 * What firms with an equal key mean.
	 * @return NEW when they mean nothing, and the next step has to decide
	 */
	FirmMatch byKey(Key key, KnownFirm stated, List<KnownFirm> found) {
		KnownFirm first = found.get(0);
		if (key == Key.ID) {
			return matched(first, first.id().equals(stated.id()) ? "编号相同" : "这个编号的企业已并入它");
		}
		if (key == Key.USCC) {
			boolean renamed = !first.parts().normal().equals(stated.parts().normal());
			return matched(first, renamed ? "统一社会信用代码相同，名称不同（更名或简称）" : "统一社会信用代码相同");
		}
		String same = switch (key) {
			case NAME -> "名称相同";
			case ALIAS -> "与别名或曾用名相同";
			default -> "字号与行业相同（不计行政区划与组织形式）";
		};
		List<KnownFirm> possible = found.stream()
			.filter(firm -> !isAnother(key, Contradiction.between(stated, firm)))
			.toList();
		if (possible.isEmpty()) {
			return none();
		}
		if (possible.size() > 1) {
			return review(possible, same + "的企业不止一家");
		}
		Contradiction contradiction = Contradiction.between(stated, possible.get(0));
		return (contradiction == null || isHarmless(key, stated, contradiction)) ? matched(possible.get(0), same)
				: review(possible, same + "，但" + contradiction.words());
	}

	// Registered names that differ in region, or codes that differ, are other firms
	// unless the whole name is the same.
	private static boolean isAnother(Key key, @Nullable Contradiction contradiction) {
		return key == Key.CORE && (contradiction == Contradiction.USCC || contradiction == Contradiction.NAMED_REGION);
	}

	// A firm that has moved keeps its registered name.
	private static boolean isHarmless(Key key, KnownFirm stated, Contradiction contradiction) {
		return key == Key.NAME && contradiction == Contradiction.REGION && stated.parts().full();
	}

	/** What names that are alike mean; the best stands first. */
	FirmMatch byLikeness(KnownFirm stated, List<Ranked> ranked) {
		List<Ranked> possible = ranked.stream()
			.filter(each -> Contradiction.between(stated, each.firm()) != Contradiction.USCC)
			.toList();
		if (possible.isEmpty()) {
			return none();
		}
		Ranked best = possible.get(0);
		double margin = best.score() - ((possible.size() > 1) ? possible.get(1).score() : 0);
		List<Ranked> alike = possible.stream().filter(each -> isAlike(stated, each.firm())).limit(SHOWN).toList();
		if (alike.isEmpty()) {
			return new FirmMatch(Outcome.NEW, null, candidates(possible), round(margin), "没有足够相像的企业");
		}
		Contradiction contradiction = Contradiction.between(stated, best.firm());
		boolean shared = holders(stated, possible) > 1;
		if (!shared && alike.get(0) == best && contradiction == null && margin >= this.settings.acceptMargin()
				&& isShortName(stated, best.firm())) {
			return new FirmMatch(Outcome.MATCHED, best.firm().id(), candidates(possible), round(margin), "简称只与这一家相符");
		}
		String how = (contradiction != null && alike.get(0) == best) ? "名称相像，但" + contradiction.words()
				: (shared || margin < this.settings.reviewMargin()) ? "相像的企业不止一家" : "名称相像，不足以自动认定";
		return new FirmMatch(Outcome.REVIEW, null, alike.stream().map(Ranked::candidate).toList(), round(margin), how);
	}

	// Two firms whose names hold the stated one share it, whichever is more alike.
	private static long holders(KnownFirm stated, List<Ranked> ranked) {
		return ranked.stream().filter(each -> each.firm().parts().normal().contains(stated.parts().normal())).count();
	}

	/**
	 * Whether a name is short for another: not a registered name itself, contained in the
	 * other, its trade name in one piece.
	 */
	private static boolean isShortName(KnownFirm stated, KnownFirm known) {
		FirmName name = stated.parts();
		return !name.full() && name.normal().length() >= SHORTEST_NAME && name.brand().length() >= 2
				&& known.parts().core().contains(name.brand())
				&& TextSimilarity.isSubsequence(name.normal(), known.parts().normal());
	}

	/** Whether two names are worth comparing by eye. */
	private static boolean isAlike(KnownFirm stated, KnownFirm known) {
		FirmName one = stated.parts();
		FirmName other = known.parts();
		if (one.full() && other.full() && Contradiction.between(stated, known) == Contradiction.NAMED_REGION) {
			return false;
		}
		String shorter = (one.core().length() <= other.core().length()) ? one.core() : other.core();
		String longer = shorter.equals(one.core()) ? other.core() : one.core();
		if (one.brand().length() >= 2 && !one.full() && TextSimilarity.isSubsequence(one.normal(), other.normal())) {
			return true;
		}
		return shorter.length() >= SHORTEST_NAME && (TextSimilarity.isSubsequence(shorter, longer)
				&& (one.full() != other.full() || longer.contains(shorter))
				|| shorter.length() > SHORTEST_NAME && TextSimilarity.isOneEditApart(one.core(), other.core()));
	}

	static FirmMatch none() {
		return new FirmMatch(Outcome.NEW, null, List.of(), 0, "没有相像的企业");
	}

	private static FirmMatch matched(KnownFirm firm, String how) {
		return new FirmMatch(Outcome.MATCHED, firm.id(), List.of(new Candidate(firm.id(), firm.name(), EXACT)), EXACT,
				how);
	}

	private static FirmMatch review(List<KnownFirm> firms, String how) {
		return new FirmMatch(Outcome.REVIEW, null,
				firms.stream().map(firm -> new Candidate(firm.id(), firm.name(), EXACT)).toList(), 0, how);
	}

	private static List<Candidate> candidates(List<Ranked> ranked) {
		return ranked.stream().limit(SHOWN).map(Ranked::candidate).toList();
	}

	private static double round(double value) {
		return Math.round(value * 1000) / 1000.0;
	}

}
