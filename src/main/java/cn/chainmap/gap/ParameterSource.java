package cn.chainmap.gap;

import java.util.List;

/**
 * Parameters of another module, to be shown with those of the gaps.
 */
public interface ParameterSource {

	/** Its parameters, in the order of its settings. */
	List<ParameterCatalog.Parameter> parameters();

}
