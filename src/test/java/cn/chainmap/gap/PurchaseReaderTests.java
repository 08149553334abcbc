package cn.chainmap.gap;

import cn.chainmap.firm.LocalStates;
import cn.chainmap.support.GraphFixture;
import cn.chainmap.support.GraphTest;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was reported comes first, the supplier list second.
 */
@GraphTest
class PurchaseReaderTests {

	@Autowired
	private ApplicationContext application;

	@Autowired
	private Snapshots snapshots;

	@Autowired
	private LocalStates states;

	@Test
	void theSupplierListSaysWhatWasNotReported() {
		GraphFixture.of("""
				nodes: {a: {}, b: {}, c: {}, d: {}}
				firms:
				  L: {makes: [d], needs: {a: {amount: 200}, b: {amount: 50, local: 10}, c: {local: 90}}}
				  S: {}
				""").load(this.application);
		try (Session session = this.application.getBean(Driver.class).session()) {
			session
				.run("MATCH (l:Firm {id: 'L'}), (s:Firm {id: 'S'}) UNWIND ['a', 'b', 'c', 'd'] AS node "
						+ "CREATE (l)-[:BUYS_FROM {key: node, node: node, amountWanYuan: 40.0, year: '2025'}]->(s)")
				.consume();
		}
		assertThat(this.snapshots.get(this.states.getTracked(null)).purchases()).containsExactly(
				new Purchase("L", "a", 200.0, 40.0, false), new Purchase("L", "b", 50.0, 10.0, false),
				new Purchase("L", "c", 40.0, 40.0, false), new Purchase("L", "d", 40.0, 40.0, true));
	}

}
