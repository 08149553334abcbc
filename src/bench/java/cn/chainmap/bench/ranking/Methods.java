package cn.chainmap.bench.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import cn.chainmap.bench.ranking.LinkData.Link;
import cn.chainmap.bench.ranking.LinkData.Node;
import cn.chainmap.lead.target.Bm25;

/**
 * The methods compared: each gives every firm a score for every node, from the known
 * links and the words alone.
 */
final class Methods {

	static final String RANDOM = "random";

	static final String POPULARITY = "popularity";

	static final String NAME = "name similarity";

	static final String BM25 = "BM25 (node name)";

	static final String SHIPPED = "text match (shipped)";

	static final String DENSITY = "co-production density";

	static final String HYBRID = "density, then text";

	static final String FUSION = "density + text (reciprocal ranks)";

	/** Of those that combine others. */
	static final List<String> COMBINED = List.of(HYBRID, FUSION);

	private static final int FUSION_DAMPING = 60;

	private final LinkData data;

	private final double[][] byName;

	private final double[][] byBm25;

	private final double[][] byText;

	private final double[][] byChance;

	Methods(LinkData data, long seed) {
		this.data = data;
		this.byName = matrix();
		this.byBm25 = matrix();
		this.byText = matrix();
		this.byChance = matrix();
		Bm25 texts = Bm25.of(data.firms().stream().map(LinkData.Firm::text).toList());
		Bm25 names = Bm25.of(data.firms().stream().map(LinkData.Firm::name).toList());
		List<Bm25.Document> documents = data.firms().stream().map(firm -> new Bm25.Document(firm.text())).toList();
		List<Bm25.Document> nameDocuments = data.firms().stream().map(firm -> new Bm25.Document(firm.name())).toList();
		Random random = new Random(seed);
		for (int n = 0; n < data.nodes().size(); n++) {
			Node node = data.nodes().get(n);
			for (int f = 0; f < data.firms().size(); f++) {
				Bm25.Document document = documents.get(f);
				this.byName[n][f] = names.share(node.name(), nameDocuments.get(f));
				this.byBm25[n][f] = texts.share(node.name(), document);
				this.byText[n][f] = node.terms()
					.stream()
					.mapToDouble(term -> texts.share(term, document))
					.max()
					.orElse(0);
				this.byChance[n][f] = random.nextDouble();
			}
		}
	}

	/** Scores by text, as the program gives them. */
	double[][] text() {
		return this.byText;
	}

	/** The scores of every method for one fold: by method, node and firm. */
	Map<String, double[][]> of(Fold fold) {
		Map<String, double[][]> scores = new LinkedHashMap<>();
		scores.put(RANDOM, this.byChance);
		scores.put(POPULARITY, popularity(fold));
		scores.put(NAME, this.byName);
		scores.put(BM25, this.byBm25);
		scores.put(SHIPPED, this.byText);
		double[][] density = density(fold);
		scores.put(DENSITY, density);
		scores.put(HYBRID, hybrid(density));
		scores.put(FUSION, fusion(density));
		return scores;
	}

	private double[][] popularity(Fold fold) {
		double[] made = new double[this.data.firms().size()];
		fold.known().forEach(link -> made[link.firm()]++);
		double[][] scores = matrix();
		Arrays.fill(scores, made);
		return scores;
	}

	/**
	 * How much of what goes with a node a firm makes already: φ is the lesser of both
	 * conditional shares of makers.
	 */
	private double[][] density(Fold fold) {
		int nodes = this.data.nodes().size();
		List<List<Integer>> makes = new ArrayList<>();
		this.data.firms().forEach(firm -> makes.add(new ArrayList<>()));
		double[] makers = new double[nodes];
		for (Link link : fold.known()) {
			makes.get(link.firm()).add(link.node());
			makers[link.node()]++;
		}
		double[][] phi = new double[nodes][nodes];
		for (List<Integer> made : makes) {
			for (int one : made) {
				for (int other : made) {
					phi[one][other]++;
				}
			}
		}
		double[][] scores = matrix();
		for (int n = 0; n < nodes; n++) {
			double all = 0;
			for (int other = 0; other < nodes; other++) {
				double most = Math.max(makers[n], makers[other]);
				phi[n][other] = (other == n || most == 0) ? 0 : phi[n][other] / most;
				all += phi[n][other];
			}
			for (int f = 0; all > 0 && f < makes.size(); f++) {
				for (int made : makes.get(f)) {
					scores[n][f] += phi[n][made] / all;
				}
			}
		}
		return scores;
	}

	private double[][] hybrid(double[][] density) {
		double[][] scores = matrix();
		for (int n = 0; n < scores.length; n++) {
			for (int f = 0; f < scores[n].length; f++) {
				// Text is at most 1, so any density comes before any text.
				scores[n][f] = (density[n][f] > 0) ? 2 + density[n][f] : this.byText[n][f];
			}
		}
		return scores;
	}

	private double[][] fusion(double[][] density) {
		double[][] scores = matrix();
		for (int n = 0; n < scores.length; n++) {
			for (double[] one : List.of(density[n], this.byText[n])) {
				Map<Integer, Double> ranks = new HashMap<>();
				Integer[] order = IntStream.range(0, one.length).boxed().toArray(Integer[]::new);
				Arrays.sort(order, Comparator.comparingDouble((Integer f) -> -one[f]));
				for (int i = 0; i < order.length; i++) {
					if (one[order[i]] > 0) {
						ranks.put(order[i], (double) i + 1);
					}
				}
				for (Map.Entry<Integer, Double> rank : ranks.entrySet()) {
					scores[n][rank.getKey()] += 1 / (FUSION_DAMPING + rank.getValue());
				}
			}
		}
		return scores;
	}

	private double[][] matrix() {
		return new double[this.data.nodes().size()][this.data.firms().size()];
	}

}
