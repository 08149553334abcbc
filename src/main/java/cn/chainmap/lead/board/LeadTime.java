package cn.chainmap.lead.board;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

import org.springframework.stereotype.Component;

/**
 * Today and now as leads write them.
 */
@Component
class LeadTime {

	private final Clock clock;

	LeadTime(Clock clock) {
		this.clock = clock;
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/** The moment, ISO with offset, to the second. */
	String now() {
		return OffsetDateTime.now(this.clock).truncatedTo(ChronoUnit.SECONDS).toString();
	}

}
