package cn.chainmap.firm;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.chainmap.chain.ChainNodesChanged;
import cn.chainmap.graph.CypherRunner;
import cn.chainmap.park.Place;
import cn.chainmap.park.Places;
import org.jspecify.annotations.Nullable;

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
		List<String> tracked = trackedPlaces().keySet().stream().sorted().toList();
		if (!tracked.isEmpty() && !nodes.isEmpty()) {
			refresh(List.copyOf(nodes), tracked);
		}
	}

	@EventListener
	void on(ChainNodesChanged changed) {
		refresh(changed.nodes());
	}

	private boolean isCurrent(Place place) {
		Map<String, Double> tracked = trackedPlaces();
		return Double.valueOf(this.settings.tau()).equals(tracked.get(place.code()));
	}

	// One transaction: others see the place untracked, or with all its states.
	private void track(Place place) {
		this.transaction.executeWithoutResult(status -> {
			this.cypher.run("firm/track-place", Map.of("code", place.code(), "tau", this.settings.tau()));
			List<String> nodes = this.cypher.list("firm/list-node-ids", Map.of(), row -> row.get("id").asString());
			for (int start = 0; start < nodes.size(); start += PORTION) {
				refresh(nodes.subList(start, Math.min(nodes.size(), start + PORTION)), List.of(place.code()));
			}
		});
	}

	private void refresh(List<String> nodes, List<String> places) {
		this.cypher.run("firm/refresh-local-state",
				Map.of("nodes", nodes, "places", places, "tau", this.settings.tau()));
	}

	private Map<String, Double> trackedPlaces() {
		return this.cypher
			.list("firm/list-tracked-places", Map.of(),
					row -> Map.entry(row.get("code").asString(), row.get("tau").asDouble()))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

}
