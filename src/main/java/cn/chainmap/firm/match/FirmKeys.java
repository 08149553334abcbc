package cn.chainmap.firm.match;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is stated of a firm by which it may be known.
 *
 * @param id id it is stated to have; {@code null} when none is stated
 * @param uscc unified social credit code (统一社会信用代码), {@code null} when unknown; one with
 * a wrong checksum is not looked at
 * @param name its name, as stated
 * @param aliases other names
 * @param province province, {@code null} when unknown
 * @param city city, {@code null} when unknown
 * @param district district, {@code null} when unknown
 */
public record FirmKeys(@Nullable String id, @Nullable String uscc, String name, List<String> aliases,
		@Nullable String province, @Nullable String city, @Nullable String district) {

	public FirmKeys {
		aliases = List.copyOf(aliases);
	}

}
