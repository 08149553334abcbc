package cn.chainmap.bench;

import java.nio.file.Path;

import cn.chainmap.ChainMapApplication;
import cn.chainmap.bench.world.World;
import cn.chainmap.firm.LocalStates;
import cn.chainmap.graph.CypherRunner;
import cn.chainmap.park.Place;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The application, running on a world: the same Spring context, driver, Bolt and embedded
 * engine as in production, with more page cache and without a time limit.
 */
final class OpenWorld implements AutoCloseable {

	/** Loading and the baseline take longer than a query of the application may. */
	private static final int SECONDS = 900;

	private final World world;

	private final ConfigurableApplicationContext context;

	private final CypherRunner cypher;

	private final TransactionTemplate reading;

	private final TransactionTemplate writing;

	private OpenWorld(World world, ConfigurableApplicationContext context) {
		this.world = world;
		this.context = context;
		this.cypher = context.getBean(CypherRunner.class);
		this.writing = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
		this.reading = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
		this.reading.setReadOnly(true);
		this.reading.setTimeout(SECONDS);
		this.writing.setTimeout(SECONDS);
	}

	static OpenWorld open(World world, Path store) {
		return new OpenWorld(world,
				new SpringApplicationBuilder(ChainMapApplication.class).run("--chainmap.data-dir=" + store,
						"--chainmap.seed=none", "--server.port=0", "--chainmap.embedded.page-cache=1GB",
						"--chainmap.embedded.transaction-memory=2GB", "--chainmap.embedded.transaction-timeout=0s",
						"--logging.level.cn.chainmap.web=warn"));
	}

	World world() {
		return this.world;
	}

	<T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

	CypherRunner cypher() {
		return this.cypher;
	}

	/** In one read-only transaction, as services read. */
	TransactionTemplate reading() {
		return this.reading;
	}

	/** In one writing transaction, as services write. */
	TransactionTemplate writing() {
		return this.writing;
	}

	/** The district under test, its states in place. */
	Place district() {
		return bean(LocalStates.class).getTracked(this.world.district());
	}

	@Override
	public void close() {
		this.context.close();
	}

}
