package cn.chainmap.intake.read;

import java.util.List;
import java.util.Optional;

/**
 * Corrections that users made (记住的列对应), so that the next file with the same header needs
 * none.
 */
public interface RememberedMappings {

	/** The correction last made for a header. */
	Optional<ColumnMapping> find(List<String> header);

	void remember(List<String> header, ColumnMapping mapping);

}
