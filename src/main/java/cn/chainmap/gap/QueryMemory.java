package cn.chainmap.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * What the queries about a place answered, so that the next analysis asks only for what
 * may have changed. A query is a function of the graph: as long as nothing it looks at
 * has changed, neither has its answer. What each looks at is said where it is asked.
 */
final class QueryMemory {

	private final Map<String, Answer> earlier;

	private final Map<String, Answer> answers = new HashMap<>();

	/** A memory that takes over from an earlier one. */
	QueryMemory(@Nullable QueryMemory earlier) {
		this.earlier = (earlier != null) ? Map.copyOf(earlier.answers) : Map.of();
	}

	/**
	 * All rows: those of before, if nothing the query looks at has changed and it is
	 * asked the same.
	 */
	List<Record> list(String query, Map<String, ? extends @Nullable Object> params, boolean changed,
			Function<Map<String, ? extends @Nullable Object>, List<Record>> ask) {
		Answer before = this.earlier.get(query);
		List<Record> rows = (before != null && !changed && before.params().equals(params)) ? before.rows()
				: ask.apply(params);
		this.answers.put(query, new Answer(params, rows));
		return rows;
	}

	/**
	 * All rows, each of which is about one thing: those of before, but asked again for
	 * the things of which something may have changed.
	 * @param column id of the thing a row is about
	 * @param again ids of the things to ask about again; {@code null} for all
	 * @param ask asks about some things; {@code null} for all
	 */
	List<Record> listEach(String query, String column, @Nullable Set<String> again, Comparator<Record> order,
			Function<@Nullable Set<String>, List<Record>> ask) {
		Answer before = this.earlier.get(query);
		List<Record> rows;
		if (before == null || again == null) {
			rows = ask.apply(null);
		}
		else if (again.isEmpty()) {
			rows = before.rows();
		}
		else {
			rows = new ArrayList<>(ask.apply(again));
			before.rows().stream().filter(row -> !again.contains(row.get(column).asString())).forEach(rows::add);
			rows.sort(order);
		}
		this.answers.put(query, new Answer(Map.of(), List.copyOf(rows)));
		return rows;
	}

	private record Answer(Map<String, ? extends @Nullable Object> params, List<Record> rows) {
	}

}
