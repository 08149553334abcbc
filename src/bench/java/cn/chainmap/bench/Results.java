package cn.chainmap.bench;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * All times of a run, by operation and number of firms.
 */
final class Results {

	private final Map<Operation, Map<Integer, Samples>> samples = new EnumMap<>(Operation.class);

	void add(Operation operation, int firms, long nanoseconds) {
		this.samples.computeIfAbsent(operation, any -> new TreeMap<>())
			.computeIfAbsent(firms, any -> new Samples())
			.add(nanoseconds);
	}

	List<Operation> operations() {
		return List.copyOf(this.samples.keySet());
	}

	Samples get(Operation operation, int firms) {
		return this.samples.get(operation).get(firms);
	}

	/** Median; empty when it was not measured. */
	OptionalDouble median(Operation operation, int firms) {
		Map<Integer, Samples> bySize = this.samples.get(operation);
		return (bySize != null && bySize.containsKey(firms)) ? OptionalDouble.of(bySize.get(firms).median())
				: OptionalDouble.empty();
	}

}
