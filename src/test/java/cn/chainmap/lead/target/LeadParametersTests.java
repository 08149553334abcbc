package cn.chainmap.lead.target;

import java.util.Map;

import cn.chainmap.gap.ParameterCatalog.Parameter;
import cn.chainmap.lead.board.LeadSettings;
import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

class LeadParametersTests {

	@Test
	void tellsValuesDefaultsAndSettingsOfAll() {
		Binder binder = new Binder(new MapConfigurationPropertySource(
				Map.of("chainmap.lead.protection-days", "60", "chainmap.lead.score.events.new-plant", "0.4")));
		LeadParameters parameters = new LeadParameters(binder.bindOrCreate("chainmap.lead", LeadSettings.class),
				binder.bindOrCreate("chainmap.lead.score", ScoreSettings.class));
		assertThat(parameters.parameters()).hasSize(23).allSatisfy(one -> {
			assertThat(one.name()).containsPattern("\\p{IsHan}");
			assertThat(one.meaning()).containsPattern("\\p{IsHan}");
		});
		assertThat(parameters.parameters()).filteredOn(one -> !one.value().equals(one.standard()))
			.extracting(Parameter::setting, Parameter::value, Parameter::standard)
			.containsExactlyInAnyOrder(org.assertj.core.groups.Tuple.tuple("chainmap.lead.protection-days", 60, 90),
					org.assertj.core.groups.Tuple.tuple("chainmap.lead.score.events.new-plant", 0.4, 0.3));
	}

}
