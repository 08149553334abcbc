package cn.chainmap.gap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import cn.chainmap.firm.Basis;
import cn.chainmap.firm.FirmNodeRow;
import cn.chainmap.firm.Firms;
import cn.chainmap.firm.LocalStates;
import cn.chainmap.graph.GraphVersion;
import cn.chainmap.graph.GraphVersions;
import cn.chainmap.park.Place;
import cn.chainmap.support.GraphFixture;
import cn.chainmap.support.GraphTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * While the portions of an import follow each other, an analysis of a moment ago may be
 * shown; whatever else is written shows at once, and so does all once the import is
 * through.
 */
@GraphTest
class AnalysisWhileImportingTests {

	@Autowired
	private ApplicationContext application;

	@Autowired
	private LocalStates states;

	@Autowired
	private Firms firms;

	@Autowired
	private PlaceAnalyses analyses;

	@Autowired
	private GraphVersions versions;

	@Autowired
	private PlatformTransactionManager transactions;

	private Place place;

	@BeforeEach
	void setUp() {
		GraphFixture.of("""
				supplies: [a -> t, b -> t]
				nodes: {c: {}}
				firms:
				  A: {}
				  T: {makes: [t]}
				""").load(this.application);
		this.place = this.states.getTracked(null);
	}

	@Test
	void isOfAMomentAgoUntilTheImportIsThrough() {
		PlaceAnalysis before = this.analyses.get(this.place);
		portion("a");
		assertThat(this.analyses.get(this.place)).isSameAs(before);
		portion("b");
		assertThat(this.analyses.get(this.place)).isSameAs(before);
		this.versions.endPortions();
		assertThat(present()).contains("a", "b");
	}

	@Test
	void showsAtOnceWhatSomebodyElseWrites() {
		PlaceAnalysis before = this.analyses.get(this.place);
		portion("a");
		write("b");
		assertThat(present()).contains("a", "b");
		assertThat(this.analyses.get(this.place)).isNotSameAs(before);
		write("c");
		portion("c");
		assertThat(present()).contains("c");
	}

	@Test
	void answersWithFurtherQueriesAreOfTheirMoment() {
		this.analyses.get(this.place);
		portion("a");
		assertThat(this.analyses.<Boolean>answer(this.place, analysis -> analysis.snapshot().present().contains("a")))
			.isTrue();
	}

	@Test
	void isRenewedBesideTheRequestsOnceItLags() {
		PlaceAnalysis analysis = this.analyses.get(this.place);
		portion("a");
		GraphVersion version = this.versions.get();
		LocalDate since = analysis.since();

		KeptAnalysis kept = new KeptAnalysis(analysis, 0);
		assertThat(kept.isDue(seconds(29))).isFalse();
		assertThat(kept.isDue(seconds(31))).isTrue();
		assertThat(kept.mayBeShown(version, since, seconds(59))).isTrue();
		assertThat(kept.mayBeShown(version, since, seconds(61))).isFalse();
		assertThat(kept.mayBeShown(version, since.plusDays(1), seconds(1))).isFalse();
		// It lags behind the first portion, not since it was made.
		assertThat(kept.mayBeShown(analysis.version(), since, seconds(100))).isTrue();
		assertThat(kept.isDue(seconds(129))).isFalse();
		assertThat(kept.mayBeShown(version, since, seconds(129))).isTrue();
	}

	private static long seconds(long number) {
		return number * 1_000_000_000;
	}

	private Collection<String> present() {
		return this.analyses.get(this.place).snapshot().present();
	}

	private void portion(String node) {
		new TransactionTemplate(this.transactions).executeWithoutResult(status -> {
			this.versions.lockForPortion(false);
			write(node);
		});
	}

	private void write(String node) {
		this.firms.mergeProducts(List.of(new FirmNodeRow("A", node, 0.9, Basis.PUBLIC, "测试", null, null, null, null)));
	}

}
