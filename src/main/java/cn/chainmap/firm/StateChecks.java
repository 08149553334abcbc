package cn.chainmap.firm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import cn.chainmap.graph.CypherRunner;
import cn.chainmap.park.Place;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Compares the kept node states with states made from nothing, place by place, and puts
 * them right if asked to. One check at a time, in the background; writers wait while one
 * place is compared, not for the whole check.
 */
@Service
public class StateChecks {

	private static final Logger logger = LoggerFactory.getLogger(StateChecks.class);

	private static final int EXAMPLES = 10;

	private static final int SECONDS_FOR_ONE_PLACE = 600;

	private final CypherRunner cypher;

	private final LocalStates states;

	private final TransactionTemplate transaction;

	private final AtomicBoolean cancelled = new AtomicBoolean();

	private volatile @Nullable StateCheck latest;

	StateChecks(CypherRunner cypher, LocalStates states, PlatformTransactionManager transactionManager) {
		this.cypher = cypher;
		this.states = states;
		this.transaction = new TransactionTemplate(transactionManager);
		this.transaction.setTimeout(SECONDS_FOR_ONE_PLACE);
	}

	/** The check that runs, or the last one. */
	public Optional<StateCheck> find() {
		return Optional.ofNullable(this.latest);
	}

	/**
	 * Starts a check, unless one runs already.
	 * @return whether it was started
	 */
	public synchronized boolean start(boolean repair) {
		if (isRunning()) {
			return false;
		}
		this.cancelled.set(false);
		this.latest = new StateCheck("RUNNING", repair, 0, 0, 0, 0, List.of(), null);
		Thread thread = new Thread(() -> runSafely(repair), "state-check");
		thread.setDaemon(true);
		thread.start();
		return true;
	}

	/** Asks the running check to end; what it has repaired stays repaired. */
	public void cancel() {
		if (isRunning()) {
			this.cancelled.set(true);
		}
	}

	private boolean isRunning() {
		StateCheck check = this.latest;
		return check != null && "RUNNING".equals(check.state());
	}

	private void runSafely(boolean repair) {
		try {
			run(repair);
		}
		catch (RuntimeException ex) {
			logger.error("环节状态核对失败", ex);
			StateCheck so = find().orElseThrow();
			this.latest = new StateCheck("FAILED", repair, so.done(), so.total(), so.nodes(), so.differences(),
					so.examples(), "核对没有完成，已核对的地点不受影响；详情见日志。");
		}
	}

	/** Checks all places in the calling thread. */
	StateCheck run(boolean repair) {
		StateCheck result = compareAll(repair);
		this.latest = result;
		return result;
	}

	private StateCheck compareAll(boolean repair) {
		List<Place> places = this.cypher.list("firm/list-tracked-places", Map.of(),
				row -> new Place(row.get("code").asString(), row.get("name").asString(), row.get("level").asString()));
		long nodes = 0;
		List<String> wrong = new ArrayList<>();
		for (int done = 0; done < places.size(); done++) {
			this.latest = check("RUNNING", repair, done, places.size(), nodes, wrong);
			if (this.cancelled.get()) {
				return check("CANCELLED", repair, done, places.size(), nodes, wrong);
			}
			nodes += compare(places.get(done), repair, wrong);
		}
		return check("DONE", repair, places.size(), places.size(), nodes, wrong);
	}

	// What is made anew is thrown away again unless it is to stay.
	private long compare(Place place, boolean repair, List<String> wrong) {
		Long compared = this.transaction.execute(status -> {
			Supplier<Map<String, Map<String, Object>>> kept = () -> {
				Map<String, Map<String, Object>> byNode = new TreeMap<>();
				this.cypher.list("firm/list-kept-states", Map.of("place", place.code()), row -> row)
					.forEach(row -> byNode.put(row.get("node").asString(), facts(row.get("state").asMap())));
				return byNode;
			};
			Map<String, Map<String, Object>> before = kept.get();
			this.states.rebuild(place);
			Map<String, Map<String, Object>> after = kept.get();
			TreeSet<String> all = new TreeSet<>(before.keySet());
			all.addAll(after.keySet());
			all.stream()
				.filter(node -> !after.getOrDefault(node, Map.of()).equals(before.get(node)))
				.map(node -> place.code() + " " + node)
				.forEach(wrong::add);
			if (!repair) {
				status.setRollbackOnly();
			}
			return (long) all.size();
		});
		return (compared != null) ? compared : 0;
	}

	/** The stamp says when a state was made, not what it is. */
	private static Map<String, Object> facts(Map<String, Object> state) {
		Map<String, Object> facts = new TreeMap<>(state);
		facts.remove("stamp");
		return facts;
	}

	private static StateCheck check(String state, boolean repair, int done, int total, long nodes, List<String> wrong) {
		return new StateCheck(state, repair, done, total, nodes, wrong.size(), wrong.stream().limit(EXAMPLES).toList(),
				null);
	}

}
