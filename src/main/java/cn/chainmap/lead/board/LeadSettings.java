package cn.chainmap.lead.board;

import java.util.EnumMap;
import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Clocks of leads, in calendar days: the day itself is day 0, and a duty is overdue when
 * its last day has passed. The four clocks follow a published rule for 招商线索 (1 天响应、3
 * 天研判、1 周反馈、2 周一报); the rest are assumptions of ours.
 *
 * @param protectionDays how long a claim protects (保护期)
 * @param respondDays to respond to a new lead (响应)
 * @param assessDays to assess it (研判)
 * @param feedbackDays between feedbacks while in contact (反馈)
 * @param reportDays between reports while negotiating (报告)
 * @param lostPenalty what each firm lost for an open reason takes off the feasibility of
 * its gap, 0 to 1
 * @param lostMost firms that count for each reason at most
 * @param lostYears for how many years a lost lead counts
 */
@ConfigurationProperties("chainmap.lead")
public record LeadSettings(@DefaultValue("90") int protectionDays, @DefaultValue("1") int respondDays,
		@DefaultValue("3") int assessDays, @DefaultValue("7") int feedbackDays, @DefaultValue("14") int reportDays,
		@DefaultValue("0.15") double lostPenalty, @DefaultValue("4") int lostMost, @DefaultValue("3") int lostYears) {

	public LeadSettings {
		if (protectionDays < 1 || respondDays < 0 || assessDays < 0 || feedbackDays < 0 || reportDays < 0) {
			throw new IllegalArgumentException("chainmap.lead: 保护期至少 1 天，时限不能为负");
		}
		if (lostPenalty < 0 || lostPenalty >= 1 || lostMost < 1 || lostYears < 1) {
			throw new IllegalArgumentException("chainmap.lead: lost-penalty 应在 0 到 1 之间，lost-most 与 lost-years 至少为 1");
		}
	}

	/** Days of the clock of each state of a lead that runs. */
	public Map<LeadState, Integer> days() {
		Map<LeadState, Integer> days = new EnumMap<>(LeadState.class);
		days.put(LeadState.LEAD, this.respondDays);
		days.put(LeadState.ASSESSMENT, this.assessDays);
		days.put(LeadState.CONTACT, this.feedbackDays);
		days.put(LeadState.NEGOTIATION, this.reportDays);
		return days;
	}

}
