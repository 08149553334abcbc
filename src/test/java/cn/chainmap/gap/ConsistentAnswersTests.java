package cn.chainmap.gap;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import cn.chainmap.firm.FirmRow;
import cn.chainmap.firm.FirmStatus;
import cn.chainmap.firm.Firms;
import cn.chainmap.firm.LocalStates;
import cn.chainmap.park.Place;
import cn.chainmap.support.GraphFixture;
import cn.chainmap.support.GraphTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Answers while others write. One transaction always closes one of two firms and opens
 * the other, so in every true picture exactly one of their nodes is there.
 */
@GraphTest
class ConsistentAnswersTests {

	private static final int WRITES = 60;

	private static final int PICTURES = 3;

	@Autowired
	private ApplicationContext application;

	@Autowired
	private LocalStates states;

	@Autowired
	private Firms firms;

	@Autowired
	private PlaceAnalyses analyses;

	@Test
	void areOfOneMoment() throws Exception {
		GraphFixture.of("""
				supplies: [a -> t, b -> t]
				firms:
				  A: {makes: [a]}
				  B: {makes: [b], status: CLOSED}
				  T: {makes: [t]}
				""").load(this.application);
		Place place = this.states.getTracked(null);
		AtomicInteger writing = new AtomicInteger(1);
		AtomicInteger pictures = new AtomicInteger();
		ExecutorService readers = Executors.newFixedThreadPool(3);
		try {
			List<Future<?>> results = List.of(submit(readers, place, writing, pictures),
					submit(readers, place, writing, pictures), submit(readers, place, writing, pictures));
			long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
			// On a slow machine all writes may be done before readers have begun.
			for (int write = 0; write < WRITES || pictures.get() <= PICTURES && System.nanoTime() < deadline; write++) {
				boolean even = write % 2 == 0;
				this.firms.merge(List.of(row("A", even ? FirmStatus.CLOSED : FirmStatus.ACTIVE),
						row("B", even ? FirmStatus.ACTIVE : FirmStatus.CLOSED)));
			}
			writing.set(0);
			for (Future<?> result : results) {
				result.get(60, TimeUnit.SECONDS);
			}
		}
		finally {
			readers.shutdownNow();
		}
		assertThat(pictures).hasValueGreaterThan(PICTURES);
	}

	private Future<?> submit(ExecutorService readers, Place place, AtomicInteger writing, AtomicInteger pictures) {
		return readers.submit(() -> {
			long last = -1;
			while (writing.get() == 1) {
				PlaceAnalysis picture = this.analyses.get(place);
				boolean a = picture.snapshot().present().contains("a");
				assertThat(picture.snapshot().present().contains("b")).isNotEqualTo(a);
				assertThat(picture.rates().district()).isEqualTo(new Rate(2, 1));
				assertThat(picture.breakPoints()).extracting(BreakPoint::nodeId).containsExactly(a ? "b" : "a");
				assertThat(picture.classOf(a ? "b" : "a", "X").orElseThrow().state()).isEqualTo("ABSENT");
				assertThat(picture.version().number()).isGreaterThanOrEqualTo(last);
				last = picture.version().number();
				pictures.incrementAndGet();
			}
			return null;
		});
	}

	private static FirmRow row(String id, FirmStatus status) {
		return new FirmRow(id, id, null, List.of(), status, null, null, null, null, List.of(), "", "", "测试", null, null,
				null, List.of("本地"));
	}

}
