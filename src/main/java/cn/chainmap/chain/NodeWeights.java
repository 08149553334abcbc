package cn.chainmap.chain;

import java.util.Collections;

import cn.chainmap.graph.CypherRunner;
import cn.chainmap.graph.StartupPhase;
import cn.chainmap.graph.StartupStep;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Weighs nodes (重要度) that were written before importance was derived.
 */
@Component
class NodeWeights extends StartupStep {

	private final CypherRunner cypher;

	private final TransactionTemplate transaction;

	NodeWeights(CypherRunner cypher, PlatformTransactionManager transactionManager) {
		super(StartupPhase.UPGRADE);
		this.cypher = cypher;
		this.transaction = new TransactionTemplate(transactionManager);
	}

	@Override
	protected void run() {
		this.transaction.executeWithoutResult(
				status -> this.cypher.run("chain/weigh-nodes", Collections.singletonMap("nodes", null)));
	}

}
