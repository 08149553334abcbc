package cn.chainmap.lead.board;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import cn.chainmap.graph.CypherRunner;
import cn.chainmap.lead.board.LeadEvents.Entry;
import cn.chainmap.shared.BadParameterException;
import cn.chainmap.shared.CurrentUser;
import cn.chainmap.shared.NotFoundException;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * Registers leads (线索登记), one or a whole list. A firm and a node make one lead, however
 * often it is registered; what another team holds is not registered, and the answer says
 * who holds it.
 */
@Service
public class LeadRegister {

	/** Rows of one list. */
	public static final int MOST = 1000;

	private final CypherRunner cypher;

	private final Claims claims;

	private final LeadBoard board;

	private final LeadEvents events;

	private final LeadTime time;

	private final CurrentUser user;

	private final ClaimGate gate;

	LeadRegister(CypherRunner cypher, Claims claims, LeadBoard board, LeadEvents events, LeadTime time,
			CurrentUser user, ClaimGate gate) {
		this.gate = gate;
		this.cypher = cypher;
		this.claims = claims;
		this.board = board;
		this.events = events;
		this.time = time;
		this.user = user;
	}

	/**
	 * Registers one lead.
	 * @throws ClaimConflictException when another team holds the firm
	 * @throws NotFoundException when there is no such firm or node
	 */
	public Registered register(Pair pair, @Nullable String team, boolean claim) {
		return this.gate.inTurn(() -> registerInTurn(pair, team, claim));
	}

	private Registered registerInTurn(Pair pair, @Nullable String team, boolean claim) {
		Result result = registerAll(List.of(pair), team, claim).get(0);
		ClaimHolder holder = result.holder();
		if (result.outcome() == Outcome.HELD && holder != null) {
			throw new ClaimConflictException(holder);
		}
		String lead = result.leadId();
		if (lead == null) {
			throw (result.outcome() == Outcome.UNKNOWN_FIRM) ? new NotFoundException("企业", pair.firmId())
					: new NotFoundException("环节", pair.nodeId());
		}
		return new Registered(result.outcome() == Outcome.ADDED, this.board.get(lead));
	}

	/**
	 * Registers a list in one transaction; each row says what became of it. Repeating it
	 * changes nothing.
	 * @param claim whether the team also claims what it registers
	 */
	public List<Result> registerAll(List<Pair> pairs, @Nullable String teamName, boolean claim) {
		if (pairs.isEmpty() || pairs.size() > MOST) {
			throw new BadParameterException("rows", pairs.size() + " 行", "一次 1 到 " + MOST + " 行");
		}
		String team = (teamName == null && !claim) ? null : Claims.team("team", teamName);
		return this.gate.inTurn(() -> registerAllInTurn(pairs, team, claim));
	}

	private List<Result> registerAllInTurn(List<Pair> pairs, @Nullable String team, boolean claim) {
		Map<Pair, Names> names = names(pairs);
		Set<String> firms = names.entrySet()
			.stream()
			.filter(entry -> entry.getValue().firm() != null)
			.map(entry -> entry.getKey().firmId())
			.collect(Collectors.toCollection(LinkedHashSet::new));
		Map<String, List<ClaimHolder>> held = this.claims.claims(firms);
		List<Pair> free = names.entrySet()
			.stream()
			.filter(entry -> entry.getValue().complete() && otherHolder(held, entry.getKey(), team).isEmpty())
			.map(Map.Entry::getKey)
			.toList();
		Map<String, Found> leads = merge(free, team);
		if (claim && team != null) {
			claim(leads.values(), team, held);
		}
		return pairs.stream().map(pair -> result(pair, names.get(pair), held, team, leads)).toList();
	}

	private Map<Pair, Names> names(List<Pair> pairs) {
		Map<Pair, Names> names = new LinkedHashMap<>();
		this.cypher
			.list("lead/list-firms-and-nodes", Map.of("rows", pairs.stream().distinct().map(Pair::toMap).toList()),
					row -> Map.entry(new Pair(row.get("firm").asString(), row.get("node").asString()),
							new Names(row.get("firmName").asString(null), row.get("nodeName").asString(null))))
			.forEach(entry -> names.put(entry.getKey(), entry.getValue()));
		return names;
	}

	private Map<String, Found> merge(List<Pair> pairs, @Nullable String team) {
		Map<String, @Nullable Object> params = new HashMap<>();
		params.put("rows", pairs.stream().map(Pair::toMap).toList());
		params.put("team", team);
		params.put("at", this.time.now());
		params.put("today", this.time.today().toString());
		params.put("by", this.user.name());
		Map<String, Found> leads = new LinkedHashMap<>();
		this.cypher
			.list("lead/merge-leads", params,
					row -> Map.entry(row.get("asked").asString(),
							new Found(row.get("id").asString(), row.get("created").asBoolean())))
			.forEach(entry -> leads.put(entry.getKey(), entry.getValue()));
		this.events.append(leads.values()
			.stream()
			.filter(Found::created)
			.map(lead -> Entry.of(lead.id(), LeadEventKind.REGISTERED).change(null, team))
			.toList());
		return leads;
	}

	/** Claims what runs and is not held already; each firm keeps the day it has. */
	private void claim(Collection<Found> found, String team, Map<String, List<ClaimHolder>> held) {
		Map<String, List<String>> leads = new LinkedHashMap<>();
		Set<String> mine = new LinkedHashSet<>();
		held.values().forEach(claims -> claims.forEach(one -> mine.add(one.leadId())));
		this.board.listByIds(found.stream().map(Found::id).toList())
			.stream()
			.filter(lead -> lead.state() != LeadState.LOST && !mine.contains(lead.id()))
			.forEach(lead -> leads.computeIfAbsent(lead.firmId(), any -> new ArrayList<>()).add(lead.id()));
		leads.forEach((firm, ids) -> this.claims.write(ids, team,
				this.claims.until(held.getOrDefault(firm, List.of()), team), null));
	}

	private static Optional<ClaimHolder> otherHolder(Map<String, List<ClaimHolder>> held, Pair pair,
			@Nullable String team) {
		return held.getOrDefault(pair.firmId(), List.of())
			.stream()
			.filter(holder -> !holder.claim().team().equals(team))
			.findFirst();
	}

	private static Result result(Pair pair, @Nullable Names names, Map<String, List<ClaimHolder>> held,
			@Nullable String team, Map<String, Found> leads) {
		if (names == null || !names.complete()) {
			return new Result(pair.firmId(), pair.nodeId(), (names == null) ? null : names.firm(),
					(names == null) ? null : names.node(),
					(names == null || names.firm() == null) ? Outcome.UNKNOWN_FIRM : Outcome.UNKNOWN_NODE, null, null);
		}
		Optional<ClaimHolder> other = otherHolder(held, pair, team);
		if (other.isPresent()) {
			return new Result(pair.firmId(), pair.nodeId(), names.firm(), names.node(), Outcome.HELD, null,
					other.get());
		}
		Found lead = leads.getOrDefault(pair.leadId(), new Found(pair.leadId(), false));
		return new Result(pair.firmId(), pair.nodeId(), names.firm(), names.node(),
				lead.created() ? Outcome.ADDED : Outcome.EXISTED, lead.id(),
				held.getOrDefault(pair.firmId(), List.of()).stream().findFirst().orElse(null));
	}

	/**
	 * A firm and the node it could fill.
	 *
	 * @param firmId id of the firm
	 * @param nodeId id of the node
	 */
	public record Pair(String firmId, String nodeId) {

		/** The id of the lead they make: the same whoever registers it. */
		String leadId() {
			try {
				byte[] hash = MessageDigest.getInstance("SHA-256")
					.digest((this.firmId + "\n" + this.nodeId).getBytes(StandardCharsets.UTF_8));
				return "L" + HexFormat.of().formatHex(hash, 0, 10);
			}
			catch (NoSuchAlgorithmException ex) {
				throw new IllegalStateException(ex);
			}
		}

		Map<String, String> toMap() {
			return Map.of("firm", this.firmId, "node", this.nodeId, "id", leadId());
		}

	}

	/**
	 * What became of a row.
	 */
	public enum Outcome {

		ADDED, EXISTED, HELD, UNKNOWN_FIRM, UNKNOWN_NODE

	}

	/**
	 * What became of a row.
	 *
	 * @param firmId id of the firm, as given
	 * @param nodeId id of the node, as given
	 * @param firmName its name, {@code null} when there is no such firm
	 * @param nodeName its name, {@code null} when there is no such node
	 * @param outcome what became of it
	 * @param leadId the lead, {@code null} when there is none
	 * @param holder who held the firm before, {@code null} for nobody
	 */
	public record Result(String firmId, String nodeId, @Nullable String firmName, @Nullable String nodeName,
			Outcome outcome, @Nullable String leadId, @Nullable ClaimHolder holder) {
	}

	/**
	 * A registered lead.
	 *
	 * @param created whether it is new
	 * @param lead the lead
	 */
	public record Registered(@JsonProperty boolean created, BoardLead lead) {
	}

	/** A lead that was registered now or before. */
	private record Found(String id, boolean created) {
	}

	private record Names(@Nullable String firm, @Nullable String node) {

		boolean complete() {
			return this.firm != null && this.node != null;
		}

	}

}
