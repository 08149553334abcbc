package cn.chainmap.lead.board;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A claim (首报): which team courts a firm, and until when it is protected.
 *
 * @param team name of the team (专班)
 * @param by who claimed
 * @param at when, ISO with offset
 * @param until last day of protection
 * @param active whether it still protects today
 */
public record Claim(String team, String by, String at, LocalDate until, boolean active) {

	/** The day of the claim. */
	@JsonProperty
	public LocalDate since() {
		return LocalDate.parse(this.at.substring(0, 10));
	}

}
