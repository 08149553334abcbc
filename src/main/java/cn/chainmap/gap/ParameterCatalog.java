package cn.chainmap.gap;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import cn.chainmap.firm.SupplySettings;
import cn.chainmap.gap.localfirst.LocalFirstSettings;
import com.fasterxml.jackson.annotation.JsonProperty;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.stereotype.Component;

/**
 * Every threshold and weight with its words: what it is called, what it decides, its
 * value and its default. Read-only; values are set in the configuration.
 */
@Component
@EnableConfigurationProperties({ GapSettings.class, LocalFirstSettings.class })
public class ParameterCatalog {

	private final List<Parameter> all;

	private final List<ParameterSource> others;

	@Autowired
	ParameterCatalog(SupplySettings supply, GapSettings gap, LocalFirstSettings localFirst,
			List<ParameterSource> others) {
		this.all = own(supply, gap, localFirst);
		this.others = List.copyOf(others);
	}

	ParameterCatalog(SupplySettings supply, GapSettings gap, LocalFirstSettings localFirst) {
		this(supply, gap, localFirst, List.of());
	}

	private static List<Parameter> own(SupplySettings supply, GapSettings gap, LocalFirstSettings localFirst) {
		Map<String, Number> values = new LinkedHashMap<>();
		Map<String, Number> defaults = new LinkedHashMap<>();
		add("", supply, values, defaults);
		add("", gap, values, defaults);
		add("localFirst.", localFirst, values, defaults);
		return values.keySet().stream().map(code -> parameter(code, values.get(code), defaults.get(code))).toList();
	}

	/** All parameters, in the order of the settings. */
	public List<Parameter> list() {
		return Stream.concat(this.all.stream(), this.others.stream().flatMap(other -> other.parameters().stream()))
			.toList();
	}

	/**
	 * The numbers of settings by their names, with what they are when nothing is
	 * configured.
	 */
	public static Map<String, Value> numbers(Record settings) {
		Map<String, Number> values = new LinkedHashMap<>();
		Map<String, Number> defaults = new LinkedHashMap<>();
		add("", settings, values, defaults);
		Map<String, Value> numbers = new LinkedHashMap<>();
		values.forEach((code, value) -> numbers.put(code, new Value(value, defaults.getOrDefault(code, value))));
		return numbers;
	}

	/** The setting of a name within a group. */
	public static String setting(String group, String code) {
		return group + code.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
	}

	private static Parameter parameter(String code, Number value, Number standard) {
		ParameterWords words = ParameterWords.of(code);
		return new Parameter(code, words.name(), value, standard, words.unit(), words.meaning(), setting(code));
	}

	private static String setting(String code) {
		String group = "chainmap.gap.";
		if (code.equals("tau")) {
			group = "chainmap.supply.";
		}
		else if (code.startsWith("localFirst.")) {
			group = "chainmap.";
		}
		return setting(group, code);
	}

	private static void add(String prefix, Record settings, Map<String, Number> values, Map<String, Number> defaults) {
		flatten(prefix, settings, values);
		flatten(prefix, defaults(settings.getClass()), defaults);
	}

	/** The record as it is when nothing is configured. */
	private static <T extends Record> T defaults(Class<T> type) {
		return new Binder(new MapConfigurationPropertySource(Map.of())).bindOrCreate("default", type);
	}

	private static void flatten(String prefix, Record record, Map<String, Number> into) {
		for (RecordComponent component : record.getClass().getRecordComponents()) {
			Object value = value(component, record);
			if (value instanceof Record inner) {
				flatten(prefix + component.getName() + ".", inner, into);
			}
			else if (value instanceof Number number) {
				into.put(prefix + component.getName(), number);
			}
		}
	}

	private static Object value(RecordComponent component, Record record) {
		try {
			return component.getAccessor().invoke(record);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * A number of settings.
	 *
	 * @param value its value
	 * @param standard its value when nothing is configured
	 */
	public record Value(Number value, Number standard) {
	}

	/**
	 * A threshold or weight.
	 *
	 * @param code its name in the program
	 * @param name its name in words
	 * @param value its value
	 * @param standard its value when nothing is configured
	 * @param unit unit of the value; empty for a share or a weight
	 * @param meaning what it decides
	 * @param setting the setting that changes it
	 */
	public record Parameter(String code, String name, Number value, @JsonProperty("default") Number standard,
			String unit, String meaning, String setting) {
	}

}
