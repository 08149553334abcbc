package cn.chainmap.firm;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.chainmap.graph.CypherRunner;
import cn.chainmap.graph.GraphVersions;
import cn.chainmap.park.Place;
import cn.chainmap.park.Places;
import cn.chainmap.shared.BadParameterException;
import cn.chainmap.shared.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happens to a firm (企业变动): it stops, moves away, shrinks, opens again. Node states
 * follow in the same transaction, and with them vacancies and rates.
 */
@Service
@Transactional
public class FirmLifecycle {

	private static final Set<FirmStatus> STOPPED = Set.of(FirmStatus.CLOSED, FirmStatus.SUSPENDED,
			FirmStatus.RESTRUCTURING);

	private final CypherRunner cypher;

	private final LocalStates states;

	private final Places places;

	private final GraphVersions versions;

	private final Clock clock;

	FirmLifecycle(CypherRunner cypher, LocalStates states, Places places, GraphVersions versions, Clock clock) {
		this.cypher = cypher;
		this.states = states;
		this.places = places;
		this.versions = versions;
		this.clock = clock;
	}

	/**
	 * A firm as it is.
	 * @throws NotFoundException when there is no such firm
	 */
	@Transactional(readOnly = true)
	public FirmProfile get(String firm) {
		return this.cypher.find("firm/find-firm", Map.of("firm", firm), FirmLifecycle::profile)
			.orElseThrow(() -> new NotFoundException("企业", firm));
	}

	/**
	 * A firm stops operating.
	 * @param status CLOSED, SUSPENDED or RESTRUCTURING
	 * @param at since when; {@code null} for today
	 */
	public FirmProfile stop(String firm, FirmStatus status, @Nullable LocalDate at) {
		if (!STOPPED.contains(status)) {
			throw new IllegalArgumentException("Not a status of a firm that stopped: " + status);
		}
		get(firm);
		this.cypher.run("firm/set-firm-status",
				Map.of("firm", firm, "status", status.name(), "at", day(at).toString()));
		return refreshed(firm);
	}

	/**
	 * A firm moves to another place.
	 * @throws BadParameterException when it is there already
	 */
	public FirmProfile move(String firm, String to, @Nullable LocalDate at) {
		FirmProfile profile = get(firm);
		Place place = this.places.get(to);
		if (profile.places().equals(List.of(place.code()))) {
			throw new BadParameterException("to", to, "企业已经在那里");
		}
		this.cypher.run("firm/move-firm", Map.of("firm", firm, "to", place.code(), "at", day(at).toString()));
		return refreshed(firm);
	}

	/**
	 * A firm makes less of a node.
	 * @throws BadParameterException when it does not make it, its capacity is unknown, or
	 * the new one is not smaller
	 */
	public FirmProfile shrink(String firm, String node, double capacityWanYuan, @Nullable LocalDate at) {
		FirmProfile.Product product = get(firm).products()
			.stream()
			.filter(made -> made.id().equals(node))
			.findFirst()
			.orElseThrow(() -> new BadParameterException("nodeId", node, "企业不生产这个环节"));
		Double known = product.capacityWanYuan();
		if (known == null) {
			throw new BadParameterException("nodeId", node, "原有产能未知，无法记录收缩；请先补录产能");
		}
		if (!(capacityWanYuan >= 0 && capacityWanYuan < known)) {
			throw new BadParameterException("capacityWanYuan", String.valueOf(capacityWanYuan),
					"应为小于现有产能 " + known + " 万元/年的非负数");
		}
		this.cypher.run("firm/shrink-product",
				Map.of("firm", firm, "node", node, "capacityWanYuan", capacityWanYuan, "at", day(at).toString()));
		return refreshed(firm);
	}

	/** A firm operates again, where and as it did before. */
	public FirmProfile reopen(String firm) {
		get(firm);
		this.cypher.run("firm/reopen-firm", Map.of("firm", firm));
		return refreshed(firm);
	}

	private FirmProfile refreshed(String firm) {
		this.cypher.run("firm/stamp-firm", Map.of("firm", firm, "version", this.versions.lock()));
		this.states.refreshMadeBy(List.of(firm));
		return get(firm);
	}

	private LocalDate day(@Nullable LocalDate at) {
		LocalDate today = LocalDate.now(this.clock);
		if (at != null && at.isAfter(today)) {
			throw new BadParameterException("date", at.toString(), "不能晚于今天 " + today);
		}
		return (at != null) ? at : today;
	}

	private static FirmProfile profile(Record row) {
		return new FirmProfile(row.get("id").asString(), row.get("name").asString(),
				FirmStatus.valueOf(row.get("status").asString()), row.get("closedAt").asString(null),
				!row.get("statusBefore").isNull() || row.get("shrunk").asBoolean() || row.get("moved").asBoolean(),
				row.get("places").asList(place -> place.asString()),
				row.get("products")
					.asList(made -> new FirmProfile.Product(made.get("id").asString(), made.get("name").asString(),
							made.get("capacityWanYuan").isNull() ? null : made.get("capacityWanYuan").asDouble())));
	}

}
