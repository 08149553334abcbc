package cn.chainmap.gap;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

import cn.chainmap.firm.LocalStates;

import org.springframework.stereotype.Component;

/**
 * Names and values of the thresholds and weights that gaps are found by, for answers that
 * must say so.
 */
@Component
public class GapParameters {

	private final GapSettings settings;

	private final LocalStates states;

	GapParameters(GapSettings settings, LocalStates states) {
		this.settings = settings;
		this.states = states;
	}

	/** All of them; weights by group and name. */
	public List<Parameter> list() {
		List<Parameter> parameters = new ArrayList<>();
		parameters.add(new Parameter("tau", this.states.tau()));
		add(parameters, "", this.settings);
		return parameters;
	}

	private static void add(List<Parameter> parameters, String prefix, Record record) {
		for (RecordComponent component : record.getClass().getRecordComponents()) {
			Object value = valueOf(component, record);
			if (value instanceof Record group) {
				add(parameters, prefix + component.getName() + ".", group);
			}
			else if (value instanceof Number number) {
				parameters.add(new Parameter(prefix + component.getName(), number.doubleValue()));
			}
		}
	}

	private static Object valueOf(RecordComponent component, Record record) {
		try {
			return component.getAccessor().invoke(record);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * One threshold or weight.
	 *
	 * @param name its name, as in the settings
	 * @param value its value
	 */
	public record Parameter(String name, double value) {
	}

}
