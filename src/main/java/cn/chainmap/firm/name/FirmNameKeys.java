package cn.chainmap.firm.name;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Keys under which a firm is kept, so that names are looked up and never searched through
 * (企业名称键). Whoever writes names or aliases of firms writes these with them.
 *
 * @param nameKey the name, normalised
 * @param coreKey trade name and line of business, {@code null} when they say too little
 * @param aliasKeys other names, normalised; {@code null} when there are none
 */
public record FirmNameKeys(String nameKey, @Nullable String coreKey, @Nullable List<String> aliasKeys) {

	/** The keys of a firm of that name. */
	public static FirmNameKeys of(String name, Collection<String> aliases) {
		FirmName main = FirmName.of(name);
		Set<String> others = new LinkedHashSet<>();
		aliases.forEach(alias -> others.add(FirmName.of(alias).normal()));
		main.former().forEach(former -> others.add(FirmName.of(former).normal()));
		others.remove(main.normal());
		others.remove("");
		return new FirmNameKeys(main.normal(), main.coreKey(), others.isEmpty() ? null : List.copyOf(others));
	}

}
