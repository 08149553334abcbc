package cn.chainmap.firm.match;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Which proposals are meant; {@code null} for whatever it is.
 *
 * @param state OPEN, ACCEPTED or REJECTED
 * @param chain id of a chain
 * @param method a {@link ProposalMethod}
 * @param firm id of a firm
 * @param batch id of an import
 * @param min least confidence
 */
public record ProposalFilter(String state, @Nullable String chain, @Nullable String method, @Nullable String firm,
		@Nullable String batch, double min) {

	Map<String, @Nullable Object> toMap() {
		Map<String, @Nullable Object> params = new HashMap<>();
		params.put("state", this.state);
		params.put("chain", this.chain);
		params.put("method", this.method);
		params.put("firm", this.firm);
		params.put("batch", this.batch);
		params.put("min", this.min);
		return params;
	}

}
