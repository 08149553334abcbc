package cn.chainmap.firm.web;

import cn.chainmap.chain.Chains;
import cn.chainmap.firm.FirmDirectory;
import cn.chainmap.firm.LocalStates;
import cn.chainmap.firm.Maker;
import cn.chainmap.shared.BadParameterException;
import cn.chainmap.shared.Page;
import cn.chainmap.shared.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "企业")
class SupplierController {

	private final Chains chains;

	private final FirmDirectory firms;

	private final LocalStates states;

	SupplierController(Chains chains, FirmDirectory firms, LocalStates states) {
		this.chains = chains;
		this.firms = firms;
		this.states = states;
	}

	@GetMapping("/api/nodes/{id}/suppliers")
	@Operation(summary = "谁能供应这个环节", description = "where=local 本地，where=outside 外地；按证据从强到弱")
	Page<Maker> list(@PathVariable String id, @RequestParam(defaultValue = "outside") String where,
			@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "20") int size,
			@RequestParam(required = false) @Nullable String place) {
		boolean local = switch (where) {
			case "local" -> true;
			case "outside" -> false;
			default -> throw new BadParameterException("where", where, "只能是 local（本地）或 outside（外地）");
		};
		this.chains.getNode(id);
		return this.firms.listMakers(id, this.states.getTracked(place), local, new PageRequest(page, size));
	}

}
