package cn.chainmap.lead.board;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.chainmap.chain.ChainRef;
import cn.chainmap.graph.CypherRunner;
import cn.chainmap.shared.NotFoundException;
import cn.chainmap.shared.PageRequest;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows registered leads, the one due first first.
 */
@Service
@EnableConfigurationProperties(LeadSettings.class)
@Transactional(readOnly = true)
public class LeadBoard {

	private final CypherRunner cypher;

	private final LeadSettings settings;

	private final LeadTime time;

	LeadBoard(CypherRunner cypher, LeadSettings settings, LeadTime time) {
		this.cypher = cypher;
		this.settings = settings;
		this.time = time;
	}

	/** The board: one page of each of these states. */
	public Board get(BoardFilter filter, List<LeadState> states, PageRequest page) {
		LocalDate today = this.time.today();
		Map<LeadState, long[]> counts = counts(filter, today);
		long[] sums = new long[3];
		counts.values().forEach(count -> Arrays.setAll(sums, i -> sums[i] + count[i]));
		return new Board(states.stream()
			.map(state -> column(filter, state, page, counts.getOrDefault(state, new long[3]), today))
			.toList(), sums[0], sums[1], sums[2], today, this.settings);
	}

	/** All leads in these states that pass the filter. */
	public List<BoardLead> listAll(BoardFilter filter, List<LeadState> states) {
		return rows(filter, states, null, 0, Long.MAX_VALUE, this.time.today());
	}

	/**
	 * One lead.
	 * @throws NotFoundException when there is no such lead
	 */
	public BoardLead get(String id) {
		return listByIds(List.of(id)).stream().findFirst().orElseThrow(() -> new NotFoundException("线索", id));
	}

	/** The leads with these ids, as far as they exist. */
	public List<BoardLead> listByIds(List<String> ids) {
		return rows(BoardFilter.NONE, List.of(LeadState.values()), ids, 0, Long.MAX_VALUE, this.time.today());
	}

	/** The teams, with how many leads each holds today. */
	public List<Team> listTeams() {
		return this.cypher.list("lead/list-teams", Map.of("today", this.time.today().toString()),
				row -> new Team(row.get("id").asString(), row.get("held").asLong()));
	}

	private Board.Column column(BoardFilter filter, LeadState state, PageRequest page, long[] counts, LocalDate today) {
		List<BoardLead> rows = (counts[0] == 0) ? List.of()
				: rows(filter, List.of(state), null, page.skip(), page.size(), today);
		return new Board.Column(state, state.label(), rows, page.page(), page.size(), counts[0], counts[1], counts[2]);
	}

	private Map<LeadState, long[]> counts(BoardFilter filter, LocalDate today) {
		Map<String, @Nullable Object> params = filter.toMap();
		params.put("today", today.toString());
		params.put("days", days());
		Map<LeadState, long[]> counts = new EnumMap<>(LeadState.class);
		this.cypher
			.list("lead/count-board", params,
					row -> Map.entry(LeadState.valueOf(row.get("state").asString()),
							new long[] { row.get("total").asLong(), row.get("overdueLeads").asLong(),
									row.get("dueToday").asLong() }))
			.forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
		return counts;
	}

	private List<BoardLead> rows(BoardFilter filter, List<LeadState> states, @Nullable List<String> ids, long skip,
			long limit, LocalDate today) {
		Map<String, @Nullable Object> params = filter.toMap();
		params.put("states", states.stream().map(Enum::name).toList());
		params.put("ids", ids);
		params.put("today", today.toString());
		params.put("days", days());
		params.put("skip", skip);
		params.put("limit", limit);
		return this.cypher.list("lead/list-board", params, row -> lead(row, today));
	}

	private Map<String, Integer> days() {
		Map<String, Integer> days = new HashMap<>();
		this.settings.days().forEach((state, number) -> days.put(state.name(), number));
		return days;
	}

	private BoardLead lead(Record row, LocalDate today) {
		LeadState state = LeadState.valueOf(row.get("state").asString());
		LocalDate due = date(row.get("due"));
		String step = row.get("nextStep").asString(null);
		LocalDate stepOn = date(row.get("nextStepOn"));
		return new BoardLead(row.get("id").asString(), state, firm(row), row.get("node").asString(),
				row.get("nodeName").asString(),
				row.get("chains")
					.asList(chain -> new ChainRef(chain.get("id").asString(), chain.get("name").asString())),
				row.get("reportedBy").asString(null), claim(row, today), LocalDate.parse(row.get("since").asString()),
				clock(row, state, today),
				(step == null && stepOn == null) ? null : new BoardLead.NextStep((step == null) ? "" : step, stepOn),
				due, due != null && due.isBefore(today), today.equals(due), lost(row), LeadForm.of(row.get("form")),
				row.get("createdAt").asString(), row.get("createdBy").asString(), row.get("version").asLong());
	}

	private static BoardLead.Target firm(Record row) {
		return new BoardLead.Target(row.get("firm").asString(), row.get("firmName").asString(),
				row.get("province").asString(null), row.get("city").asString(null),
				row.get("tags").isNull() ? List.of() : row.get("tags").asList(Value::asString),
				row.get("products").asString(null), row.get("firmStatus").asString(null));
	}

	private static @Nullable Claim claim(Record row, LocalDate today) {
		if (row.get("claimTeam").isNull()) {
			return null;
		}
		LocalDate until = LocalDate.parse(row.get("claimUntil").asString());
		return until.isBefore(today) ? null : new Claim(row.get("claimTeam").asString(), row.get("claimBy").asString(),
				row.get("claimAt").asString(), until, true);
	}

	private @Nullable LeadClock clock(Record row, LeadState state, LocalDate today) {
		Integer days = this.settings.days().get(state);
		LocalDate due = date(row.get("clockDue"));
		return (days == null || due == null) ? null
				: new LeadClock(state.duty(), LocalDate.parse(row.get("clockFrom").asString()), days, due, today);
	}

	private static BoardLead.@Nullable Lost lost(Record row) {
		if (row.get("lostReason").isNull()) {
			return null;
		}
		LostReason reason = LostReason.valueOf(row.get("lostReason").asString());
		return new BoardLead.Lost(reason, reason.label(), row.get("lostNote").asString(null),
				LocalDate.parse(row.get("lostOn").asString()),
				LeadState.valueOf(row.get("stateBefore").asString(LeadState.LEAD.name())));
	}

	private static @Nullable LocalDate date(Value value) {
		return value.isNull() ? null : LocalDate.parse(value.asString());
	}

	/**
	 * A team (专班).
	 *
	 * @param name its name
	 * @param held leads it holds today
	 */
	public record Team(String name, long held) {
	}

}
