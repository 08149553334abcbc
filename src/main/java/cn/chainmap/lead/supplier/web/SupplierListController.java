package cn.chainmap.lead.supplier.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import cn.chainmap.firm.LocalStates;
import cn.chainmap.lead.supplier.Buyer;
import cn.chainmap.lead.supplier.SupplierClass;
import cn.chainmap.lead.supplier.SupplierFilter;
import cn.chainmap.lead.supplier.SupplierList;
import cn.chainmap.lead.supplier.SupplierWorkbook;
import cn.chainmap.lead.supplier.Suppliers;
import cn.chainmap.park.Place;
import cn.chainmap.shared.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "以商招商")
class SupplierListController {

	private final Suppliers suppliers;

	private final SupplierWorkbook workbook;

	private final LocalStates states;

	private final Clock clock;

	SupplierListController(Suppliers suppliers, SupplierWorkbook workbook, LocalStates states, Clock clock) {
		this.suppliers = suppliers;
		this.workbook = workbook;
		this.states = states;
		this.clock = clock;
	}

	@GetMapping("/api/buyers")
	@Operation(summary = "本地链主，以及已有供应商清单的本地企业")
	List<Buyer> buyers(@RequestParam(required = false) @Nullable String place) {
		return this.suppliers.buyers(this.states.getTracked(place));
	}

	@GetMapping("/api/firms/{id}/suppliers")
	@Operation(summary = "一家企业（链主）的供应商清单：已在本地、本地有同类、外地、未对上",
			description = "category：LOCAL、LOCAL_SAME、OUTSIDE、UNMATCHED；按采购额从大到小；year 不填为最新一年")
	SupplierList list(@PathVariable String id, @RequestParam(required = false) @Nullable String year,
			@RequestParam(required = false) @Nullable SupplierClass category,
			@RequestParam(required = false) @Nullable String q, @RequestParam(defaultValue = "0") int page,
			@RequestParam(defaultValue = "50") int size, @RequestParam(required = false) @Nullable String place) {
		return this.suppliers.list(id, this.states.getTracked(place),
				new SupplierFilter(blank(year), category, q, new PageRequest(page, size)));
	}

	@GetMapping("/api/firms/{id}/suppliers/export.xlsx")
	@Operation(summary = "导出供应商比对清单")
	void export(@PathVariable String id, @RequestParam(required = false) @Nullable String year,
			@RequestParam(required = false) @Nullable SupplierClass category,
			@RequestParam(required = false) @Nullable String q, @RequestParam(required = false) @Nullable String place,
			HttpServletResponse response) throws IOException {
		Place here = this.states.getTracked(place);
		SupplierList list = this.suppliers.listAll(id, here,
				new SupplierFilter(blank(year), category, q, new PageRequest(0, PageRequest.MAX_SIZE)));
		response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
			.filename("供应商比对-" + list.name() + "-" + LocalDate.now(this.clock) + ".xlsx", StandardCharsets.UTF_8)
			.build()
			.toString());
		response.setHeader("X-ChainMap-Rows", Long.toString(list.lines().total()));
		this.workbook.write(list, here, response.getOutputStream());
	}

	private static @Nullable String blank(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text;
	}

}
