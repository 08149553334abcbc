package cn.chainmap.gap.whatif;

import java.util.Map;

import cn.chainmap.gap.GapSettings;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/**
 * Thresholds as they are without configuration.
 */
final class Settings {

	static final GapSettings DEFAULT = new Binder(new MapConfigurationPropertySource(Map.of()))
		.bindOrCreate("chainmap.gap", GapSettings.class);

	private Settings() {
	}

}
