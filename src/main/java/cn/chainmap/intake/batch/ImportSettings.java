package cn.chainmap.intake.batch;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * Where imports keep their files, and in which portions they write.
 *
 * @param dataDir the data directory of the application
 * @param portion rows of one transaction
 */
@ConfigurationProperties("chainmap")
record ImportSettings(@DefaultValue("./data") Path dataDir,
		@Name("imports.portion") @DefaultValue("5000") int portion) {

	Path directory() {
		return this.dataDir.toAbsolutePath().normalize().resolve("imports");
	}

}
