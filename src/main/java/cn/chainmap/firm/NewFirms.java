package cn.chainmap.firm;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/**
 * Firms that are thought to be new, made ready to be written by
 * {@link FirmEdits#addFirms}.
 */
public final class NewFirms {

	private final Value rows;

	private NewFirms(Value rows) {
		this.rows = rows;
	}

	/** Of rows as {@link FirmEdits#putFirms} takes them. */
	public static NewFirms of(List<Map<String, @Nullable Object>> rows) {
		return new NewFirms(Values.value(rows.stream().map(FirmEdits::withKeys).toList()));
	}

	Value rows() {
		return this.rows;
	}

}
