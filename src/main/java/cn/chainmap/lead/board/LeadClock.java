package cn.chainmap.lead.board;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The clock of a lead's state (时限), in calendar days.
 *
 * @param duty what it waits for, in a word
 * @param from the day it started
 * @param days days allowed
 * @param due the last day
 * @param today today
 */
public record LeadClock(String duty, LocalDate from, int days, LocalDate due, LocalDate today) {

	/** Days left; 0 on the last day, negative once it has passed. */
	@JsonProperty
	public long daysLeft() {
		return this.due.toEpochDay() - this.today.toEpochDay();
	}

	@JsonProperty
	public boolean overdue() {
		return this.today.isAfter(this.due);
	}

}
