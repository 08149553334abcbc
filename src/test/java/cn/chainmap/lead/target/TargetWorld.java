package cn.chainmap.lead.target;

import java.util.List;

import cn.chainmap.chain.NodeNeeds;
import cn.chainmap.chain.NodeNeedsRegister;
import cn.chainmap.firm.ExpansionEvents;
import cn.chainmap.firm.ExpansionKind;
import cn.chainmap.park.ParkRow;
import cn.chainmap.park.Places;
import cn.chainmap.park.SiteKind;
import cn.chainmap.park.SiteRow;
import cn.chainmap.park.SiteStatus;
import cn.chainmap.park.Sites;
import cn.chainmap.support.GraphFixture;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.context.ApplicationContext;

/**
 * The worked example T-K: T-A with a local firm that F6 sells to, two signs of its
 * expansion, its tag, idle plant large enough for 底盘, and for 液压件 only land.
 */
final class TargetWorld {

	private TargetWorld() {
	}

	static void load(ApplicationContext application) {
		GraphFixture.named("t-a").load(application);
		run(application, "MATCH (f:Firm {id: 'F6'}), (l:Firm {id: 'F2'}) SET f.tags = ['专精特新'] "
				+ "CREATE (l)-[:BUYS_FROM {source: '测试'}]->(f)");
		ExpansionEvents events = application.getBean(ExpansionEvents.class);
		events.add("F6", ExpansionKind.INVESTED_REGION, null, null, "测试");
		events.add("F6", ExpansionKind.NEW_PLANT, null, null, "测试");
		application.getBean(Places.class)
			.mergeParks(List
				.of(new ParkRow("本地/甲园", "甲园", "", List.of("X"), null, null, null, null, "", "测试", null, "本地")));
		application.getBean(Sites.class).merge(List.of(plant("S1", 12000.0, false), land("S2", 500.0, null)));
		needs(application, "底盘", area(5000.0));
		needs(application, "液压件", area(200000.0));
	}

	static void needs(ApplicationContext application, String node, NodeNeeds needs) {
		application.getBean(NodeNeedsRegister.class).set(node, needs, "测试");
	}

	static NodeNeeds area(Double sqm) {
		return new NodeNeeds(sqm, null, null, null, null, null, null, null);
	}

	static SiteRow plant(String id, Double sqm, Boolean chemical) {
		return new SiteRow(id, "厂房" + id, SiteKind.PLANT, sqm, null, 6.3, null, null, null, null, chemical,
				SiteStatus.IDLE, null, "", "测试", null, "本地/甲园");
	}

	static SiteRow land(String id, Double mu, Boolean chemical) {
		return new SiteRow(id, "地块" + id, SiteKind.LAND, null, mu, null, null, null, null, null, chemical,
				SiteStatus.LOW_USE, null, "", "测试", null, "本地/甲园");
	}

	static void run(ApplicationContext application, String statement) {
		try (Session session = application.getBean(Driver.class).session()) {
			session.run(statement).consume();
		}
	}

}
