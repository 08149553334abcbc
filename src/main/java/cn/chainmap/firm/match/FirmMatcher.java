package cn.chainmap.firm.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import cn.chainmap.firm.match.FirmLookup.Key;
import cn.chainmap.firm.match.FirmMatch.Outcome;
import cn.chainmap.firm.match.FirmRanking.Ranked;
import cn.chainmap.firm.name.FirmName;
import cn.chainmap.graph.CypherRunner;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Matches step by step, each step for all firms that are still open: id, credit code,
 * name, alias, trade name with line of business, and last names that are alike.
 */
@Service
@EnableConfigurationProperties(MatchSettings.class)
@Transactional(readOnly = true)
class FirmMatcher implements FirmMatching {

	private final FirmLookup lookup;

	private final CypherRunner cypher;

	private final MatchSettings settings;

	private final MatchDecision decision;

	private volatile @Nullable GramStatistics statistics;

	private volatile long counted;

	FirmMatcher(FirmLookup lookup, CypherRunner cypher, MatchSettings settings) {
		this.lookup = lookup;
		this.cypher = cypher;
		this.settings = settings;
		this.decision = new MatchDecision(settings);
	}

	@Override
	public List<FirmMatch> match(List<FirmKeys> firms) {
		return match(firms, Set.of());
	}

	@Override
	public List<FirmMatch> matchReferences(List<String> names) {
		check(names.size());
		List<KnownFirm> stated = names.stream()
			.map(name -> stated(new FirmKeys(name, null, name, List.of(), null, null, null)))
			.toList();
		Map<Integer, FirmMatch> decided = new TreeMap<>();
		Steps steps = new Steps(stated, decided, Set.of());
		steps.exact(Key.ID, KnownFirm::id);
		steps.exact(Key.NAME, firm -> key(firm.parts().normal()));
		steps.exact(Key.ALIAS, firm -> key(firm.parts().normal()));
		steps.open().forEach(position -> decided.put(position, MatchDecision.none()));
		return List.copyOf(decided.values());
	}

	/** Matches without looking at some firms, which are those asked about. */
	public List<FirmMatch> match(List<FirmKeys> firms, Set<String> without) {
		check(firms.size());
		List<KnownFirm> stated = firms.stream().map(FirmMatcher::stated).toList();
		Map<Integer, FirmMatch> decided = new TreeMap<>();
		Steps steps = new Steps(stated, decided, without);
		steps.exact(Key.ID, firm -> firm.id().isEmpty() ? null : firm.id());
		steps.exact(Key.USCC, KnownFirm::uscc);
		steps.exact(Key.NAME, firm -> key(firm.parts().normal()));
		steps.exact(Key.ALIAS, firm -> key(firm.parts().normal()));
		steps.otherNames();
		// A short name may be the core of one firm and short for another.
		steps.exact(Key.CORE, firm -> firm.parts().full() ? firm.parts().coreKey() : null);
		steps.alike();
		return List.copyOf(decided.values());
	}

	private static void check(int firms) {
		if (firms > PORTION) {
			throw new IllegalArgumentException("At most " + PORTION + " firms at once, not " + firms);
		}
	}

	private static @Nullable String key(String text) {
		return text.isEmpty() ? null : text;
	}

	private static KnownFirm stated(FirmKeys keys) {
		return KnownFirm.of((keys.id() != null) ? keys.id() : "", keys.name(), keys.aliases(),
				FirmLookup.validCode(keys.uscc()), keys.province(), keys.city(), keys.district());
	}

	/**
	 * Which words are common, learned anew when the number of firms has changed by a
	 * tenth.
	 */
	public GramStatistics statistics() {
		GramStatistics known = this.statistics;
		long total = this.cypher.get("firm/count-firms", Map.of(), row -> row.get("total").asLong());
		if (known == null || Math.abs(total - this.counted) * 10 > this.counted
				|| total < this.settings.sample() && total != this.counted) {
			known = new GramStatistics(this.cypher.list("firm/sample-firm-names",
					Map.of("limit", this.settings.sample()), row -> FirmName.of(row.get("name").asString()).normal()));
			this.statistics = known;
			this.counted = total;
		}
		return known;
	}

	/** The steps for one call. */
	private final class Steps {

		private final List<KnownFirm> stated;

		private final Map<Integer, FirmMatch> decided;

		private final Set<String> without;

		Steps(List<KnownFirm> stated, Map<Integer, FirmMatch> decided, Set<String> without) {
			this.stated = stated;
			this.decided = decided;
			this.without = without;
		}

		void exact(Key key, Function<KnownFirm, @Nullable String> keyOf) {
			Map<Integer, String> keys = new LinkedHashMap<>();
			open().forEach(position -> {
				String value = keyOf.apply(this.stated.get(position));
				if (value != null) {
					keys.put(position, value);
				}
			});
			FirmMatcher.this.lookup.find(key, keys).forEach((position, found) -> decide(key, position, found));
		}

		/** The other names that are stated, against names and other names. */
		void otherNames() {
			for (Key key : List.of(Key.NAME, Key.ALIAS)) {
				int most = this.stated.stream().mapToInt(firm -> firm.aliases().size()).max().orElse(0);
				for (int i = 0; i < most; i++) {
					int alias = i;
					exact((key == Key.NAME) ? Key.NAME : Key.ALIAS, firm -> (alias < firm.aliases().size())
							? key(FirmName.of(firm.aliases().get(alias)).normal()) : null);
				}
			}
		}

		void alike() {
			List<Integer> open = open();
			if (open.isEmpty()) {
				return;
			}
			GramStatistics common = statistics();
			FirmRanking ranking = new FirmRanking(common);
			Map<Integer, FirmName> names = new LinkedHashMap<>();
			open.forEach(position -> names.put(position, this.stated.get(position).parts()));
			Map<Integer, List<KnownFirm>> found = FirmMatcher.this.lookup.findAlike(names, common,
					FirmMatcher.this.settings.candidates());
			for (int position : open) {
				KnownFirm firm = this.stated.get(position);
				List<Ranked> ranked = ranking.rank(firm, others(found.getOrDefault(position, List.of())));
				this.decided.put(position, FirmMatcher.this.decision.byLikeness(firm, ranked));
			}
		}

		private void decide(Key key, int position, List<KnownFirm> found) {
			List<KnownFirm> firms = others(found);
			if (!firms.isEmpty()) {
				FirmMatch match = FirmMatcher.this.decision.byKey(key, this.stated.get(position), firms);
				if (match.outcome() != Outcome.NEW) {
					this.decided.put(position, match);
				}
			}
		}

		private List<KnownFirm> others(List<KnownFirm> firms) {
			Set<String> seen = new LinkedHashSet<>(this.without);
			return firms.stream().filter(firm -> seen.add(firm.id())).toList();
		}

		private List<Integer> open() {
			List<Integer> open = new ArrayList<>();
			for (int i = 0; i < this.stated.size(); i++) {
				if (!this.decided.containsKey(i)) {
					open.add(i);
				}
			}
			return open;
		}

	}

}
