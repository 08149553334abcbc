package cn.chainmap.firm.match;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

import cn.chainmap.firm.match.ProductTerms.Term;
import cn.chainmap.graph.CypherRunner;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes proposals from what firms say of their products, and from their business scope
 * with little confidence.
 */
@Service
class LinkProposer implements LinkProposals {

	/** Firms of one transaction. */
	static final int PORTION = 1000;

	/** The scope says what a firm may do: never enough to count as supply. */
	static final double SCOPE_LIMIT = 0.5;

	private static final int LONGEST_TEXT = 300;

	private final CypherRunner cypher;

	private final TransactionTemplate transaction;

	private final LinkReviews reviews;

	private final Clock clock;

	LinkProposer(CypherRunner cypher, PlatformTransactionManager transactionManager, LinkReviews reviews, Clock clock) {
		this.cypher = cypher;
		this.reviews = reviews;
		this.transaction = new TransactionTemplate(transactionManager);
		this.clock = clock;
	}

	/**
	 * A proposal to be written.
	 */
	record Proposal(String firm, String node, ProposalMethod method, String field, double confidence, String text,
			String term) {

		Map<String, @Nullable Object> toMap(@Nullable String batch) {
			Map<String, @Nullable Object> row = new HashMap<>();
			row.put("firm", this.firm);
			row.put("node", this.node);
			row.put("method", this.method.name());
			row.put("field", this.field);
			row.put("confidence", this.confidence);
			row.put("text", this.text);
			row.put("term", this.term);
			row.put("batch", batch);
			return row;
		}

	}

	@Override
	public int propose(Collection<String> firmIds, @Nullable String batch) {
		NodeLexicon lexicon = lexicon(null);
		List<String> firms = firmIds.stream().distinct().toList();
		int created = 0;
		for (int start = 0; start < firms.size(); start += PORTION) {
			created += propose(lexicon, firms.subList(start, Math.min(firms.size(), start + PORTION)), batch);
		}
		return created;
	}

	@Override
	public TakenBack takeBack(String batch, boolean revert, String after) {
		Map<String, String> kept = new LinkedHashMap<>();
		List<String> accepted = new ArrayList<>();
		List<Map<String, Object>> gone = new ArrayList<>();
		String last = null;
		for (Record row : this.cypher.list("firm/list-batch-proposals",
				Map.of("batch", batch, "after", after, "limit", PORTION), row -> row)) {
			last = row.get("id").asString();
			String state = row.get("state").asString();
			if (!revert && !"OPEN".equals(state)) {
				kept.put(last, names(row));
				continue;
			}
			if ("ACCEPTED".equals(state)) {
				accepted.add(last);
			}
			gone.add(Map.of("firm", row.get("firm").asString(), "node", row.get("node").asString()));
		}
		if (!accepted.isEmpty()) {
			this.reviews.reopen(accepted);
		}
		if (!gone.isEmpty()) {
			this.cypher.run("firm/delete-proposals", Map.of("pairs", gone));
		}
		return new TakenBack(last, kept);
	}

	@Override
	public Map<String, String> decidedSince(String batch) {
		Map<String, String> decided = new LinkedHashMap<>();
		this.cypher.list("firm/list-batch-proposals", Map.of("batch", batch, "after", "", "limit", PORTION), row -> row)
			.stream()
			.filter(row -> !"OPEN".equals(row.get("state").asString()))
			.forEach(row -> decided.put(row.get("id").asString(), names(row)));
		return decided;
	}

	private static String names(Record row) {
		return row.get("firmName").asString("") + " → " + row.get("nodeName").asString("");
	}

	/** The names of the nodes of one chain, or of all. */
	NodeLexicon lexicon(@Nullable String chain) {
		return new NodeLexicon(this.cypher.list("firm/list-node-names", Collections.singletonMap("chain", chain),
				row -> new NodeNames(row.get("id").asString(), row.get("name").asString(), texts(row.get("aliases")),
						texts(row.get("keywords")))));
	}

	/** Makes proposals for one portion of firms. */
	int propose(NodeLexicon lexicon, List<String> firms, @Nullable String batch) {
		Integer created = this.transaction.execute(status -> {
			List<Map<String, @Nullable Object>> rows = this.cypher
				.list("firm/list-firm-texts", Map.of("firms", firms), row -> proposals(lexicon, row))
				.stream()
				.flatMap(List::stream)
				.map(proposal -> proposal.toMap(batch))
				.toList();
			return rows.isEmpty() ? 0 : this.cypher.get("firm/merge-proposals",
					Map.of("rows", rows, "at", Instant.now(this.clock).toString()), row -> row.get("created").asInt());
		});
		return (created != null) ? created : 0;
	}

	private static List<Proposal> proposals(NodeLexicon lexicon, Record row) {
		List<String> known = texts(row.get("known"));
		return propose(lexicon, row.get("id").asString(), row.get("products").asString(null),
				row.get("scope").asString(null))
			.stream()
			.filter(proposal -> !known.contains(proposal.node()))
			.toList();
	}

	/** The proposals that two texts give, the surest for each node. */
	static List<Proposal> propose(NodeLexicon lexicon, String firm, @Nullable String products, @Nullable String scope) {
		Map<String, Proposal> best = new TreeMap<>();
		List<Proposal> all = new ArrayList<>();
		List<Term> made = ProductTerms.ofProducts(products);
		recognise(lexicon, made, (products != null) ? products : "", (term, hit) -> all
			.add(new Proposal(firm, hit.node(), hit.method(), "PRODUCTS", hit.confidence(), cut(products), term)));
		List<Term> allowed = ProductTerms.ofScope(scope);
		String plain = String.join(" ", allowed.stream().map(Term::plain).toList());
		recognise(lexicon, allowed, plain, (term, hit) -> all.add(new Proposal(firm, hit.node(), hit.method(), "SCOPE",
				Math.min(SCOPE_LIMIT, hit.confidence()), cut(scope), term)));
		all.forEach(proposal -> best.merge(proposal.node(), proposal,
				(one, other) -> (other.confidence() > one.confidence()) ? other : one));
		return List.copyOf(best.values());
	}

	/** Each product by its name, then all of the text by likeness. */
	private static void recognise(NodeLexicon lexicon, List<Term> terms, String whole,
			BiConsumer<String, NodeLexicon.Hit> found) {
		for (Term term : terms) {
			lexicon.find(term.plain()).forEach(hit -> found.accept(term.text(), hit));
		}
		if (!terms.isEmpty()) {
			lexicon.alike(whole).forEach(hit -> found.accept(lexicon.closest(hit.node(), terms), hit));
		}
	}

	private static String cut(@Nullable String text) {
		String all = (text != null) ? text : "";
		return (all.length() > LONGEST_TEXT) ? all.substring(0, LONGEST_TEXT) + "…" : all;
	}

	private static List<String> texts(Value value) {
		return value.isNull() ? List.of() : value.asList(Value::asString);
	}

}
