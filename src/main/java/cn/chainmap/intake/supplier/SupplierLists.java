package cn.chainmap.intake.supplier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import cn.chainmap.firm.match.FirmKeys;
import cn.chainmap.firm.match.FirmMatch;
import cn.chainmap.firm.match.FirmMatching;
import cn.chainmap.firm.match.ProductMatch;
import cn.chainmap.firm.match.ProductMatching;
import cn.chainmap.intake.batch.Edits;
import cn.chainmap.intake.batch.ImportView;
import cn.chainmap.intake.batch.ImportViews;
import cn.chainmap.intake.batch.Imports;
import cn.chainmap.intake.table.RowProblem;
import cn.chainmap.intake.table.SheetKind;
import cn.chainmap.shared.BadParameterException;

import org.springframework.stereotype.Service;

/**
 * Takes the supplier list of a firm in (以商招商). Suppliers are matched with firms and
 * products with chain nodes; a supplier nobody knows becomes a firm of unknown status.
 * What is written is an import of purchases, so preview, review, provenance and undo are
 * those of every import.
 */
@Service
public class SupplierLists {

	private static final int MOST_LINES = 20_000;

	private static final long MILLIS_TO_WAIT = 20_000;

	private final FirmMatching firms;

	private final ProductMatching products;

	private final Imports imports;

	private final ImportViews views;

	private final Edits edits;

	private final SupplierFile file;

	SupplierLists(FirmMatching firms, ProductMatching products, Imports imports, ImportViews views, Edits edits,
			SupplierFile file) {
		this.firms = firms;
		this.products = products;
		this.imports = imports;
		this.views = views;
		this.edits = edits;
		this.file = file;
	}

	/** Reads an uploaded list; nothing is written but the preview. */
	public EnteredList upload(String leader, Imports.Upload upload) {
		Map<String, Object> buyer = this.edits.get(SheetKind.FIRMS, leader).values();
		List<RowProblem> problems = new ArrayList<>();
		List<SupplierEntry> entries = this.file.read(leader, buyer, upload, problems);
		if (entries.isEmpty()) {
			RowProblem first = problems.stream()
				.filter(problem -> problem.severity() == RowProblem.Severity.REJECTED)
				.findFirst()
				.orElse(null);
			throw new BadParameterException("file", upload.name(),
					(first == null) ? "没有可用的行" : first.reason() + "。" + first.remedy());
		}
		return enter(leader, buyer, entries, problems, upload.name());
	}

	/** Takes lines that were entered by hand; nothing is written but the preview. */
	public EnteredList enter(String leader, List<SupplierEntry> lines) {
		Map<String, Object> buyer = this.edits.get(SheetKind.FIRMS, leader).values();
		List<SupplierEntry> entries = lines.stream().filter(line -> !line.isBlank()).toList();
		if (entries.isEmpty()) {
			throw new BadParameterException("rows", "", "请至少填写一行供应商");
		}
		for (int i = 0; i < entries.size(); i++) {
			if (SupplierEntry.text(entries.get(i).supplier()).isEmpty()) {
				throw new BadParameterException("rows", "第 " + (i + 1) + " 行", "没有填写供应商名称");
			}
		}
		return enter(leader, buyer, entries, List.of(), "手工录入");
	}

	/** Writes a list that was entered. */
	public ImportView apply(String batch) {
		this.imports.apply(batch, false);
		this.imports.await(batch, MILLIS_TO_WAIT);
		return this.views.get(batch);
	}

	private EnteredList enter(String leader, Map<String, Object> buyer, List<SupplierEntry> entries,
			List<RowProblem> problems, String from) {
		if (entries.size() > MOST_LINES) {
			throw new BadParameterException("rows", entries.size() + " 行", "一次最多 " + MOST_LINES + " 行，请分几次");
		}
		String name = String.valueOf(buyer.getOrDefault("name", leader));
		Map<String, FirmMatch> suppliers = matchSuppliers(entries);
		Map<String, String> nodes = matchProducts(entries);
		SupplierArchive archive = new SupplierArchive(leader, name + "供应商清单（" + from + "）", suppliers, nodes);
		String batch = this.imports.create(List.of(archive.upload("供应商清单-" + name + ".zip", entries)));
		this.imports.await(batch, MILLIS_TO_WAIT);
		return new EnteredList(this.views.get(batch), entries.size(), suppliers.size(),
				count(suppliers.values(), FirmMatch.Outcome.MATCHED),
				count(suppliers.values(), FirmMatch.Outcome.REVIEW), products(entries).size(), nodes.size(),
				problems.stream().limit(100).map(ImportView.Problem::of).toList());
	}

	private Map<String, FirmMatch> matchSuppliers(List<SupplierEntry> entries) {
		Map<String, SupplierEntry> first = new LinkedHashMap<>();
		entries.forEach(entry -> first.merge(SupplierEntry.text(entry.supplier()), entry, SupplierLists::telling));
		Map<String, FirmMatch> matches = new LinkedHashMap<>();
		List<String> names = List.copyOf(first.keySet());
		for (int start = 0; start < names.size(); start += FirmMatching.PORTION) {
			List<String> portion = names.subList(start, Math.min(names.size(), start + FirmMatching.PORTION));
			List<FirmMatch> found = this.firms
				.match(portion.stream().map(name -> keys(name, Objects.requireNonNull(first.get(name)))).toList());
			for (int i = 0; i < portion.size(); i++) {
				matches.put(portion.get(i), found.get(i));
			}
		}
		return matches;
	}

	/** Of two lines of one supplier the one that says more of it. */
	private static SupplierEntry telling(SupplierEntry one, SupplierEntry other) {
		boolean more = SupplierEntry.text(one.uscc()).isEmpty() && !SupplierEntry.text(other.uscc()).isEmpty()
				|| SupplierEntry.text(one.uscc()).equals(SupplierEntry.text(other.uscc()))
						&& SupplierEntry.text(one.place()).isEmpty() && !SupplierEntry.text(other.place()).isEmpty();
		return more ? other : one;
	}

	private static FirmKeys keys(String name, SupplierEntry entry) {
		SupplierPlace place = SupplierPlace.of(SupplierEntry.text(entry.place()), name);
		String code = SupplierEntry.text(entry.uscc());
		return new FirmKeys(null, code.isEmpty() ? null : code, name, List.of(),
				place.province().isEmpty() ? null : place.province(), place.city().isEmpty() ? null : place.city(),
				place.district().isEmpty() ? null : place.district());
	}

	private Map<String, String> matchProducts(List<SupplierEntry> entries) {
		Map<String, String> nodes = new LinkedHashMap<>();
		for (ProductMatch match : this.products.match(products(entries))) {
			String node = match.nodeId();
			if (node != null) {
				nodes.put(match.product(), node);
			}
		}
		return nodes;
	}

	private static List<String> products(List<SupplierEntry> entries) {
		return entries.stream()
			.map(entry -> SupplierEntry.text(entry.product()))
			.filter(product -> !product.isEmpty())
			.distinct()
			.toList();
	}

	private static int count(Collection<FirmMatch> matches, FirmMatch.Outcome outcome) {
		return (int) matches.stream().filter(match -> match.outcome() == outcome).count();
	}

}
