package cn.chainmap.lead.board;

import java.util.List;

/**
 * What is asked for goes against the rules of a lead as it is now (HTTP 409).
 */
public class LeadRuleException extends RuntimeException {

	private final transient List<String> open;

	private final LeadState state;

	LeadRuleException(String message, LeadState state) {
		this(message, state, List.of());
	}

	/**
	 * @param message what stands against it and what to do, in Chinese
	 * @param state the state the lead is in
	 * @param open the required items of its checklist that are open
	 */
	LeadRuleException(String message, LeadState state, List<String> open) {
		super(message);
		this.state = state;
		this.open = List.copyOf(open);
	}

	public LeadState state() {
		return this.state;
	}

	public List<String> open() {
		return this.open;
	}

}
