package cn.chainmap.about;

import java.util.List;
import java.util.stream.Stream;

import cn.chainmap.firm.SupplySettings;
import cn.chainmap.gap.GapSettings;

import org.springframework.stereotype.Component;

/**
 * The definitions (口径) that users see beside the figures. No authority defines these
 * figures, so all are labelled as this system's own.
 */
@Component
class Definitions {

	private final List<Definition> all;

	Definitions(SupplySettings supply, GapSettings gap) {
		this.all = Stream
			.of(RateDefinitions.list(supply, gap), GapDefinitions.list(gap), ViewDefinitions.list(gap),
					LeadDefinitions.list())
			.flatMap(List::stream)
			.toList();
	}

	List<Definition> list() {
		return this.all;
	}

}
