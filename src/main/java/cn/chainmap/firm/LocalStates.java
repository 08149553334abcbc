package cn.chainmap.firm;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import cn.chainmap.chain.ChainNodesChanged;
import cn.chainmap.graph.CypherRunner;
import cn.chainmap.graph.TransientRetry;
import cn.chainmap.park.Place;
import cn.chainmap.park.Places;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the state of every chain node at every place somebody asks for
 * ({@code LOCAL_STATE}), so that gap work never has to count firms. What a state is,
 * {@code cypher/firm/refresh-local-state.cypher} says; this class only decides when it
 * runs: in the transaction of each write, and for all nodes when a place is asked for the
 * first time or τ was changed.
 */
@Service
@EnableConfigurationProperties(SupplySettings.class)
public class LocalStates {

	private static final int PORTION = 500;

	/**
	 * Edition of the rule in refresh-local-state; states kept by an older one are made
	 * again. To be raised with every change of what that file writes.
	 */
	private static final int EDITION = 6;

	/** Computing all states of a place may take longer than a query may. */
	private static final int SECONDS_TO_TRACK = 600;

	private final CypherRunner cypher;

	private final Places places;

	private final SupplySettings settings;

	private final TransactionTemplate transaction;

	private final Object tracking = new Object();

	LocalStates(CypherRunner cypher, Places places, SupplySettings settings,
			PlatformTransactionManager transactionManager) {
		this.cypher = cypher;
		this.places = places;
		this.settings = settings;
		this.transaction = new TransactionTemplate(transactionManager);
		this.transaction.setTimeout(SECONDS_TO_TRACK);
	}

	/** Confidence from which a firm–node link is trusted. */
	public double tau() {
		return this.settings.tau();
	}

	/**
	 * The place a caller means, with its node states in place. Must not be called inside
	 * a read-only transaction: the first call for a place writes.
	 * @throws cn.chainmap.shared.NotFoundException when there is no such place
	 */
	public Place getTracked(@Nullable String codeOrName) {
		Place place = this.places.get(codeOrName);
		if (!isCurrent(place)) {
			// One at a time: others who ask meanwhile wait for the result instead of
			// computing it again.
			synchronized (this.tracking) {
				if (!isCurrent(place)) {
					track(place);
				}
			}
		}
		return place;
	}

	/**
	 * Brings some nodes up to date at all tracked places; part of the caller's
	 * transaction.
	 */
	@Transactional
	public void refresh(Collection<String> nodes) {
		if (!nodes.isEmpty()) {
			refresh(nodes.stream().map(LocalStates::ofAllMakers).toList(), null);
		}
	}

	/**
	 * Brings some nodes up to date at all tracked places after some firms began or ceased
	 * to make them; part of the caller's transaction.
	 * @param firmsByNode of each node, all firms of which this is so
	 */
	@Transactional
	public void refresh(Map<String, List<String>> firmsByNode) {
		if (!firmsByNode.isEmpty()) {
			refresh(firmsByNode.entrySet().stream().map(node -> of(node.getKey(), node.getValue())).toList(), null);
		}
	}

	/**
	 * Brings all nodes that some firms make up to date at all tracked places, after the
	 * firms, their places or what they make changed; part of the caller's transaction.
	 */
	@Transactional
	public void refreshMadeBy(Collection<String> firms) {
		note(firms, null, true);
	}

	/**
	 * Brings some nodes that some firms make up to date at all tracked places, after what
	 * these firms say of these nodes changed; part of the caller's transaction. Cheap for
	 * thousands of firms of which few are local anywhere: only states that may have
	 * changed are worked out anew.
	 */
	@Transactional
	public void refreshMadeBy(Collection<String> firms, Collection<String> nodes) {
		note(firms, List.copyOf(nodes), true);
	}

	/**
	 * As {@link #refreshMadeBy(Collection, Collection)} after firms began to make nodes
	 * that they did not make before.
	 */
	@Transactional
	public void refreshNewlyMadeBy(Collection<String> firms, Collection<String> nodes) {
		note(firms, List.copyOf(nodes), false);
	}

	private void note(Collection<String> firms, @Nullable List<String> nodes, boolean listed) {
		if (firms.isEmpty()) {
			return;
		}
		Map<String, @Nullable Object> params = new HashMap<>();
		params.put("firms", List.copyOf(firms));
		params.put("nodes", nodes);
		params.put("listed", listed);
		Map<String, List<Map<String, @Nullable Object>>> changed = new TreeMap<>();
		this.cypher.list("firm/note-local-makers", params, row -> row).forEach(row -> {
			changed.computeIfAbsent(row.get("place").asString(), any -> new ArrayList<>())
				.add(of(row.get("node").asString(), row.get("firms").asList(Value::asString)));
		});
		changed.forEach((place, rows) -> refresh(rows, List.of(place)));
	}

	/** A node of whose local makers none is taken over as it was. */
	private static Map<String, @Nullable Object> ofAllMakers(String node) {
		return of(node, null);
	}

	/** A node with the makers that are to be looked at. */
	private static Map<String, @Nullable Object> of(String node, @Nullable List<String> firms) {
		Map<String, @Nullable Object> row = new HashMap<>();
		row.put("node", node);
		row.put("firms", firms);
		return row;
	}

	@EventListener
	void on(ChainNodesChanged changed) {
		refresh(changed.nodes());
	}

	private boolean isCurrent(Place place) {
		return this.cypher.find("firm/is-place-tracked", tracking(place), row -> row.get("tracked").asBoolean())
			.orElse(false);
	}

	// One transaction: others see the place untracked, or with all its states.
	private void track(Place place) {
		TransientRetry.ofOwnTransaction(() -> {
			this.transaction.executeWithoutResult(status -> rebuild(place));
			return place;
		});
	}

	/**
	 * Makes all states of a place from nothing; part of the caller's transaction.
	 */
	void rebuild(Place place) {
		this.cypher.run("firm/track-place", tracking(place));
		this.cypher.run("firm/mark-closed-makers", Map.of());
		this.cypher.run("firm/collect-local-makers", Map.of("place", place.code()));
		List<String> nodes = this.cypher.list("firm/list-node-ids", Map.of(), row -> row.get("id").asString());
		for (int start = 0; start < nodes.size(); start += PORTION) {
			refresh(nodes.subList(start, Math.min(nodes.size(), start + PORTION))
				.stream()
				.map(LocalStates::ofAllMakers)
				.toList(), List.of(place.code()));
		}
	}

	private Map<String, Object> tracking(Place place) {
		return Map.of("code", place.code(), "tau", this.settings.tau(), "edition", EDITION);
	}

	private void refresh(List<Map<String, @Nullable Object>> rows, @Nullable List<String> places) {
		Map<String, @Nullable Object> params = new HashMap<>(Map.of("rows", rows, "tau", this.settings.tau()));
		params.put("places", places);
		this.cypher.run("firm/refresh-local-state", params);
	}

}
