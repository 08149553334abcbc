package cn.chainmap.park;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which place is meant when none is named.
 *
 * @param place code or name of a place; {@value #LOCAL} is the place whose firms the data
 * set marks as local
 */
@ConfigurationProperties("chainmap")
record PlaceSettings(@DefaultValue(LOCAL) String place) {

	static final String LOCAL = "local";

}
