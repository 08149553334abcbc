package cn.chainmap.intake.read;

import java.nio.file.Path;
import java.util.List;

import cn.chainmap.intake.table.RowProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Shares, lists, and rows that say nothing, as public data sets hold them.
 */
class PublicDataTests {

	@TempDir
	Path directory;

	private Fixtures fixtures;

	@BeforeEach
	void prepare() {
		this.fixtures = new Fixtures(this.directory);
	}

	@ParameterizedTest
	@CsvSource({ "0.6, 0.6", "60%, 0.6", "３．５％, 0.035", "3.2, 1", "-59, 0" })
	void sharesAreCutToTheirBounds(String text, double share) {
		assertThat(link("营收占比", text).values("revenue_share")).containsExactly(share);
	}

	@Test
	void sharesThatArePerCent() {
		assertThat(link("营收占比（%）", 60).values("revenue_share")).containsExactly(0.6);
		assertThat(link("营收占比", 60).warnings()).containsExactly("大于 1，可能是百分数，按空白处理");
	}

	@Test
	void rowsThatSayNothing() {
		Reading reading = Reading.of(this.fixtures.csv("nodes.csv", "chain_id,name\nSV,平衡项目\nSV,其他（补充）\nSV,锡\n"),
				this.fixtures.csv("supplies.csv", "from_node_id,to_node_id\n底盘,底盘\n锡,底盘\n"),
				this.fixtures.csv("firms.csv", "name,province\n甲,重庆市\n"));
		assertThat(reading.rejections()).hasSize(4);
		assertThat(reading.rows).hasSize(2);
	}

	@Test
	void severalWordsInACell() {
		Reading reading = Reading.of(this.fixtures.csv("firms.csv",
				"name,aliases,tags\n甲公司,甲；A、B,链主、龙头\n乙公司,乙、丙,无\n丙公司,\"A, Inc.\",专精特新\n丁公司,丁、戊;,\n"));
		assertThat(reading.values("aliases")).containsExactly(List.of("甲", "A、B"), List.of("乙", "丙"),
				List.of("A, Inc."), List.of("丁、戊"));
		assertThat(reading.values("tags")).containsExactly(List.of("链主", "龙头"), null, List.of("专精特新"), null);
	}

	private Reading link(String header, Object value) {
		Reading reading = Reading
			.of(this.fixtures.sheet(new Object[][] { { "企业", "环节", "关系", header }, { "甲公司", "底盘", "生产", value } }));
		assertThat(reading.problems).allMatch(problem -> problem.severity() == RowProblem.Severity.WARNING);
		return reading;
	}

}
