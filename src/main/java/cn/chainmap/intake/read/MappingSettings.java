package cn.chainmap.intake.read;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where corrections of column mappings are kept.
 *
 * @param dataDir the data directory of the application
 */
@ConfigurationProperties("chainmap")
record MappingSettings(@DefaultValue("./data") Path dataDir) {

	Path file() {
		return this.dataDir.toAbsolutePath().normalize().resolve("column-mappings.json");
	}

}
