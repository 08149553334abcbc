package cn.chainmap.lead.board;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * A clock that stands where a test puts it.
 */
public final class SetClock extends Clock {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private volatile Instant now = Instant.EPOCH;

	/** Puts it to a moment of a day in China. */
	public void set(String day, String time) {
		this.now = LocalDate.parse(day).atTime(LocalTime.parse(time)).atZone(ZONE).toInstant();
	}

	@Override
	public ZoneId getZone() {
		return ZONE;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return Clock.fixed(this.now, zone);
	}

	@Override
	public Instant instant() {
		return this.now;
	}

	/**
	 * Makes it the clock of the application.
	 */
	@TestConfiguration(proxyBeanMethods = false)
	public static class Configuration {

		@Bean
		@Primary
		SetClock setClock() {
			return new SetClock();
		}

	}

}
