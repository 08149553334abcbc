package cn.chainmap.intake.batch;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import cn.chainmap.graph.CypherRunner;
import cn.chainmap.shared.NotFoundException;
import cn.chainmap.shared.Page;
import cn.chainmap.shared.PageRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;

/**
 * The record of all batches (批次历史), in the graph; their files are beside it.
 */
@Service
@EnableConfigurationProperties(ImportSettings.class)
public class Batches {

	/** What the size of a portion was when it was not noted. */
	private static final int PORTION_BEFORE = 1000;

	private final CypherRunner cypher;

	private final ImportSettings settings;

	Batches(CypherRunner cypher, ImportSettings settings) {
		this.cypher = cypher;
		this.settings = settings;
	}

	/**
	 * One batch.
	 * @throws NotFoundException when there is no such batch
	 */
	public Batch get(String id) {
		return find(id).orElseThrow(() -> new NotFoundException("导入批次", id));
	}

	/** One batch, if there is one. */
	public Optional<Batch> find(String id) {
		return this.cypher.find("intake/find-import-batch", Map.of("id", id), row -> batch(row.get("batch").asMap()));
	}

	/** Batches, the latest first. */
	public Page<Batch> list(PageRequest page) {
		return list(null, page);
	}

	List<Batch> list(ImportStatus... statuses) {
		return list(Arrays.stream(statuses).map(Enum::name).toList(), new PageRequest(0, PageRequest.MAX_SIZE)).rows();
	}

	private Page<Batch> list(@Nullable List<String> statuses, PageRequest page) {
		Map<String, @Nullable Object> params = new HashMap<>();
		params.put("statuses", statuses);
		params.put("skip", page.skip());
		params.put("limit", page.size());
		return this.cypher.get("intake/list-import-batches", params, row -> Page
			.of(row.get("batches").asList(value -> batch(value.asMap())), page, row.get("total").asLong()));
	}

	/** When one of these files was last imported. */
	Optional<String> importedAt(Collection<String> hashes) {
		return this.cypher
			.list("intake/list-batches-of-files", Map.of("hashes", List.copyOf(hashes)),
					row -> row.get("appliedAt").asString(""))
			.stream()
			.findFirst();
	}

	void create(String id, Map<String, @Nullable Object> values) {
		this.cypher.run("intake/create-import-batch", Map.of("id", id, "values", values));
	}

	/**
	 * Moves a batch on.
	 * @return whether it was where it was thought to be
	 */
	boolean move(String id, Collection<ImportStatus> from, Map<String, @Nullable Object> values) {
		return this.cypher.get("intake/move-import-batch",
				Map.of("id", id, "from", from.stream().map(Enum::name).toList(), "values", values),
				row -> row.get("moved").asBoolean());
	}

	boolean move(String id, ImportStatus from, ImportStatus to, Map<String, @Nullable Object> more) {
		Map<String, @Nullable Object> values = new HashMap<>(more);
		values.put("status", to.name());
		return move(id, List.of(from), values);
	}

	/** A batch that nobody else moves until the caller's transaction ends. */
	Batch lock(String id) {
		return this.cypher.get("intake/lock-import-batch", Map.of("id", id), row -> batch(row.get("batch").asMap()));
	}

	void note(String id, long done, Map<String, @Nullable Object> counts) {
		this.cypher.run("intake/note-portion", Map.of("id", id, "done", done, "counts", counts));
	}

	BatchFiles files(String id) {
		if (!id.matches("[0-9A-Za-z-]{1,60}")) {
			throw new NotFoundException("导入批次", id);
		}
		return new BatchFiles(this.settings.directory().resolve(id));
	}

	/**
	 * Rows of a portion of a batch: the numbers of its portions mean the same rows each
	 * time it is gone on with, whatever the settings say by then.
	 */
	int portionOf(Batch batch) {
		long known = batch.number("portion");
		if (known > 0) {
			return (int) known;
		}
		// Written in part before portions were noted.
		int portion = (batch.number("done") > 0) ? PORTION_BEFORE : this.settings.portion();
		this.cypher.run("intake/note-portion",
				Map.of("id", batch.id(), "done", batch.number("done"), "counts", Map.of("portion", (long) portion)));
		return portion;
	}

	private static Batch batch(Map<String, Object> values) {
		return new Batch(String.valueOf(values.get("id")), ImportStatus.valueOf(String.valueOf(values.get("status"))),
				Map.copyOf(values));
	}

}
