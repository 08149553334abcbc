package cn.chainmap.firm.match;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import cn.chainmap.firm.FirmRow;
import cn.chainmap.firm.FirmStatus;
import cn.chainmap.firm.Firms;
import cn.chainmap.firm.match.FirmMatch.Candidate;
import cn.chainmap.firm.match.FirmMatch.Outcome;
import cn.chainmap.support.GraphTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The cases of the specification, each on a graph of a few firms.
 */
@GraphTest
class FirmMatchingTests {

	@Autowired
	private FirmMatching matching;

	@Autowired
	private Firms firms;

	@Test
	void codeDecidesWhateverTheNameAndTheOldNameIsNoObstacle() {
		String code = code("9150000020285");
		given(firm("A", "重庆红岩汽车有限责任公司", code), firm("B", "上汽红岩汽车有限公司", null));
		FirmMatch match = match(keys("上汽红岩汽车有限公司", code));
		assertThat(match.outcome()).isEqualTo(Outcome.MATCHED);
		assertThat(match.firmId()).isEqualTo("A");
		assertThat(match.how()).contains("更名");
	}

	@Test
	void codeWithAWrongChecksumIsNotLookedAt() {
		String code = code("9150000020285");
		String wrong = code.substring(0, 17) + (code.endsWith("1") ? "2" : "1");
		given(firm("A", "甲乙丙机械有限公司", code));
		assertThat(match(keys("完全另一家有限公司", wrong)).outcome()).isEqualTo(Outcome.NEW);
	}

	@Test
	void nameIsTheSameWhateverItsBracketsBlanksAndMarks() {
		given(firm("A", "贝卡尔特(重庆)钢帘线有限公司", null), firm("B", "京东方科技集团股份有限公司", null, "京东方A"));
		assertMatched("贝卡尔特（重庆）钢帘线有限公司", "A");
		assertMatched(" 贝卡尔特（重庆）　钢帘线有限公司", "A");
		assertMatched("贝卡尔特（重庆）钢帘线", "A");
		assertMatched("京东方", "B");
	}

	@Test
	void shortNameOfOneFirmIsThatFirmAndNotItsNamesake() {
		given(firm("A", "上汽红岩汽车有限公司", null), firm("B", "重庆红岩汽车有限责任公司", null), firm("C", "重庆长安汽车股份有限公司", null));
		assertMatched("上汽红岩", "A");
		assertMatched("长安汽车", "C");
	}

	@Test
	void registeredNameOfAnotherLegalEntityIsReviewedAndNeverMatched() {
		given(firm("A", "上汽红岩汽车有限公司", null), firm("C", "重庆长安汽车股份有限公司", null));
		FirmMatch match = match(keys("重庆红岩汽车有限责任公司", null));
		assertThat(match.outcome()).isEqualTo(Outcome.REVIEW);
		assertThat(match.candidates()).extracting(Candidate::firmId).containsExactly("A");
		assertThat(match.firmId()).isNull();
	}

	@Test
	void shortNameWithTwoHoldersIsReviewed() {
		given(firm("A", "盛泰光电科技股份有限公司", null), firm("B", "重庆盛泰光电有限公司", null), firm("C", "佳禾光电", null));
		FirmMatch match = match(keys("盛泰光电", null));
		assertThat(match.outcome()).isEqualTo(Outcome.REVIEW);
		assertThat(match.candidates()).extracting(Candidate::firmId).contains("A", "B").doesNotContain("C");
	}

	@Test
	void aliasThatTwoFirmsHaveIsReviewed() {
		given(firm("A", "某某精密机械有限公司", null, "某某精机"), firm("B", "某某精工股份有限公司", null, "某某精机"));
		assertThat(match(keys("某某精机", null)).outcome()).isEqualTo(Outcome.REVIEW);
	}

	@Test
	void branchIsNotItsFirm() {
		given(firm("A", "重庆长安汽车股份有限公司", null));
		FirmMatch branch = match(keys("重庆长安汽车股份有限公司北京分公司", null));
		assertThat(branch.outcome()).isEqualTo(Outcome.REVIEW);
		assertThat(branch.how()).contains("分支机构");
		given(firm("B", "成都豪能科技股份有限公司(璧山项目)", null));
		assertThat(match(keys("成都豪能科技股份有限公司", null)).outcome()).isNotEqualTo(Outcome.MATCHED);
	}

	@Test
	void subsidiaryIsNotItsGroup() {
		given(firm("A", "舜宇光学科技(集团)有限公司", null));
		FirmMatch match = match(keys("舜宇光学科技有限公司", null));
		assertThat(match.outcome()).isEqualTo(Outcome.REVIEW);
		assertThat(match.how()).contains("集团");
	}

	@Test
	void equalTradeNamesInDifferentRegionsAreDifferentFirms() {
		given(firm("A", "青岛海尔电器有限公司", null));
		assertThat(match(keys("重庆海尔电器有限公司", null)).outcome()).isEqualTo(Outcome.NEW);
		assertMatched("海尔电器有限公司", "A");
	}

	@Test
	void addressElsewhereKeepsAShortNameFromBeingMatched() {
		given(new FirmRow("A", "佳禾光电", null, List.of(), FirmStatus.ACTIVE, "重庆市", "重庆市", "大足区", null, List.of(), "", "",
				"测试", null, null, null, List.of()));
		FirmMatch there = this.matching.match(List.of(new FirmKeys(null, null, "佳禾光电", List.of(), "江苏省", "苏州市", null)))
			.get(0);
		assertThat(there.outcome()).isEqualTo(Outcome.REVIEW);
		assertMatched("佳禾光电", "A");
	}

	@Test
	void equalNameWithAnotherCodeIsReviewed() {
		given(firm("A", "甲乙丙机械有限公司", code("9150000020285")));
		FirmMatch match = match(keys("甲乙丙机械有限公司", code("9132000020285")));
		assertThat(match.outcome()).isEqualTo(Outcome.REVIEW);
		assertThat(match.how()).contains("统一社会信用代码不同");
	}

	@Test
	void formerNameInBracketsIsAnAlias() {
		given(firm("A", "鸿泉技术(原杭州鸿泉物联网技术股份有限公司)", null));
		assertMatched("杭州鸿泉物联网技术股份有限公司", "A");
	}

	@Test
	void nothingAlikeIsNew() {
		given(firm("A", "重庆长安汽车股份有限公司", null));
		for (String name : List.of("江苏雷利电机股份有限公司", "重庆军通汽车有限责任公司", "机器人", "汽车", "", "()", "\"", "AND OR NOT *:*",
				"((((")) {
			assertThat(match(keys(name, null)).outcome()).as(name).isEqualTo(Outcome.NEW);
		}
	}

	@Test
	void answersStandInTheOrderOfTheQuestions() {
		given(firm("A", "重庆长安汽车股份有限公司", null), firm("B", "盛泰光电科技股份有限公司", null));
		List<FirmKeys> asked = new ArrayList<>();
		IntStream.range(0, 500).forEach(i -> {
			asked.add(keys("盛泰光电科技", null));
			asked.add(keys((i % 2 == 0) ? "长安汽车" : "从未见过的企业" + i, null));
		});
		List<FirmMatch> matches = this.matching.match(asked);
		assertThat(matches).hasSize(1000);
		assertThat(matches.get(0).firmId()).isEqualTo("B");
		assertThat(matches.get(1).firmId()).isEqualTo("A");
		assertThat(matches.get(3).outcome()).isEqualTo(Outcome.NEW);
		assertThat(matches.get(998).firmId()).isEqualTo("B");
	}

	private void given(FirmRow... rows) {
		this.firms.merge(List.of(rows));
	}

	private void assertMatched(String name, String firm) {
		FirmMatch match = match(keys(name, null));
		assertThat(match.outcome()).as(name + " " + match).isEqualTo(Outcome.MATCHED);
		assertThat(match.firmId()).isEqualTo(firm);
	}

	private FirmMatch match(FirmKeys keys) {
		return this.matching.match(List.of(keys)).get(0);
	}

	private static FirmKeys keys(String name, String code) {
		return new FirmKeys(null, code, name, List.of(), null, null, null);
	}

	private static FirmRow firm(String id, String name, String code, String... aliases) {
		return new FirmRow(id, name, code, List.of(aliases), FirmStatus.ACTIVE, null, null, null, null, List.of(), "",
				"", "测试", null, null, null, List.of());
	}

	/** A code with the right last character; its holder does not exist. */
	private static String code(String start) {
		String first = (start + "0000000000").substring(0, 17);
		return first + cn.chainmap.shared.Uscc.checkCharacter(first);
	}

}
