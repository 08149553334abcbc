package cn.chainmap.intake.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.chainmap.intake.batch.Edits;
import cn.chainmap.intake.batch.ImportView;
import cn.chainmap.intake.batch.Imports;
import cn.chainmap.intake.supplier.EnteredList;
import cn.chainmap.intake.supplier.SupplierEntry;
import cn.chainmap.intake.supplier.SupplierLists;
import cn.chainmap.intake.table.SheetKind;
import cn.chainmap.shared.BadParameterException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@Tag(name = "以商招商")
class SupplierEntryController {

	/** What may be changed of a purchase; the rest says which purchase it is. */
	private static final Set<String> CHANGEABLE = Set.of("node_id", "amount_wan_yuan", "supplier_uscc",
			"supplier_place", "source");

	private final SupplierLists lists;

	private final Edits edits;

	SupplierEntryController(SupplierLists lists, Edits edits) {
		this.lists = lists;
		this.edits = edits;
	}

	@PostMapping("/api/firms/{id}/suppliers")
	@ResponseStatus(HttpStatus.CREATED)
	@Operation(summary = "手工录入链主的供应商清单",
			description = "只预览；apply 为 true 则直接写入。写入与撤销同导入：POST /api/imports/{batch}/apply、undo")
	EnteredList enter(@PathVariable String id, @RequestBody Entered entered) {
		EnteredList list = this.lists.enter(id, (entered.rows() == null) ? List.of() : entered.rows());
		if (!Boolean.TRUE.equals(entered.apply())) {
			return list;
		}
		ImportView written = this.lists.apply(list.batch().id());
		return new EnteredList(written, list.lines(), list.suppliers(), list.known(), list.reviewed(), list.products(),
				list.matched(), list.problems());
	}

	@PostMapping("/api/firms/{id}/suppliers/file")
	@ResponseStatus(HttpStatus.CREATED)
	@Operation(summary = "上传链主的供应商清单（xlsx、csv），只预览", description = "列：供应商名称、产品、采购额（万元/年）、年份，可有统一社会信用代码、所在地、环节、来源")
	EnteredList upload(@PathVariable String id, @RequestParam("file") MultipartFile file) {
		return this.lists.upload(id, new Imports.Upload() {
			@Override
			public String name() {
				String name = file.getOriginalFilename();
				return (name == null) ? "" : name;
			}

			@Override
			public InputStream open() throws IOException {
				return file.getInputStream();
			}
		});
	}

	@PatchMapping("/api/purchases")
	@Operation(summary = "修改一条采购：对上环节、改采购额；版本不符时 409")
	Edits.Result patch(@RequestBody Change change) {
		Map<String, @Nullable Object> values = change.values();
		values.keySet().forEach(column -> {
			if (!CHANGEABLE.contains(column)) {
				throw new BadParameterException("values", column, "不能改这一列");
			}
		});
		boolean named = this.edits.get(SheetKind.PURCHASES, change.key()).values().containsKey("product");
		if (values.containsKey("node_id") && !named) {
			throw new BadParameterException("node_id", "", "这一行没有写采购产品，环节就是它的产品；要改请删去这一行再录入");
		}
		return this.edits.patch(SheetKind.PURCHASES, change.key(), change.version(), values);
	}

	@DeleteMapping("/api/purchases")
	@Operation(summary = "删除一条采购")
	Edits.Result delete(@RequestParam String key) {
		return this.edits.delete(SheetKind.PURCHASES, key);
	}

	record Entered(@Nullable List<SupplierEntry> rows, @Nullable Boolean apply) {
	}

	record Change(String key, long version, Map<String, @Nullable Object> values) {
	}

}
