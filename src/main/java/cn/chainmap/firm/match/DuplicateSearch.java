package cn.chainmap.firm.match;

import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;

import cn.chainmap.graph.CypherRunner;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks for firms that are in the graph twice (查重).
 */
@Service
public class DuplicateSearch extends SearchRuns {

	private static final int PORTION = 200;

	private final FirmReviewQueue reviews;

	private final TransactionTemplate transaction;

	DuplicateSearch(CypherRunner cypher, FirmReviewQueue reviews, PlatformTransactionManager transactionManager) {
		super(cypher, "duplicate-search", PORTION);
		this.reviews = reviews;
		this.transaction = new TransactionTemplate(transactionManager);
	}

	@Override
	ToIntFunction<List<String>> worker(@Nullable String chain) {
		return firms -> Objects.requireNonNull(this.transaction.execute(status -> this.reviews.search(firms)));
	}

}
