package cn.chainmap.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import cn.chainmap.bench.world.World;
import cn.chainmap.chain.Chains;
import cn.chainmap.firm.FirmNodeRow;
import cn.chainmap.firm.FirmRow;
import cn.chainmap.park.Places;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;

/**
 * Worlds on disk. A world is loaded once and used again as long as seed, generator and
 * the statements that write it are the same.
 */
final class WorldStore {

	private static final Logger logger = LoggerFactory.getLogger(WorldStore.class);

	private static final int PORTION = 1_000;

	/**
	 * Statements are planned for an empty store first; after these rows they are planned
	 * again.
	 */
	private static final int FIRST_PORTION = 100;

	private final Path directory;

	WorldStore(Path directory) {
		this.directory = directory;
	}

	/** Opens a world, loading it first if that has not been done. */
	OpenWorld open(World world) throws IOException {
		Path store = this.directory.resolve("world-" + world.size()).toAbsolutePath();
		Path mark = store.resolve("world.txt");
		String fingerprint = fingerprint(world);
		if (Files.exists(mark) && Files.readString(mark).startsWith(fingerprint)) {
			return OpenWorld.open(world, store);
		}
		FileSystemUtils.deleteRecursively(store);
		logger.info("Loading a world of {} firms …", world.size());
		long start = System.nanoTime();
		OpenWorld open = OpenWorld.open(world, store);
		try {
			load(open);
			open.district();
		}
		catch (RuntimeException ex) {
			open.close();
			throw ex;
		}
		long seconds = Duration.ofNanos(System.nanoTime() - start).toSeconds();
		Files.writeString(mark, fingerprint + "\nloaded in " + seconds + " s\n");
		logger.info("… loaded in {} s", seconds);
		return open;
	}

	/** What was noted when the world was loaded, and how large it is on disk. */
	String describe(World world) throws IOException {
		Path store = this.directory.resolve("world-" + world.size());
		try (Stream<Path> files = Files.walk(store)) {
			long bytes = files.filter(file -> Files.isRegularFile(file) && !file.toString().contains("transactions"))
				.mapToLong(file -> file.toFile().length())
				.sum();
			return Files.readAllLines(store.resolve("world.txt")).get(1) + ", " + bytes / 1_000_000 + " MB on disk";
		}
	}

	/**
	 * Templates and places through the application's services; firms, of which there are
	 * many, by a statement of our own.
	 */
	private static void load(OpenWorld open) {
		World world = open.world();
		Places places = open.bean(Places.class);
		inPortions(open, "places", world.places().stream(), places::merge);
		inPortions(open, "parks", world.parks().stream(), places::mergeParks);
		places.markHome(world.district());
		Chains chains = open.bean(Chains.class);
		chains.merge(world.chains());
		inPortions(open, "nodes", world.nodes().stream(), chains::mergeNodes);
		inPortions(open, "supplies", world.supplies().stream(), chains::mergeSupplies);
		inPortions(open, "firms", IntStream.range(0, world.size()).mapToObj(number -> row(world, number)),
				rows -> open.writing()
					.executeWithoutResult(status -> open.cypher().run("bench/create-firms", Map.of("rows", rows))));
	}

	private static Map<String, @Nullable Object> row(World world, int number) {
		FirmRow firm = world.firmRow(number);
		Map<String, @Nullable Object> row = new HashMap<>();
		row.put("id", firm.id());
		row.put("name", firm.name());
		row.put("status", firm.status().name());
		row.put("province", firm.province());
		row.put("city", firm.city());
		row.put("district", firm.district());
		row.put("scale", firm.scale());
		row.put("tags", firm.tags());
		row.put("source", firm.source());
		row.put("asOf", firm.asOf());
		row.put("closedAt", firm.closedAt());
		row.put("revenueWanYuan", firm.revenueWanYuan());
		row.put("places", firm.places());
		row.put("makes", world.productsOf(number).stream().map(WorldStore::link).toList());
		row.put("needs", world.needsOf(number).stream().map(WorldStore::link).toList());
		return row;
	}

	private static Map<String, @Nullable Object> link(FirmNodeRow row) {
		Map<String, @Nullable Object> link = new HashMap<>();
		link.put("node", row.node());
		link.put("confidence", row.confidence());
		link.put("basis", row.basis().name());
		link.put("amount", row.amountWanYuan());
		link.put("localAmount", row.localAmountWanYuan());
		return link;
	}

	private static <T> void inPortions(OpenWorld open, String what, Stream<T> rows, Consumer<List<T>> write) {
		long start = System.nanoTime();
		long written = 0;
		Iterator<T> iterator = rows.iterator();
		while (iterator.hasNext()) {
			int size = (written == 0) ? FIRST_PORTION : PORTION;
			List<T> portion = new ArrayList<>(size);
			while (portion.size() < size && iterator.hasNext()) {
				portion.add(iterator.next());
			}
			write.accept(portion);
			if (written == 0) {
				open.writing().executeWithoutResult(status -> open.cypher().run("intake/clear-query-plans", Map.of()));
			}
			written += portion.size();
		}
		logger.info("  {} {} in {} s", written, what, Duration.ofNanos(System.nanoTime() - start).toSeconds());
	}

	/**
	 * Of everything the rows of a stored world depend on. States are not among them: the
	 * application itself makes those of an older edition again.
	 */
	private static String fingerprint(World world) throws IOException {
		PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
		List<String> texts = new ArrayList<>();
		for (String files : List.of("bench/create-*", "chain/merge-*", "chain/weigh-*", "park/merge-*",
				"migrations/V*")) {
			for (Resource file : resolver.getResources("classpath*:cypher/" + files + ".cypher")) {
				texts.add(file.getFilename() + "\n"
						+ file.getContentAsString(StandardCharsets.UTF_8)
							.lines()
							.filter(line -> !line.startsWith("//"))
							.collect(Collectors.joining("\n")));
			}
		}
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256")
				.digest(texts.stream().sorted().collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8));
			return "seed " + world.seed() + ", firms " + world.size() + ", generator " + World.VERSION + ", statements "
					+ HexFormat.of().formatHex(digest, 0, 8);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
