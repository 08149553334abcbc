package cn.chainmap.firm.name;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FirmNameTests {

	@ParameterizedTest
	@CsvSource({ "贝卡尔特（重庆）钢帘线有限公司, 贝卡尔特(重庆)钢帘线有限公司", "' 重庆　长安 汽车股份有限公司', 重庆长安汽车股份有限公司", "*ST和科, 和科", "ST云动, 云动",
			"N长安, 长安", "京东方A, 京东方", "奥比中光-UW, 奥比中光", "精进电动-U, 精进电动", "Ｔcl科技, TCL科技", "【集团】长安, (集团)长安" })
	void namesAreComparedHalfWidthWithoutBlanksAndListingMarks(String name, String normal) {
		assertThat(FirmName.of(name).normal()).isEqualTo(normal);
	}

	@ParameterizedTest
	@CsvSource({ "重庆长安汽车股份有限公司, 长安汽车, 长安", "贝卡尔特(重庆)钢帘线有限公司, 贝卡尔特钢帘线, 贝卡尔特钢帘线", "上汽红岩汽车有限公司, 上汽红岩汽车, 上汽红岩",
			"深圳市汇川技术股份有限公司, 汇川技术, 汇川", "重庆市涪陵区某某机械厂, 某某机械, 某某", "舜宇光学科技(集团)有限公司, 舜宇光学科技, 舜宇",
			"中国重汽集团济南卡车股份有限公司, 中国重汽集团济南卡车, 中国重汽集团济南卡车", "盛泰光电, 盛泰光电, 盛泰", "TCL科技集团股份有限公司, TCL科技, TCL" })
	void coreHasNoRegionAndNoForm(String name, String core, String brand) {
		FirmName found = FirmName.of(name);
		assertThat(found.core()).isEqualTo(core);
		assertThat(found.brand()).isEqualTo(brand);
	}

	@Test
	void coreThatSaysTooLittleIsNoKey() {
		assertThat(FirmName.of("重庆钢铁股份有限公司").coreKey()).isNull();
		assertThat(FirmName.of("上海机电股份有限公司").coreKey()).isNull();
		assertThat(FirmName.of("重庆长安汽车股份有限公司").coreKey()).isEqualTo("长安汽车");
	}

	@Test
	void branchesAndProjectsShareTheirCoreWithNobody() {
		FirmName branch = FirmName.of("重庆长安汽车股份有限公司北京分公司");
		assertThat(branch.branch()).isEqualTo("北京分公司");
		assertThat(branch.coreKey()).isEqualTo("长安汽车#北京分公司");
		assertThat(FirmName.of("成都豪能科技股份有限公司(璧山项目)").branch()).isEqualTo("(璧山项目)");
		assertThat(FirmName.of("重庆长安汽车股份有限公司").branch()).isNull();
	}

	@Test
	void groupIsAFormOfItsOwn() {
		assertThat(FirmName.of("舜宇光学科技(集团)有限公司").group()).isTrue();
		assertThat(FirmName.of("骆驼集团股份有限公司").group()).isTrue();
		assertThat(FirmName.of("隆华科技集团(洛阳)股份有限公司").group()).isTrue();
		assertThat(FirmName.of("中国重汽集团济南卡车股份有限公司").group()).isFalse();
		assertThat(FirmName.of("骆驼股份有限公司").group()).isFalse();
	}

	@Test
	void formerNameStandsInBrackets() {
		FirmName name = FirmName.of("鸿泉技术(原杭州鸿泉物联网技术股份有限公司)");
		assertThat(name.normal()).isEqualTo("鸿泉技术");
		assertThat(name.former()).containsExactly("杭州鸿泉物联网技术股份有限公司");
		assertThat(FirmNameKeys.of("鸿泉技术(原杭州鸿泉物联网技术股份有限公司)", List.of("鸿泉 技术", "鸿泉物联")))
			.isEqualTo(new FirmNameKeys("鸿泉技术", "鸿泉技术", List.of("鸿泉物联", "杭州鸿泉物联网技术股份有限公司")));
	}

	@Test
	void regionsOfNameAndAddress() {
		assertThat(FirmName.of("仁宝电脑(重庆)有限公司").region()).isEqualTo(new Region("重庆", null));
		assertThat(Region.of("江苏省", "苏州市", null).contradicts(Region.of("江苏省", "南京", null))).isTrue();
		assertThat(Region.of("江苏省", "苏州市", null).contradicts(Region.of("江苏", null, null))).isFalse();
		assertThat(Region.of("重庆市", "重庆市", "大足区")).isEqualTo(new Region("重庆", "大足"));
		assertThat(Region.of(null, null, null).contradicts(new Region("重庆", null))).isFalse();
	}

	@Test
	void oddTextsHaveANameToo() {
		for (String odd : List.of("", " ", "()", "公司", "有限公司", "A", "集团", "(原)", "重庆市", "厂", "((((", "*ST", "项目")) {
			FirmName name = FirmName.of(odd);
			assertThat(name.normal()).isNotNull();
			assertThat(name.coreKey()).isNull();
		}
	}

}
