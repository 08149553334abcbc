package cn.chainmap.lead.board;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import cn.chainmap.shared.BadParameterException;
import org.jspecify.annotations.Nullable;

/**
 * How far a lead has come (线索状态). It goes forward one state at a time, back one at a
 * time, may be lost from any, and may then start again.
 */
public enum LeadState {

	/** Registered, nobody has looked at it yet. */
	LEAD("线索", "响应"),
	/** Being assessed. */
	ASSESSMENT("研判", "研判"),
	/** In contact with the firm. */
	CONTACT("对接", "反馈"),
	/** Negotiating. */
	NEGOTIATION("在谈", "报告"),
	/** Lost; not a step, but where any step may end. */
	LOST("流失", "");

	/** The steps of a lead that runs, in order. */
	public static final List<LeadState> STEPS = List.of(LEAD, ASSESSMENT, CONTACT, NEGOTIATION);

	private final String label;

	private final String duty;

	LeadState(String label, String duty) {
		this.label = label;
		this.duty = duty;
	}

	public String label() {
		return this.label;
	}

	/** What its clock waits for, in a word. */
	public String duty() {
		return this.duty;
	}

	/** The states it may go to from here. */
	public Set<LeadState> next() {
		return switch (this) {
			case LEAD -> Set.of(ASSESSMENT, LOST);
			case ASSESSMENT -> Set.of(CONTACT, LEAD, LOST);
			case CONTACT -> Set.of(NEGOTIATION, ASSESSMENT, LOST);
			case NEGOTIATION -> Set.of(CONTACT, LOST);
			case LOST -> Set.of(LEAD);
		};
	}

	/** Whether going there is progress, which a checklist may hold up. */
	boolean advancesTo(LeadState to) {
		return this != LOST && to != LOST && to.ordinal() > ordinal();
	}

	/** The state of a name or of its Chinese label. */
	public static LeadState parse(String parameter, @Nullable String text) {
		return find(text).orElseThrow(() -> new BadParameterException(parameter, (text == null) ? "" : text,
				"只能是 LEAD（线索）、ASSESSMENT（研判）、CONTACT（对接）、NEGOTIATION（在谈）、LOST（流失）"));
	}

	private static Optional<LeadState> find(@Nullable String text) {
		return List.of(values())
			.stream()
			.filter(state -> state.name().equals(text) || state.label.equals(text))
			.findFirst();
	}

}
