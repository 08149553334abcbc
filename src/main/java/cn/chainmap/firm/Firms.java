package cn.chainmap.firm;

import java.util.Collection;
import java.util.Map;

import cn.chainmap.graph.CypherRunner;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes firms and what they make and need; the only writer of {@code Firm},
 * {@code PRODUCES} and {@code CONSUMES}. Every write brings the states of the chain nodes
 * it touches up to date in the same transaction.
 */
@Service
@Transactional
public class Firms {

	private final CypherRunner cypher;

	private final LocalStates states;

	Firms(CypherRunner cypher, LocalStates states) {
		this.cypher = cypher;
		this.states = states;
	}

	/** Writes firms and where they are; their places must exist. */
	public void merge(Collection<FirmRow> rows) {
		this.cypher.run("firm/merge-firms", Map.of("rows", rows.stream().map(FirmRow::toMap).toList()));
		this.states.refreshMadeBy(rows.stream().map(FirmRow::id).toList());
	}

	/** Writes what firms make; firms and nodes must exist. */
	public void mergeProducts(Collection<FirmNodeRow> rows) {
		this.cypher.run("firm/merge-products", Map.of("rows", rows.stream().map(FirmNodeRow::toMap).toList()));
		this.states.refreshMadeBy(rows.stream().map(FirmNodeRow::firm).distinct().toList(),
				rows.stream().map(FirmNodeRow::node).distinct().toList());
	}

	/** Writes what firms need; firms and nodes must exist. */
	public void mergeNeeds(Collection<FirmNodeRow> rows) {
		this.cypher.run("firm/merge-needs", Map.of("rows", rows.stream().map(FirmNodeRow::toMap).toList()));
	}

}
