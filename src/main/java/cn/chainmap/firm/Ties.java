package cn.chainmap.firm;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import cn.chainmap.graph.CypherRunner;
import cn.chainmap.shared.BadParameterException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes what ties firms and people to each other (关系): who holds whom, who belongs to
 * which chamber, who comes from where. The only writer of {@code INVESTED_IN},
 * {@code Chamber} and {@code Person}. A tie that is there already is brought up to date.
 */
@Service
@Transactional
public class Ties {

	private final CypherRunner cypher;

	Ties(CypherRunner cypher) {
		this.cypher = cypher;
	}

	/**
	 * Writes ties, all of them or none.
	 * @throws BadParameterException when an end of one is not there
	 */
	public void merge(Collection<TieRow> rows) {
		Map<TieKind, List<TieRow>> byKind = rows.stream()
			.collect(Collectors.groupingBy(TieRow::kind, () -> new EnumMap<>(TieKind.class), Collectors.toList()));
		byKind.forEach(this::merge);
	}

	private void merge(TieKind kind, List<TieRow> rows) {
		Set<List<String>> written = new HashSet<>(
				this.cypher.list(kind.statement(), Map.of("rows", rows.stream().map(TieRow::toMap).toList()),
						row -> List.of(row.get("from").asString(), row.get("to").asString())));
		rows.stream().filter(row -> !written.contains(List.of(row.from(), row.to()))).findFirst().ifPresent(row -> {
			throw new BadParameterException(kind.name(), row.from() + " → " + row.to(), "没有这样的企业或地点；" + kind.ends());
		});
	}

}
