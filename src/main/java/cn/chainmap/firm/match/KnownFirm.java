package cn.chainmap.firm.match;

import java.util.List;

import cn.chainmap.firm.name.FirmName;
import cn.chainmap.firm.name.Region;
import org.jspecify.annotations.Nullable;

/**
 * A firm as far as matching looks at it, of the graph or stated.
 *
 * @param id its id
 * @param name its name as written
 * @param parts its name taken apart
 * @param aliases other names as written
 * @param uscc a valid credit code, {@code null} when none is known
 * @param region where it is, by its address and else by its name
 */
record KnownFirm(String id, String name, FirmName parts, List<String> aliases, @Nullable String uscc, Region region) {

	KnownFirm {
		aliases = List.copyOf(aliases);
	}

	static KnownFirm of(String id, String name, List<String> aliases, @Nullable String uscc, @Nullable String province,
			@Nullable String city, @Nullable String district) {
		FirmName parts = FirmName.of(name);
		return new KnownFirm(id, name, parts, aliases, uscc, Region.of(province, city, district).or(parts.region()));
	}

}
