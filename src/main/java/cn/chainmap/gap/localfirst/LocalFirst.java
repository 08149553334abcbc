package cn.chainmap.gap.localfirst;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.chainmap.chain.ChainNode;
import cn.chainmap.chain.Chains;
import cn.chainmap.graph.CypherRunner;
import cn.chainmap.park.Place;
import cn.chainmap.shared.BadParameterException;
import cn.chainmap.shared.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists the local firms to ask before looking elsewhere, and records what they answered.
 * Places must be tracked.
 */
@Service
@EnableConfigurationProperties(LocalFirstSettings.class)
@Transactional(readOnly = true)
public class LocalFirst {

	/** Firms that are listed; all are counted. */
	static final int MOST_LISTED = 200;

	static final int LONGEST_REASON = 500;

	/** Without accounts there is one user: whoever sits at this machine. */
	private static final String THE_USER = "本机用户";

	private static final String ORDER = "答复「不能做」的排在最后；其余按得分从高到低，同分按企业编号";

	private static final Comparator<LocalFirstRow> FIRST = Comparator.comparing(LocalFirst::refused)
		.thenComparing(LocalFirstRow::score, Comparator.reverseOrder())
		.thenComparing(LocalFirstRow::firmId);

	private final CypherRunner cypher;

	private final Chains chains;

	private final LocalFirstSettings settings;

	private final Clock clock;

	LocalFirst(CypherRunner cypher, Chains chains, LocalFirstSettings settings, Clock clock) {
		this.cypher = cypher;
		this.chains = chains;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * The local firms one step from a node.
	 * @throws NotFoundException when there is no such node
	 */
	public LocalFirstList list(String node, Place place) {
		ChainNode gap = this.chains.getNode(node);
		List<LocalFirstRow> rows = this.cypher
			.list("gap/list-local-first", Map.of("node", node, "place", place.code()), this::row)
			.stream()
			.sorted(FIRST)
			.toList();
		String dataAsOf = this.cypher.list("gap/find-data-date", Map.of(), row -> row.get("dataAsOf").asString(""))
			.stream()
			.filter(date -> !date.isEmpty())
			.findFirst()
			.orElse(null);
		return new LocalFirstList(new LocalFirstReason.Node(gap.id(), gap.name()), place,
				rows.stream().limit(MOST_LISTED).toList(), rows.size(), ORDER, "local-first", "gap/list-local-first",
				dataAsOf);
	}

	/**
	 * Records an answer; a later one replaces the earlier.
	 * @throws BadParameterException when a NO has no reason, or the reason is too long
	 * @throws NotFoundException when there is no such firm or node
	 */
	@Transactional
	public LocalFirstAnswer record(String firm, String node, LocalFirstAnswer.Word answer, @Nullable String reason) {
		String why = (reason == null || reason.isBlank()) ? null : reason.strip();
		if (answer == LocalFirstAnswer.Word.NO && why == null) {
			throw new BadParameterException("reason", "", "答复「不能做」时要写明原因，以便下次不再重复询问");
		}
		if (why != null && why.length() > LONGEST_REASON) {
			throw new BadParameterException("reason", why.substring(0, 20) + "…", "最多 " + LONGEST_REASON + " 字");
		}
		this.chains.getNode(node);
		String at = OffsetDateTime.now(this.clock).truncatedTo(ChronoUnit.SECONDS).toString();
		Map<String, @Nullable Object> params = new HashMap<>();
		params.put("firm", firm);
		params.put("node", node);
		params.put("answer", answer.name());
		params.put("reason", why);
		params.put("by", THE_USER);
		params.put("at", at);
		this.cypher.find("gap/merge-local-answer", params, row -> row.get("firm").asString())
			.orElseThrow(() -> new NotFoundException("企业", firm));
		return new LocalFirstAnswer(answer, why, THE_USER, at);
	}

	private LocalFirstRow row(Record row) {
		Map<LocalFirstReason.Code, List<LocalFirstReason.Link>> links = new EnumMap<>(LocalFirstReason.Code.class);
		for (Value reason : row.get("reasons").asList(value -> value)) {
			links
				.computeIfAbsent(LocalFirstReason.Code.valueOf(reason.get("code").asString()), any -> new ArrayList<>())
				.add(new LocalFirstReason.Link(node(reason),
						reason.get("users").isNull() ? null : reason.get("users").asInt(),
						reason.get("makes").asList(LocalFirst::node)));
		}
		List<LocalFirstReason> reasons = links.entrySet()
			.stream()
			.map(entry -> LocalFirstReason.of(entry.getKey(), entry.getValue(), this.settings))
			.sorted(Comparator.comparingDouble(LocalFirstReason::points)
				.reversed()
				.thenComparing(LocalFirstReason::code))
			.toList();
		double miss = reasons.stream()
			.mapToDouble(reason -> 1 - reason.points())
			.reduce(1, (one, other) -> one * other);
		return new LocalFirstRow(row.get("id").asString(), row.get("name").asString(), row.get("park").asString(null),
				reasons, 100 * (1 - miss), answer(row.get("answer")));
	}

	private static @Nullable LocalFirstAnswer answer(Value value) {
		return value.isNull() ? null
				: new LocalFirstAnswer(LocalFirstAnswer.Word.valueOf(value.get("answer").asString()),
						value.get("reason").asString(null), value.get("by").asString(""), value.get("at").asString(""));
	}

	private static LocalFirstReason.Node node(Value value) {
		return new LocalFirstReason.Node(value.get("id").asString(), value.get("name").asString());
	}

	private static boolean refused(LocalFirstRow row) {
		LocalFirstAnswer answer = row.answer();
		return answer != null && answer.answer() == LocalFirstAnswer.Word.NO;
	}

}
