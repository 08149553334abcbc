package cn.chainmap.gap;

import java.util.Map;
import java.util.stream.Collectors;

import cn.chainmap.firm.SupplySettings;
import cn.chainmap.gap.ParameterCatalog.Parameter;
import cn.chainmap.gap.localfirst.LocalFirstSettings;
import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * The list of thresholds and weights.
 */
class ParameterCatalogTests {

	@Test
	void tellsValuesDefaultsAndTheSettingsThatChangeThem() {
		Map<String, Parameter> parameters = catalog(0.7,
				Map.of("chainmap.gap.class-hops", "3", "chainmap.gap.break-weights.pull", "0.5"));
		assertThat(parameters.get("tau").value()).isEqualTo(0.7);
		assertThat(parameters.get("tau").standard()).isEqualTo(0.6);
		assertThat(parameters.get("tau").setting()).isEqualTo("chainmap.supply.tau");
		assertThat(parameters.get("classHops").value()).isEqualTo(3);
		assertThat(parameters.get("classHops").standard()).isEqualTo(2);
		assertThat(parameters.get("classHops").unit()).isEqualTo("级");
		assertThat(parameters.get("breakWeights.pull").value()).isEqualTo(0.5);
		assertThat(parameters.get("breakWeights.pull").standard()).isEqualTo(0.4);
		assertThat(parameters.get("breakWeights.pull").setting()).isEqualTo("chainmap.gap.break-weights.pull");
		assertThat(parameters.get("leaderRevenueWanYuan").setting()).isEqualTo("chainmap.gap.leader-revenue-wan-yuan");
		assertThat(parameters.get("localFirst.process").setting()).isEqualTo("chainmap.local-first.process");
	}

	@Test
	void hasWordsForEach() {
		assertThat(catalog(0.6, Map.of()).values()).hasSizeGreaterThan(30).allSatisfy(parameter -> {
			assertThat(parameter.name()).containsPattern("\\p{IsHan}");
			assertThat(parameter.meaning()).containsPattern("\\p{IsHan}");
			assertThat(parameter.value()).isEqualTo(parameter.standard());
		});
		assertThatIllegalStateException().isThrownBy(() -> ParameterWords.of("nothing"));
	}

	private static Map<String, Parameter> catalog(double tau, Map<String, String> configured) {
		Binder binder = new Binder(new MapConfigurationPropertySource(configured));
		return new ParameterCatalog(new SupplySettings(tau), binder.bindOrCreate("chainmap.gap", GapSettings.class),
				binder.bindOrCreate("chainmap.local-first", LocalFirstSettings.class))
			.list()
			.stream()
			.collect(Collectors.toMap(Parameter::code, parameter -> parameter));
	}

}
