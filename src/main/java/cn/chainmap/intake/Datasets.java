package cn.chainmap.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import cn.chainmap.chain.Chains;
import cn.chainmap.firm.Firms;
import cn.chainmap.graph.CypherRunner;
import cn.chainmap.park.Places;
import cn.chainmap.park.Sites;
import cn.chainmap.shared.StartupProblem;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;

/**
 * Loads data sets and remembers what was loaded. Writes through the modules that own the
 * rows, in portions; every write may be repeated, so a load that was cut off is simply
 * done again.
 */
@Service
public class Datasets {

	private static final Logger logger = LoggerFactory.getLogger(Datasets.class);

	private static final String SEED = "seed";

	private static final int PORTION = 1000;

	private static final int ISSUES_SHOWN = 20;

	private final CypherRunner cypher;

	private final Places places;

	private final Sites sites;

	private final Chains chains;

	private final Firms firms;

	Datasets(CypherRunner cypher, Places places, Sites sites, Chains chains, Firms firms) {
		this.cypher = cypher;
		this.places = places;
		this.sites = sites;
		this.chains = chains;
		this.firms = firms;
	}

	/** What the store was filled with, if its load is complete. */
	public Optional<LoadedDataset> find() {
		return this.cypher.find("intake/find-batch", Map.of("id", SEED), row -> row)
			.filter(row -> "DONE".equals(row.get("state").asString()))
			.map(row -> {
				List<Long> counts = row.get("counts").asList(Value::asLong);
				return new LoadedDataset(row.get("dataset").asString(), row.get("finishedAt").asZonedDateTime(),
						counts.get(0), counts.get(1), counts.get(2), counts.get(3), counts.get(4), counts.get(5),
						row.get("warnings").asLong(), row.get("dataAsOf").asString(null));
			});
	}

	/** Whether the store holds nothing, or a load that was cut off. */
	boolean needsSeed(String seed) {
		Optional<String> interrupted = this.cypher.find("intake/find-batch", Map.of("id", SEED), row -> row)
			.filter(row -> "RUNNING".equals(row.get("state").asString()))
			.map(row -> row.get("dataset").asString());
		interrupted.filter(name -> !name.equals(seed)).ifPresent(name -> {
			throw new StartupProblem("数据集 " + name + " 上次没有装载完，不能在它上面再装载 " + seed + "。",
					"请用 --chainmap.seed=" + name + " 重新启动把它装完，或用 --chainmap.data-dir=<目录> 换一个空的数据目录。");
		});
		return interrupted.isPresent()
				|| this.cypher.get("intake/is-store-empty", Map.of(), row -> row.get("empty").asBoolean());
	}

	/** Fills the store. */
	void load(DatasetFiles files) {
		Dataset data = DatasetReader.read(files);
		report(files, data.issues());
		this.cypher.run("intake/start-batch", Map.of("id", SEED, "dataset", files.name()));
		Progress progress = new Progress(files.name(), total(data));
		this.places.merge(data.places());
		Optional.ofNullable(data.homePlace()).ifPresent(this.places::markHome);
		write(data.parks(), this.places::mergeParks, progress);
		write(data.sites(), this.sites::merge, progress);
		write(data.chains(), this.chains::merge, progress);
		write(data.nodes(), this.chains::mergeNodes, progress);
		write(data.supplies(), this.chains::mergeSupplies, progress);
		write(data.firms(), this.firms::merge, progress);
		write(data.products(), this.firms::mergeProducts, progress);
		write(data.needs(), this.firms::mergeNeeds, progress);
		write(data.figures(), rows -> this.cypher.run("intake/merge-figures", Map.of("rows", List.copyOf(rows))),
				progress);
		write(data.mentions(), rows -> this.cypher.run("intake/merge-mentions", Map.of("rows", List.copyOf(rows))),
				progress);
		this.cypher.run("intake/clear-query-plans", Map.of());
		this.cypher.run("intake/finish-batch", summary(data));
		progress.done();
	}

	private static <T> void write(List<T> rows, Consumer<Collection<T>> writer, Progress progress) {
		for (int start = 0; start < rows.size(); start += PORTION) {
			List<T> portion = rows.subList(start, Math.min(rows.size(), start + PORTION));
			writer.accept(portion);
			progress.add(portion.size());
		}
	}

	private static void report(DatasetFiles files, List<ImportIssue> issues) {
		issues.stream().limit(ISSUES_SHOWN).forEach(issue -> logger.warn("数据集 {}：{}", files.name(), issue));
		if (issues.size() > ISSUES_SHOWN) {
			logger.warn("数据集 {}：另有 {} 条类似问题，共 {} 条", files.name(), issues.size() - ISSUES_SHOWN, issues.size());
		}
	}

	private static Map<String, @Nullable Object> summary(Dataset data) {
		Map<String, @Nullable Object> params = new HashMap<>();
		params.put("id", SEED);
		params.put("chains", data.chains().size());
		params.put("nodes", data.nodes().size());
		params.put("supplies", data.supplies().size());
		params.put("parks", data.parks().size());
		params.put("firms", data.firms().size());
		params.put("links", data.products().size() + data.needs().size());
		params.put("warnings", data.issues().size());
		params.put("dataAsOf", data.dataAsOf());
		return params;
	}

	private static long total(Dataset data) {
		return (long) data.parks().size() + data.sites().size() + data.chains().size() + data.nodes().size()
				+ data.supplies().size() + data.firms().size() + data.products().size() + data.needs().size()
				+ data.figures().size() + data.mentions().size();
	}

	/** Logs how far a load has come, at every tenth of the way. */
	private static final class Progress {

		private final String name;

		private final long total;

		private long done;

		private long shown;

		Progress(String name, long total) {
			this.name = name;
			this.total = total;
			logger.info("正在装载数据集 {}：共 {} 行 …", name, total);
		}

		void add(int rows) {
			this.done += rows;
			if ((this.done - this.shown) * 10 >= this.total) {
				this.shown = this.done;
				logger.info("正在装载数据集 {}：{}%（{}/{} 行）", this.name, this.done * 100 / this.total, this.done, this.total);
			}
		}

		void done() {
			logger.info("数据集 {} 装载完成，共 {} 行", this.name, this.done);
		}

	}

}
