package cn.chainmap.gap.localfirst;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much each relation to a gap counts, 0 to 1. All are assumptions of ours: a process
 * or an equipment shared is closer to making a thing than a material shared, and on open
 * data making a neighbour of a thing said next to nothing.
 *
 * @param process a shared process (工艺)
 * @param equipment a shared equipment (装备)
 * @param input any other shared input
 * @param neighbour making the gap's input or output
 */
@ConfigurationProperties("chainmap.local-first")
public record LocalFirstSettings(@DefaultValue("0.6") double process, @DefaultValue("0.5") double equipment,
		@DefaultValue("0.3") double input, @DefaultValue("0.15") double neighbour) {
}
