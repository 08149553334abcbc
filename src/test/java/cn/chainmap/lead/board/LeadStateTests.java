package cn.chainmap.lead.board;

import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where a lead may go: written out once more, by hand.
 */
class LeadStateTests {

	@Test
	void goesOneStepForwardOneBackOrIsLost() {
		assertThat(LeadState.LEAD.next()).isEqualTo(Set.of(LeadState.ASSESSMENT, LeadState.LOST));
		assertThat(LeadState.ASSESSMENT.next()).isEqualTo(Set.of(LeadState.LEAD, LeadState.CONTACT, LeadState.LOST));
		assertThat(LeadState.CONTACT.next())
			.isEqualTo(Set.of(LeadState.ASSESSMENT, LeadState.NEGOTIATION, LeadState.LOST));
		assertThat(LeadState.NEGOTIATION.next()).isEqualTo(Set.of(LeadState.CONTACT, LeadState.LOST));
		assertThat(LeadState.LOST.next()).isEqualTo(Set.of(LeadState.LEAD));
	}

	@Test
	void onlyForwardIsProgress() {
		for (LeadState from : LeadState.values()) {
			for (LeadState to : LeadState.values()) {
				boolean forward = LeadState.STEPS.contains(from) && LeadState.STEPS.contains(to)
						&& LeadState.STEPS.indexOf(to) > LeadState.STEPS.indexOf(from);
				assertThat(from.advancesTo(to)).as(from + " to " + to).isEqualTo(forward);
			}
		}
	}

}
