package cn.chainmap.gap.relatedness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import cn.chainmap.gap.GapSettings;
import cn.chainmap.gap.Severity;
import cn.chainmap.gap.Snapshot;
import cn.chainmap.gap.Snapshots;
import cn.chainmap.gap.relatedness.ProductSpace.Nearness;
import cn.chainmap.park.Place;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;

/**
 * Ranks the chains that are not here yet (建链). Places must be tracked.
 */
@Service
@EnableConfigurationProperties(GapSettings.class)
public class BuildChains {

	private final Snapshots snapshots;

	private final Relatedness relatedness;

	private final RegionReader reader;

	private final GapSettings settings;

	BuildChains(Snapshots snapshots, Relatedness relatedness, RegionReader reader, GapSettings settings) {
		this.snapshots = snapshots;
		this.relatedness = relatedness;
		this.reader = reader;
		this.settings = settings;
	}

	/**
	 * The ranking; without rows while relatedness is being computed for the first time.
	 */
	public BuildRanking rank(Place place) {
		Snapshot snapshot = this.snapshots.get(place);
		return this.relatedness.nearness(snapshot)
			.map(nearness -> ranking(snapshot, nearness))
			.orElseGet(() -> new BuildRanking(place, List.of(), true, 0, "计算中：正在由各地企业计算相关度，请稍后刷新。", "gap.build",
					"gap/list-region-nodes", snapshot.dataAsOf()));
	}

	private BuildRanking ranking(Snapshot snapshot, Nearness nearness) {
		Map<String, Boolean> policies = this.reader.mapPolicies();
		List<BuildCandidate> candidates = snapshot.topology()
			.chains()
			.stream()
			.map(chain -> new BuildCandidate(chain, snapshot, nearness))
			.filter(chain -> chain.coverage() < this.settings.coverageThreshold() && !chain.missing().isEmpty())
			.toList();
		double most = candidates.stream().mapToDouble(BuildCandidate::opportunity).max().orElse(0);
		List<String> common = candidates.stream()
			.sorted(Comparator.comparingDouble(BuildCandidate::ubiquity)
				.reversed()
				.thenComparing(candidate -> candidate.chain().id()))
			.map(candidate -> candidate.chain().id())
			.toList();
		List<BuildChain> scored = candidates.stream()
			.map(candidate -> row(candidate, terms(candidate, most, policies.get(candidate.chain().id())), common))
			.sorted(Comparator.comparingDouble(BuildChain::score).reversed().thenComparing(BuildChain::chainId))
			.toList();
		List<BuildChain> rows = new ArrayList<>();
		for (BuildChain row : scored) {
			rows.add(new BuildChain(row.chainId(), row.name(), row.score(), rows.size() + 1, row.ubiquityRank(),
					row.terms(), row.coverage(), row.nodes()));
		}
		return new BuildRanking(snapshot.place(), rows, false, nearness.space().regions(), note(rows.size(), snapshot),
				"gap.build", "gap/list-region-nodes", snapshot.dataAsOf());
	}

	private List<Severity.Term> terms(BuildCandidate chain, double most, @Nullable Boolean policy) {
		GapSettings.BuildWeights weights = this.settings.buildWeights();
		int missing = chain.missing().size();
		long placed = chain.placed();
		int lines = chain.lines().size();
		double anchor = (lines > 0) ? (double) chain.anchored() / lines : 0;
		return List.of(
				term("RELATEDNESS", "相关度", chain.omega(), weights.relatedness(), placed > 0,
						"%d 个缺失环节按重要度加权；其中 %d 个没有可比的地区，按 0 计".formatted(missing, missing - placed)),
				term("ANCHOR", "本地依托", anchor, weights.anchor(), lines > 0,
						(lines > 0) ? "该链 %d 条投入关系中，%d 条在本地有供给".formatted(lines, chain.anchored()) : "该链还没有录入必备投入"),
				term("OPPORTUNITY", "机会增益", (most > 0) ? chain.opportunity() / most : 0, weights.opportunity(),
						placed > 0, "与候选链中最高者之比"),
				term("POLICY", "政策清单", Boolean.TRUE.equals(policy) ? 1 : 0, weights.policy(), policy != null,
						(policy == null) ? "未录入该链是否在本地公布的清单中，按 0 计" : policy ? "在本地公布的清单中" : "不在本地公布的清单中"));
	}

	private static BuildChain row(BuildCandidate chain, List<Severity.Term> terms, List<String> common) {
		double score = terms.stream().mapToDouble(term -> term.value() * 100 * weight(term)).sum();
		return new BuildChain(chain.chain().id(), chain.chain().name(), score, 0,
				common.indexOf(chain.chain().id()) + 1, terms, chain.coverage(), chain.rows());
	}

	private String note(int rows, Snapshot snapshot) {
		return "候选为重要度覆盖率低于 %.0f%% 且有缺失环节的产业链，%d 条链中有 %d 条。相关度只是弱证据：在公开数据上并不优于按普遍度排名，请与普遍度名次一起看。"
			.formatted(100 * this.settings.coverageThreshold(), snapshot.topology().chains().size(), rows);
	}

	private static Severity.Term term(String code, String name, double value, double weight, boolean known,
			String note) {
		return new Severity.Term(code, name, value, weight, 100 * weight * value, known, note);
	}

	private static double weight(Severity.Term term) {
		return (term.weight() != null) ? term.weight() : 0;
	}

}
