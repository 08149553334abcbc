package cn.chainmap.lead.target;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import cn.chainmap.graph.GraphVersion;
import cn.chainmap.graph.GraphVersions;
import cn.chainmap.park.Place;
import cn.chainmap.shared.Page;
import cn.chainmap.shared.PageRequest;
import cn.chainmap.shared.SourceRef;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;

/**
 * Firms to call, ranked (招商对象). What scores are worked out from is kept until the graph
 * changes, so that turning a page costs the page. Places must be tracked.
 */
@Service
@EnableConfigurationProperties(ScoreSettings.class)
public class Targets {

	/** Scopes kept. */
	private static final int KEPT = 24;

	private static final String RELOCATION = "体量大、年头久的企业较少整体搬迁，可先谈新增产能";

	private final Rankings rankings;

	private final ScopeNodes scopes;

	private final WeightHistory weights;

	private final GraphVersions versions;

	private final Map<Key, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);

	Targets(Rankings rankings, ScopeNodes scopes, WeightHistory weights, GraphVersions versions) {
		this.rankings = rankings;
		this.scopes = scopes;
		this.weights = weights;
		this.versions = versions;
	}

	/**
	 * One page of the targets of a scope.
	 * @param excluded list those that are not listed, with why
	 * @throws cn.chainmap.shared.NotFoundException when what the scope names is not there
	 */
	public TargetList list(Place place, TargetScope scope, TargetFilter filter, boolean excluded, PageRequest page) {
		WeightVersion version = this.weights.current();
		Ranking ranking = ranking(place, scope, version.weights());
		List<Ranked> passing = (excluded ? ranking.excluded() : ranking.listed()).stream()
			.filter(filter::passes)
			.toList();
		List<Target> rows = new ArrayList<>();
		for (long i = page.skip(); i < Math.min(passing.size(), page.skip() + page.size()); i++) {
			Ranked ranked = passing.get((int) i);
			rows.add(target(ranked, ranking.severities()));
		}
		Map<Exclusion, Long> reasons = new TreeMap<>();
		ranking.excluded().forEach(ranked -> reasons.merge(Objects.requireNonNull(ranked.exclusion()), 1L, Long::sum));
		return new TargetList(place, Page.of(rows, page, passing.size()), reasons, ranking.nodes().size(), version,
				ranking.notes(), "lead.score", TargetList.QUERIES);
	}

	/** All that is ranked, to be ranked anew by other weights. */
	Ranking ranking(Place place, TargetScope scope, ScoreWeights weights) {
		GraphVersion version = this.versions.get();
		List<String> nodes = this.scopes.list(place, scope);
		Key key = new Key(place.code(), scope, nodes);
		Kept known;
		synchronized (this.kept) {
			known = this.kept.get(key);
		}
		if (known == null || !known.version().equals(version)) {
			known = new Kept(version, this.rankings.read(place, scope, nodes));
			synchronized (this.kept) {
				this.kept.put(key, known);
				while (this.kept.size() > KEPT) {
					this.kept.remove(this.kept.keySet().iterator().next());
				}
			}
		}
		return known.ranking(this.rankings, weights);
	}

	private static Target target(Ranked ranked, Map<String, Double> severities) {
		TargetFacts firm = ranked.firm();
		Score score = ranked.score();
		TargetType type = LeadScorer.type(firm);
		TargetFacts.Made made = firm.makes().get(ranked.node().id());
		List<SourceRef> sources = SourceRef.parseAll(
				Stream
					.concat(Stream.of(firm.source(), (made == null) ? null : made.source()),
							firm.events().stream().map(TargetFacts.Event::source))
					.filter(Objects::nonNull)
					.toList());
		Exclusion exclusion = ranked.exclusion();
		return new Target((exclusion == null) ? ranked.rank() : null, firm.id(), firm.name(), firm.province(),
				firm.city(), firm.district(), firm.status().name(), firm.tags(), firm.products(), ranked.node().id(),
				ranked.node().name(), ranked.node().chain(), (ranked.text() == null) ? "LINK" : "TEXT", score.value(),
				score.contributions(), score.completeness(), score.rho(), score.rhoReason(), type, type.label(),
				(type == TargetType.RELOCATE) ? RELOCATION
						: (type == TargetType.EXPAND) ? "本地已有它投资的" + String.join("、", firm.own()) : null,
				fills(firm, severities), exclusion, (exclusion == null) ? null : reason(exclusion, ranked), sources,
				SourceRef.newestOf(Stream.concat(Stream.of(firm.asOf()), sources.stream().map(SourceRef::date))
					.filter(Objects::nonNull)
					.toList()));
	}

	private static String reason(Exclusion exclusion, Ranked ranked) {
		return switch (exclusion) {
			case LOW_FIT -> exclusion.label() + "：" + ranked.score().contributions().get(0).evidence();
			case PROHIBITED -> ranked.node().site().evidence();
			case NOT_OPERATING -> exclusion.label() + "（" + switch (ranked.firm().status()) {
				case CLOSED -> "关停";
				case SUSPENDED -> "停产";
				default -> "重整";
			} + "）";
			case DISHONEST -> exclusion.label();
		};
	}

	private static List<Target.Filled> fills(TargetFacts firm, Map<String, Double> severities) {
		return firm.makes()
			.values()
			.stream()
			.filter(made -> severities.getOrDefault(made.node(), 0.0) > 0)
			.map(made -> new Target.Filled(made.node(), made.name(), severities.get(made.node()), made.confidence()))
			.sorted(Comparator.comparing((Target.Filled gap) -> -gap.severity()).thenComparing(Target.Filled::nodeId))
			.toList();
	}

	private record Key(String place, TargetScope scope, List<String> nodes) {
	}

	/** What was read for a scope, and the last ranking made of it. */
	private static final class Kept {

		private final GraphVersion version;

		private final Rankings.Candidates candidates;

		private @Nullable ScoreWeights weights;

		private @Nullable Ranking ranking;

		Kept(GraphVersion version, Rankings.Candidates candidates) {
			this.version = version;
			this.candidates = candidates;
		}

		GraphVersion version() {
			return this.version;
		}

		synchronized Ranking ranking(Rankings rankings, ScoreWeights wanted) {
			Ranking known = this.ranking;
			if (known == null || !wanted.equals(this.weights)) {
				known = rankings.rank(this.candidates, wanted);
				this.ranking = known;
				this.weights = wanted;
			}
			return known;
		}

	}

}
