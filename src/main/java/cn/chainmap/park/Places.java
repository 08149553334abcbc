package cn.chainmap.park;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import cn.chainmap.graph.CypherRunner;
import cn.chainmap.shared.BadParameterException;
import cn.chainmap.shared.NotFoundException;
import cn.chainmap.shared.NothingYetException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The places and parks there are. The only writer of {@code Place} and {@code Park}.
 */
@Service
@EnableConfigurationProperties(PlaceSettings.class)
@Transactional(readOnly = true)
public class Places {

	/** Level of a combination of places. */
	private static final String COMBINATION = "COMBINATION";

	private static final int MOST_COMBINED = 50;

	private final CypherRunner cypher;

	private final PlaceSettings settings;

	private final TransactionTemplate ownTransaction;

	Places(CypherRunner cypher, PlaceSettings settings, PlatformTransactionManager transactionManager) {
		this.cypher = cypher;
		this.settings = settings;
		this.ownTransaction = new TransactionTemplate(transactionManager);
		this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/**
	 * The place a caller means by a code or a name; nothing, or {@code local}, means the
	 * configured default, and failing that the data set's own place. Several, separated
	 * by commas, mean all of them together (地点组合); the combination is noted as a place of
	 * its own when it is first asked for.
	 * @throws NotFoundException when there is no such place
	 * @throws BadParameterException when several places bear the name
	 */
	public Place get(@Nullable String codeOrName) {
		String text = (codeOrName == null || codeOrName.isBlank() || PlaceSettings.LOCAL.equals(codeOrName))
				? this.settings.place() : codeOrName.strip();
		if (PlaceSettings.LOCAL.equals(text)) {
			return findHome().orElseThrow(
					() -> new NothingYetException("库中还没有数据，因此没有「本地」。请装载数据集：以 --chainmap.seed=dazu（或自己的数据目录）启动一个空库。"));
		}
		List<String> parts = Arrays.stream(text.split("[,，]"))
			.map(String::strip)
			.filter(part -> !part.isEmpty())
			.toList();
		return (parts.size() > 1) ? combine(text, parts) : getOne(text);
	}

	private Place combine(String text, List<String> parts) {
		if (parts.size() > MOST_COMBINED) {
			throw new BadParameterException("place", text, "最多组合 " + MOST_COMBINED + " 个地点");
		}
		List<Place> members = parts.stream()
			.map(this::getOne)
			.distinct()
			.sorted(Comparator.comparing(Place::code))
			.toList();
		if (members.size() == 1) {
			return members.get(0);
		}
		String code = members.stream().map(Place::code).collect(Collectors.joining(","));
		String name = members.stream().map(Place::name).collect(Collectors.joining("+"));
		Map<String, Object> params = Map.of("code", code, "name", name, "members",
				members.stream().map(Place::code).toList());
		if (this.cypher.list("park/find-places-by-code-or-name", Map.of("text", code), Places::place).isEmpty()) {
			this.ownTransaction.executeWithoutResult(status -> this.cypher.run("park/merge-combination", params));
		}
		return new Place(code, name, COMBINATION);
	}

	private Place getOne(String text) {
		List<Place> found = this.cypher.list("park/find-places-by-code-or-name", Map.of("text", text), Places::place);
		if (found.isEmpty()) {
			throw new NotFoundException("地点", text);
		}
		if (found.size() > 1) {
			throw new BadParameterException("place", text,
					"同名地点有多个，请用完整代码：" + found.stream().map(Place::code).collect(Collectors.joining("、")));
		}
		return found.get(0);
	}

	/** The place meant by default, if there is any data yet. */
	public Optional<Place> findDefault() {
		try {
			return Optional.of(get(null));
		}
		catch (NotFoundException ex) {
			return Optional.empty();
		}
	}

	/** Every place with the number of firms in it; the data set's own place first. */
	public List<PlaceSummary> list() {
		return this.cypher.list("park/list-places", Map.of(),
				row -> new PlaceSummary(row.get("code").asString(), row.get("name").asString(),
						row.get("level").asString(), row.get("parent").asString(null), row.get("home").asBoolean(),
						row.get("firms").asLong()));
	}

	/** Writes places. */
	@Transactional
	public void merge(Collection<PlaceRow> rows) {
		this.cypher.run("park/merge-places", Map.of("rows", rows.stream().map(PlaceRow::toMap).toList()));
	}

	/** Writes parks. */
	@Transactional
	public void mergeParks(Collection<ParkRow> rows) {
		this.cypher.run("park/merge-parks", Map.of("rows", rows.stream().map(ParkRow::toMap).toList()));
	}

	/** Makes one place the data set's own (本地). */
	@Transactional
	public void markHome(String code) {
		this.cypher.run("park/mark-home-place", Map.of("code", code));
	}

	private Optional<Place> findHome() {
		return this.cypher.find("park/find-home-place", Map.of(), Places::place);
	}

	private static Place place(Record row) {
		return new Place(row.get("code").asString(), row.get("name").asString(), row.get("level").asString());
	}

}
