package cn.chainmap.lead.board;

import java.time.LocalDate;
import java.util.List;

import cn.chainmap.chain.ChainRef;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A registered lead (招商线索) as the board shows it: a firm that could fill a gap, who
 * courts it, how far it has come, and what is due.
 *
 * @param id unique id, the same for the same firm and node
 * @param state how far it has come
 * @param firm the firm
 * @param nodeId id of the node it would fill
 * @param nodeName name of that node
 * @param chains the chains of the node, the one asked for first
 * @param reportedBy the team that registered it
 * @param claim who holds it, {@code null} when nobody does today
 * @param since since when it is in this state
 * @param clock the clock of its state, {@code null} for a lost lead
 * @param nextStep what is planned, {@code null} for nothing
 * @param due the day something is due, {@code null} for a lost lead
 * @param overdue whether that day has passed
 * @param dueToday whether it is today
 * @param lost why it was lost, {@code null} while it runs
 * @param form the columns of the form
 * @param createdAt when it was registered
 * @param createdBy by whom
 * @param version counts its changes
 */
public record BoardLead(String id, LeadState state, Target firm, String nodeId, String nodeName, List<ChainRef> chains,
		@Nullable String reportedBy, @Nullable Claim claim, LocalDate since, @Nullable LeadClock clock,
		@Nullable NextStep nextStep, @Nullable LocalDate due, boolean overdue, boolean dueToday, @Nullable Lost lost,
		LeadForm form, String createdAt, String createdBy, long version) {

	public BoardLead {
		chains = List.copyOf(chains);
	}

	@JsonProperty
	public String stateLabel() {
		return this.state.label();
	}

	@JsonProperty
	public String firmId() {
		return this.firm.id();
	}

	@JsonProperty
	public String firmName() {
		return this.firm.name();
	}

	@JsonProperty
	public @Nullable String chainName() {
		return this.chains.isEmpty() ? null : this.chains.get(0).name();
	}

	/** The team that works on it: the holder, or else who registered it. */
	@JsonProperty
	public @Nullable String team() {
		return (this.claim != null) ? this.claim.team() : this.reportedBy;
	}

	/** Where it may go from here, in the order of the board. */
	@JsonProperty
	public List<LeadState> next() {
		return this.state.next().stream().sorted().toList();
	}

	/**
	 * The firm of a lead.
	 *
	 * @param id unique id
	 * @param name name
	 * @param province province
	 * @param city city
	 * @param tags tags
	 * @param products products in words
	 * @param status whether it operates
	 */
	public record Target(String id, String name, @Nullable String province, @Nullable String city, List<String> tags,
			@Nullable String products, @Nullable String status) {

		public Target {
			tags = List.copyOf(tags);
		}

	}

	/**
	 * What is planned (下一步).
	 *
	 * @param text what
	 * @param on when, {@code null} when no day is set
	 */
	public record NextStep(String text, @Nullable LocalDate on) {
	}

	/**
	 * Why it was lost.
	 *
	 * @param reason the reason
	 * @param label the same in Chinese
	 * @param note in words
	 * @param on when
	 * @param before how far it had come
	 */
	public record Lost(LostReason reason, String label, @Nullable String note, LocalDate on, LeadState before) {
	}

}
