package cn.chainmap.lead.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.chainmap.graph.CypherRunner;
import cn.chainmap.lead.board.ClaimHolder.Relation;
import cn.chainmap.lead.board.LeadEvents.Entry;
import cn.chainmap.shared.BadParameterException;
import cn.chainmap.shared.CurrentUser;
import cn.chainmap.shared.NotFoundException;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who courts a firm (首报首谈). A claim covers the firm, its group and its aliases, see
 * {@link ClaimScopes}; it protects for some days and then ends by itself, because nothing
 * reads a claim that is over. Every writer first takes one lock, so that of any number of
 * teams claiming at once exactly one is first.
 */
@Service
public class Claims {

	private static final int LONGEST_TEAM = 40;

	private final CypherRunner cypher;

	private final ClaimScopes scopes;

	private final LeadBoard board;

	private final LeadEvents events;

	private final LeadSettings settings;

	private final LeadTime time;

	private final CurrentUser user;

	private final ClaimGate gate;

	Claims(CypherRunner cypher, ClaimScopes scopes, LeadBoard board, LeadEvents events, LeadSettings settings,
			LeadTime time, CurrentUser user, ClaimGate gate) {
		this.gate = gate;
		this.cypher = cypher;
		this.scopes = scopes;
		this.board = board;
		this.events = events;
		this.settings = settings;
		this.time = time;
		this.user = user;
	}

	/** For each of the firms that is protected today, who holds it. */
	@Transactional(readOnly = true)
	public Map<String, ClaimHolder> holders(Collection<String> firms) {
		Map<String, ClaimHolder> holders = new LinkedHashMap<>();
		claims(firms).forEach((firm, claims) -> claims.stream().findFirst().ifPresent(one -> holders.put(firm, one)));
		return holders;
	}

	/**
	 * Claims a lead. To claim what one holds already changes nothing, not even the last
	 * day.
	 * @param override whether to take it from another team, for a reason that is logged
	 * @throws ClaimConflictException when another team holds the firm, its group or an
	 * alias
	 * @throws NotFoundException when there is no such lead
	 */
	public BoardLead claim(String lead, @Nullable String teamName, boolean override, @Nullable String reason) {
		String team = team("team", teamName);
		return this.gate.inTurn(() -> claimInTurn(lead, team, override, reason));
	}

	private BoardLead claimInTurn(String lead, String team, boolean override, @Nullable String reason) {
		BoardLead card = this.board.get(lead);
		if (card.state() == LeadState.LOST) {
			throw new LeadRuleException("这条线索已流失，请先重新启用再认领。", card.state());
		}
		List<ClaimHolder> claims = claims(List.of(card.firmId())).getOrDefault(card.firmId(), List.of());
		List<ClaimHolder> others = claims.stream().filter(holder -> !holder.claim().team().equals(team)).toList();
		if (!others.isEmpty()) {
			if (!override) {
				throw new ClaimConflictException(others.get(0));
			}
			override(others, team, required(reason, "改认他人已首报的企业要写明原因"));
		}
		else if (claims.stream().anyMatch(holder -> holder.leadId().equals(lead))) {
			return card;
		}
		write(List.of(lead), team, until(claims, team), override && !others.isEmpty() ? reason : null);
		return this.board.get(lead);
	}

	/**
	 * Ends the claim of a lead.
	 * @throws LeadRuleException when nobody holds it
	 */
	public BoardLead release(String lead, @Nullable String reason) {
		return this.gate.inTurn(() -> releaseInTurn(lead, reason));
	}

	private BoardLead releaseInTurn(String lead, @Nullable String reason) {
		Claim claim = held(this.board.get(lead));
		this.cypher.run("lead/end-claims", Map.of("leads", List.of(lead)));
		this.events.append(Entry.of(lead, LeadEventKind.RELEASED)
			.change(claim.team(), null)
			.because(LeadForm.clean("reason", reason)));
		return this.board.get(lead);
	}

	/**
	 * Hands a lead, and all others of its firm, group and aliases that the same team
	 * holds, over to another team. The last day stays.
	 * @throws LeadRuleException when nobody holds it
	 */
	public BoardLead transfer(String lead, @Nullable String to, @Nullable String reason) {
		String team = team("to", to);
		String why = required(reason, "移交要写明原因");
		return this.gate.inTurn(() -> transferInTurn(lead, team, why));
	}

	private BoardLead transferInTurn(String lead, String team, String why) {
		BoardLead card = this.board.get(lead);
		Claim claim = held(card);
		if (claim.team().equals(team)) {
			throw new BadParameterException("to", team, "它已经由这个专班负责");
		}
		for (ClaimHolder mine : claims(List.of(card.firmId())).getOrDefault(card.firmId(), List.of())) {
			if (mine.claim().team().equals(claim.team())) {
				put(List.of(mine.leadId()), team, mine.claim().until());
				this.events
					.append(Entry.of(mine.leadId(), LeadEventKind.TRANSFERRED).change(claim.team(), team).because(why));
			}
		}
		return this.board.get(lead);
	}

	/** For each firm the claims that cover it today, the first first. */
	Map<String, List<ClaimHolder>> claims(Collection<String> firms) {
		Map<String, Map<String, Relation>> scopes = this.scopes.of(firms);
		Set<String> members = new LinkedHashSet<>();
		scopes.values().forEach(scope -> members.addAll(scope.keySet()));
		List<ClaimHolder> all = this.cypher.list("lead/list-claims-of-firms",
				Map.of("firms", List.copyOf(members), "today", this.time.today().toString()),
				row -> new ClaimHolder(
						new Claim(row.get("team").asString(), row.get("by").asString(), row.get("at").asString(),
								LocalDate.parse(row.get("until").asString()), true),
						row.get("lead").asString(), row.get("firm").asString(), row.get("firmName").asString(),
						row.get("node").asString(), row.get("nodeName").asString(), Relation.SELF));
		Map<String, List<ClaimHolder>> found = new LinkedHashMap<>();
		scopes.forEach((firm, scope) -> {
			List<ClaimHolder> claims = new ArrayList<>();
			all.stream().filter(holder -> scope.containsKey(holder.firmId())).forEach(holder -> {
				Relation relation = scope.getOrDefault(holder.firmId(), Relation.GROUP);
				claims.add(new ClaimHolder(holder.claim(), holder.leadId(), holder.firmId(), holder.firmName(),
						holder.nodeId(), holder.nodeName(), relation));
			});
			if (!claims.isEmpty()) {
				found.put(firm, claims);
			}
		});
		return found;
	}

	/** Writes claims of leads that nobody else holds, and notes them. */
	void write(List<String> leads, String team, LocalDate until, @Nullable String reason) {
		put(leads, team, until);
		this.events.append(leads.stream()
			.map(lead -> Entry.of(lead, LeadEventKind.CLAIMED)
				.text("保护期至 " + until)
				.change(null, team)
				.because(LeadForm.clean("reason", reason)))
			.toList());
	}

	/**
	 * The last day of a new claim: that of what the team holds of the firm already, or
	 * else a whole period.
	 */
	LocalDate until(List<ClaimHolder> claims, String team) {
		return claims.stream()
			.filter(holder -> holder.claim().team().equals(team))
			.map(holder -> holder.claim().until())
			.findFirst()
			.orElseGet(() -> this.time.today().plusDays(this.settings.protectionDays()));
	}

	/** The name of a team. */
	static String team(String parameter, @Nullable String name) {
		String clean = (name == null) ? "" : name.replaceAll("\\p{C}", "").strip();
		if (clean.isEmpty() || clean.length() > LONGEST_TEAM) {
			throw new BadParameterException(parameter, clean, "请写专班名称，最多 " + LONGEST_TEAM + " 字");
		}
		return clean;
	}

	private void put(List<String> leads, String team, LocalDate until) {
		this.cypher.list("lead/claim-leads", Map.of("leads", leads, "team", team, "by", this.user.name(), "at",
				this.time.now(), "until", until.toString()), row -> row.get("lead").asString());
	}

	private void override(List<ClaimHolder> others, String team, String reason) {
		this.cypher.run("lead/end-claims", Map.of("leads", others.stream().map(ClaimHolder::leadId).toList()));
		this.events.append(others.stream()
			.map(other -> Entry.of(other.leadId(), LeadEventKind.OVERRIDDEN)
				.change(other.claim().team(), team)
				.because(reason))
			.toList());
	}

	private static Claim held(BoardLead card) {
		Claim claim = card.claim();
		if (claim == null) {
			throw new LeadRuleException("这条线索现在没有专班首报，无需释放或移交。", card.state());
		}
		return claim;
	}

	private static String required(@Nullable String reason, String remedy) {
		String clean = LeadForm.clean("reason", reason);
		if (clean == null) {
			throw new BadParameterException("reason", "", remedy);
		}
		return clean;
	}

}
