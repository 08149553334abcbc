package cn.chainmap.intake.images;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.chainmap.intake.SeedLoader;
import cn.chainmap.intake.batch.Image;
import cn.chainmap.intake.batch.ImageStore;
import cn.chainmap.intake.table.SheetKind;
import cn.chainmap.firm.LocalStates;
import cn.chainmap.support.GraphDump;
import cn.chainmap.support.GraphTest;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Images say all that a sheet can say: what is read and written back is the same graph,
 * and so is what is removed and written again.
 */
@GraphTest
class ImageStoreTests {

	/** What the seed has none of. */
	private static final String MORE = """
			MATCH (a:Firm {id: 'L001'}), (b:Firm {id: 'L002'})
			MATCH (park:Park {id: 'P03'}), (node:ChainNode {id: 'SR01'})
			CREATE (a)-[:BUYS_FROM {key: 'L001|L002|SR01|2025', node: 'SR01', year: '2025', amountWanYuan: 5.0,
			                        source: '填报'}]->(b)
			CREATE (site:Site {id: 'T1', name: '一号厂房', kind: 'PLANT', areaSqm: 100.0, notes: '', source: '填报'})
			CREATE (site)-[:IN_PARK]->(park)
			CREATE (p:Project {id: 'X1', name: '项目', stage: 'signed', source: '填报'})-[:ON_SITE]->(site)
			CREATE (p)-[:INVESTED_BY]->(a)
			CREATE (p)-[:WILL_MAKE]->(node)
			CREATE (a)-[:CONSUMES {confidence: 0.9, basis: 'PUBLIC', source: '填报', amountWanYuan: 3.0}]->(node)
			""";

	@Autowired
	private ApplicationContext application;

	@Autowired
	private List<ImageStore> stores;

	@Autowired
	private Driver driver;

	@Autowired
	private LocalStates states;

	@Autowired
	private PlatformTransactionManager transactions;

	@Test
	void thereIsOneForEveryKind() {
		assertThat(this.stores.stream().map(ImageStore::kind)).containsExactlyInAnyOrder(SheetKind.values());
	}

	@Test
	void writesBackWhatItReadsWithoutAChange() {
		SeedLoader.load(this.application, "dazu");
		fill();
		this.states.getTracked(null);
		List<String> before = GraphDump.of(this.driver);
		for (ImageStore store : this.stores) {
			List<Image> images = all(store);
			assertThat((long) images.size()).as("%s", store.kind()).isEqualTo(store.count()).isPositive();
			run(() -> store.write(images));
		}
		assertThat(GraphDump.of(this.driver)).isEqualTo(before);
	}

	@Test
	void writesAgainWhatItRemoved() {
		SeedLoader.load(this.application, "dazu");
		fill();
		this.states.getTracked(null);
		List<String> before = GraphDump.of(this.driver);
		Map<SheetKind, List<Image>> removed = new EnumMap<>(SheetKind.class);
		Map<SheetKind, ImageStore> byKind = new EnumMap<>(SheetKind.class);
		this.stores.forEach(store -> byKind.put(store.kind(), store));
		for (SheetKind kind : List.of(SheetKind.INDICATORS, SheetKind.PROJECTS, SheetKind.SITES, SheetKind.PURCHASES,
				SheetKind.FIRM_NODES, SheetKind.SUPPLIES, SheetKind.FIRMS)) {
			ImageStore store = byKind.get(kind);
			List<Image> images = all(store);
			removed.put(kind, images);
			List<String> keys = images.stream().map(Image::key).toList();
			assertThat(store.held(keys)).as("%s", kind).isEmpty();
			run(() -> store.delete(keys));
			assertThat(store.count()).isZero();
		}
		removed.forEach((kind, images) -> run(() -> byKind.get(kind).write(images)));
		assertThat(GraphDump.of(this.driver)).isEqualTo(before);
	}

	@Test
	void namesWhatHangsOnThings() {
		SeedLoader.load(this.application, "dazu");
		fill();
		Map<SheetKind, Map<String, Long>> held = new EnumMap<>(SheetKind.class);
		this.stores.forEach(store -> held.put(store.kind(), store.held(all(store).stream().map(Image::key).toList())));
		assertThat(held.get(SheetKind.CHAINS)).containsKeys("SR", "OE");
		assertThat(held.get(SheetKind.NODES)).containsKey("SR01");
		assertThat(held.get(SheetKind.FIRMS)).containsKey("L001");
		assertThat(held.get(SheetKind.PARKS)).containsKey("P03");
		assertThat(held.get(SheetKind.SITES)).isEqualTo(new HashMap<>(Map.of("T1", 1L)));
		assertThat(held.get(SheetKind.INDICATORS)).isEmpty();
	}

	private void fill() {
		try (Session session = this.driver.session()) {
			session.run(MORE).consume();
		}
	}

	private List<Image> all(ImageStore store) {
		List<Image> images = new ArrayList<>();
		List<String> keys = store.keysAfter(null, 100);
		while (!keys.isEmpty()) {
			Map<String, Image> read = store.read(keys);
			assertThat(read.keySet()).as("%s", store.kind()).containsExactlyInAnyOrderElementsOf(keys);
			images.addAll(read.values());
			keys = store.keysAfter(keys.get(keys.size() - 1), 100);
		}
		return images;
	}

	private void run(Runnable work) {
		new TransactionTemplate(this.transactions).executeWithoutResult(status -> work.run());
	}

}
