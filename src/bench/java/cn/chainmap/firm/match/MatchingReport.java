package cn.chainmap.firm.match;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import cn.chainmap.ChainMapApplication;
import cn.chainmap.firm.match.FirmMatch.Outcome;
import cn.chainmap.graph.CypherRunner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * Measures how well firms and products are recognised (匹配准确度) on labelled data, against
 * exact match, CONTAINS and plain full text, and prints the tables of
 * {@code src/docs/matching.md}.
 */
public final class MatchingReport {

	private static final Logger logger = LoggerFactory.getLogger(MatchingReport.class);

	private static final String HEAD = "| method | precision | recall | MRR | Hits@1 |\n|---|---|---|---|---|";

	private static final int SHOWN = 10;

	private final ConfigurableApplicationContext context;

	private final CypherRunner cypher;

	private final boolean heldOut;

	private final List<String> lines = new ArrayList<>();

	private MatchingReport(ConfigurableApplicationContext context, boolean heldOut) {
		this.context = context;
		this.cypher = context.getBean(CypherRunner.class);
		this.heldOut = heldOut;
	}

	/** Prints the report; with {@code --tune} for the half that may be looked at. */
	public static void print(String... arguments) throws IOException {
		Path store = Files.createTempDirectory("chainmap-matching-");
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(ChainMapApplication.class).run(
				"--chainmap.data-dir=" + store, "--chainmap.seed=dazu", "--server.port=0",
				"--logging.level.cn.chainmap.web=warn")) {
			List<String> lines = new MatchingReport(context, !List.of(arguments).contains("--tune")).lines();
			Path report = Path.of("target", "matching.md");
			Files.createDirectories(report.getParent());
			Files.write(report, lines);
			logger.info("\n{}\n", String.join("\n", lines));
		}
		finally {
			FileSystemUtils.deleteRecursively(store);
		}
	}

	private List<String> lines() {
		firms();
		aliases();
		products();
		return this.lines;
	}

	private void firms() {
		List<Labelled> questions = Labelled.firms().stream().filter(one -> one.heldOut() == this.heldOut).toList();
		FirmMatcher matcher = this.context.getBean(FirmMatcher.class);
		Map<String, String> names = new LinkedHashMap<>();
		this.cypher.list("bench/list-names", Map.of(), row -> row)
			.forEach(row -> names.put(row.get("id").asString(), row.get("name").asString()));
		Map<String, Function<Labelled, Answer>> methods = new LinkedHashMap<>();
		methods.put("链图", one -> ours(matcher, one.query(), Set.of()));
		methods.put("exact match", one -> exact(names, one.query()));
		methods.put("CONTAINS", one -> contains(names, one.query()));
		methods.put("full text (cjk), first hit", one -> fullText("bench/search-firm-names", "name", one.query()));
		for (String kind : kinds(questions)) {
			List<Labelled> some = questions.stream().filter(one -> kind.isEmpty() || one.kind().equals(kind)).toList();
			table("Firms: " + (kind.isEmpty() ? "all" : kind) + ", n = " + some.size(), some, methods);
		}
		this.lines.add("");
		this.lines.add("### Firms that are not in the graph (the right one taken out): share accepted, all wrong");
		this.lines.add("");
		this.lines.add("| method | accepted |\n|---|---|");
		Scores ours = new Scores();
		Scores contains = new Scores();
		Scores text = new Scores();
		for (Labelled one : questions) {
			String right = one.answers().iterator().next();
			ours.add(one, ours(matcher, one.query(), one.answers()));
			Map<String, String> others = new LinkedHashMap<>(names);
			others.remove(right);
			contains.add(one, contains(others, one.query()));
			List<String> ranked = fullText("bench/search-firm-names", "name", one.query()).ranked()
				.stream()
				.filter(id -> !id.equals(right))
				.toList();
			text.add(one, first(ranked));
		}
		this.lines.add("| 链图 | " + ours.acceptedShare() + " |");
		this.lines.add("| CONTAINS | " + contains.acceptedShare() + " |");
		this.lines.add("| full text (cjk), first hit | " + text.acceptedShare() + " |");
	}

	private static List<String> kinds(List<Labelled> questions) {
		List<String> kinds = new ArrayList<>(List.of(""));
		questions.stream().map(Labelled::kind).distinct().sorted().forEach(kinds::add);
		return kinds;
	}

	// All methods see the names of nodes only: the alias that is asked for is not among
	// them.
	private void aliases() {
		List<Labelled> questions = Labelled.aliases().stream().filter(one -> one.heldOut() == this.heldOut).toList();
		List<NodeNames> nodes = nodes();
		NodeLexicon lexicon = new NodeLexicon(
				nodes.stream().map(node -> new NodeNames(node.id(), node.name(), List.of(), List.of())).toList());
		Map<String, String> names = new LinkedHashMap<>();
		nodes.forEach(node -> names.put(node.id(), node.name()));
		Map<String, Function<Labelled, Answer>> methods = new LinkedHashMap<>();
		methods.put("链图", one -> recognise(lexicon, one.query()));
		methods.put("exact match", one -> exact(names, one.query()));
		methods.put("CONTAINS", one -> contains(names, one.query()));
		methods.put("full text (cjk), first hit", one -> fullText("bench/search-node-names", "name", one.query()));
		table("Product words to nodes (aliases, by the names of nodes alone), n = " + questions.size(), questions,
				methods);
	}

	private void products() {
		List<Labelled> questions = Labelled.products().stream().filter(one -> one.heldOut() == this.heldOut).toList();
		List<NodeNames> nodes = nodes();
		NodeLexicon lexicon = new NodeLexicon(nodes);
		Map<String, Function<Labelled, Answer>> methods = new LinkedHashMap<>();
		methods.put("链图, confidence ≥ 0.9", one -> propose(lexicon, one.query(), 0.9));
		methods.put("链图, confidence ≥ 0.6 (τ)", one -> propose(lexicon, one.query(), 0.6));
		methods.put("链图, all proposals", one -> propose(lexicon, one.query(), 0));
		methods.put("链图, order of all nodes by likeness",
				one -> first(lexicon.rank(one.query()).stream().limit(SHOWN).map(NodeTexts.Likeness::node).toList()));
		methods.put("exact match", one -> byWords(nodes, one.query(), true));
		methods.put("CONTAINS", one -> byWords(nodes, one.query(), false));
		methods.put("full text (cjk), first hit", one -> fullText("bench/search-node-names", null, one.query()));
		table("Firms to nodes (proposals from products, against the links of the seed), n = " + questions.size(),
				questions, methods);
		strangers(questions, nodes);
	}

	// Only nodes that the seed links to the firm are taken out: a sister node that it
	// might make as well counts as wrong.
	private void strangers(List<Labelled> questions, List<NodeNames> nodes) {
		Scores ours = new Scores();
		Scores text = new Scores();
		for (Labelled one : questions) {
			NodeLexicon others = new NodeLexicon(
					nodes.stream().filter(node -> !one.answers().contains(node.id())).toList());
			ours.add(one, propose(others, one.query(), 0.6));
			text.add(one,
					first(fullText("bench/search-node-names", null, one.query()).ranked()
						.stream()
						.filter(id -> !one.answers().contains(id))
						.toList()));
		}
		this.lines.add("");
		this.lines.add("### Firms whose nodes are not in the graph (taken out): share accepted, all counted as wrong");
		this.lines.add("");
		this.lines.add("| method | accepted |\n|---|---|");
		this.lines.add("| 链图, confidence ≥ 0.6 (τ) | " + ours.acceptedShare() + " |");
		this.lines.add("| full text (cjk), first hit | " + text.acceptedShare() + " |");
	}

	private List<NodeNames> nodes() {
		return this.cypher.list("firm/list-node-names", java.util.Collections.singletonMap("chain", null),
				row -> new NodeNames(row.get("id").asString(), row.get("name").asString(),
						row.get("aliases").asList(value -> value.asString()),
						row.get("keywords").asList(value -> value.asString())));
	}

	private void table(String title, List<Labelled> questions, Map<String, Function<Labelled, Answer>> methods) {
		this.lines.add("");
		this.lines.add("### " + title);
		this.lines.add("");
		this.lines.add(HEAD);
		methods.forEach((name, method) -> {
			Scores scores = new Scores();
			questions.forEach(one -> scores.add(one, method.apply(one)));
			this.lines.add("| " + name + " | " + scores.row() + " |");
		});
	}

	private static Answer ours(FirmMatcher matcher, String query, Set<String> without) {
		FirmMatch match = matcher.match(List.of(new FirmKeys(null, null, query, List.of(), null, null, null)), without)
			.get(0);
		List<String> ranked = match.candidates().stream().map(FirmMatch.Candidate::firmId).toList();
		String accepted = match.firmId();
		return new Answer((match.outcome() == Outcome.MATCHED && accepted != null) ? Set.of(accepted) : Set.of(),
				ranked);
	}

	private static Answer exact(Map<String, String> names, String query) {
		List<String> equal = names.entrySet()
			.stream()
			.filter(entry -> entry.getValue().equals(query))
			.map(Map.Entry::getKey)
			.toList();
		return first(equal);
	}

	/** Accepts what is contained once only; shows the shortest first. */
	private static Answer contains(Map<String, String> names, String query) {
		List<String> holding = names.entrySet()
			.stream()
			.filter(entry -> entry.getValue().contains(query))
			.sorted(Comparator.comparingInt(entry -> entry.getValue().length()))
			.map(Map.Entry::getKey)
			.toList();
		return new Answer((holding.size() == 1) ? Set.of(holding.get(0)) : Set.of(), holding);
	}

	private Answer fullText(String query, @org.jspecify.annotations.Nullable String field, String text) {
		String words = text.replaceAll("[+\\-&|!(){}\\[\\]^\"~*?:\\\\/]", " ").strip();
		String lucene = (field != null) ? field + ":(" + words + ")" : words;
		List<String> found = words.isEmpty() ? List.of()
				: this.cypher.list(query, Map.of("query", lucene, "limit", SHOWN), row -> row.get("id").asString());
		return first(found);
	}

	private static Answer first(List<String> ranked) {
		return new Answer(ranked.isEmpty() ? Set.of() : Set.of(ranked.get(0)), ranked);
	}

	/** As a firm's only product. */
	private static Answer recognise(NodeLexicon lexicon, String word) {
		Answer proposed = propose(lexicon, word, 0.6);
		Set<String> ranked = new LinkedHashSet<>(proposed.ranked());
		lexicon.rank(word).stream().limit(SHOWN).forEach(alike -> ranked.add(alike.node()));
		return new Answer(proposed.accepted(), List.copyOf(ranked));
	}

	private static Answer propose(NodeLexicon lexicon, String products, double least) {
		List<LinkProposer.Proposal> proposals = LinkProposer.propose(lexicon, "", products, null)
			.stream()
			.sorted(Comparator.comparingDouble(LinkProposer.Proposal::confidence).reversed())
			.toList();
		Set<String> accepted = new LinkedHashSet<>();
		proposals.stream()
			.filter(proposal -> proposal.confidence() >= least)
			.forEach(proposal -> accepted.add(proposal.node()));
		return new Answer(accepted, proposals.stream().map(LinkProposer.Proposal::node).toList());
	}

	/**
	 * Nodes whose name or alias is one of the products, or stands anywhere in the text.
	 */
	private static Answer byWords(List<NodeNames> nodes, String products, boolean whole) {
		Set<String> words = Set.copyOf(List.of(products.split("[、,，;；]")));
		Set<String> found = new LinkedHashSet<>();
		for (NodeNames node : nodes) {
			List<String> names = new ArrayList<>(node.aliases());
			names.add(node.name());
			if (names.stream().anyMatch(name -> whole ? words.contains(name) : products.contains(name))) {
				found.add(node.id());
			}
		}
		return new Answer(found, List.copyOf(found));
	}

}
