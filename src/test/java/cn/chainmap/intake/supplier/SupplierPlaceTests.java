package cn.chainmap.intake.supplier;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SupplierPlaceTests {

	@ParameterizedTest
	@CsvSource(nullValues = "-",
			value = { "浙江省宁波市北仑区,-,浙江省,宁波市,北仑区,false", "浙江,-,浙江省,'','',false", "重庆市大足区,-,重庆市,重庆市,大足区,false",
					"重庆大足区,-,重庆市,重庆市,大足区,false", "'广东省 深圳市',-,广东省,深圳市,'',false", "广西壮族自治区柳州市,-,广西壮族自治区,柳州市,'',false",
					"上海市,-,上海市,上海市,'',false", "'',宁波某某有限公司,浙江省,宁波,'',true", "'',重庆某某有限公司,重庆市,重庆市,'',true",
					"'',某某精密有限公司,'','','',true", "'',某某（昆山）有限公司,江苏省,昆山,'',true" })
	void readsWhatIsStatedOrElseTheName(String stated, String name, String province, String city, String district,
			boolean named) {
		assertThat(SupplierPlace.of(stated, (name == null) ? "甲公司" : name))
			.isEqualTo(new SupplierPlace(province, city, district, named));
	}

}
