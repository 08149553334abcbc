package cn.chainmap.intake;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which data set an empty store is filled with.
 *
 * @param seed name of a bundled data set, {@code none}, or a directory
 */
@ConfigurationProperties("chainmap")
record SeedSettings(@DefaultValue("dazu") String seed) {
}
