package cn.chainmap.intake.supplier;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import cn.chainmap.firm.match.FirmMatch;
import cn.chainmap.intake.batch.Imports;

/**
 * A supplier list as files that can be imported: purchases, and the firms among the
 * suppliers that nobody knows yet.
 */
final class SupplierArchive {

	private final String leader;

	private final String source;

	private final Map<String, FirmMatch> suppliers;

	private final Map<String, String> nodes;

	SupplierArchive(String leader, String source, Map<String, FirmMatch> suppliers, Map<String, String> nodes) {
		this.leader = leader;
		this.source = source;
		this.suppliers = suppliers;
		this.nodes = nodes;
	}

	Imports.Upload upload(String name, List<SupplierEntry> entries) {
		byte[] content = zip(entries);
		return new Imports.Upload() {
			@Override
			public String name() {
				return name;
			}

			@Override
			public InputStream open() {
				return new ByteArrayInputStream(content);
			}
		};
	}

	private byte[] zip(List<SupplierEntry> entries) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
			String firms = firms(entries);
			if (!firms.isEmpty()) {
				add(zip, "firms.csv", "name,uscc,province,city,district,basis,source\n" + firms);
			}
			add(zip, "purchases.csv",
					"buyer_id,supplier_id,product,node_id,采购额（万元/年）,year,supplier_uscc,supplier_place,source\n"
							+ entries.stream().map(this::purchase).collect(Collectors.joining()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static void add(ZipOutputStream zip, String name, String content) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(content.getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}

	private String firms(List<SupplierEntry> entries) {
		Map<String, String> rows = new LinkedHashMap<>();
		for (SupplierEntry entry : entries) {
			String name = SupplierEntry.text(entry.supplier());
			FirmMatch match = this.suppliers.get(name);
			if (match != null && match.outcome() != FirmMatch.Outcome.MATCHED) {
				SupplierPlace place = SupplierPlace.of(SupplierEntry.text(entry.place()), name);
				String row = line(List.of(name, SupplierEntry.text(entry.uscc()), place.province(), place.city(),
						place.district(), place.named() ? "推断" : "填报",
						this.source + (place.named() && place.isKnown() ? "；所在地按企业名称" : "")));
				// The line that says most of a firm is the longest.
				rows.merge(name, row, (one, other) -> (other.length() > one.length()) ? other : one);
			}
		}
		return String.join("", rows.values());
	}

	private String purchase(SupplierEntry entry) {
		String name = SupplierEntry.text(entry.supplier());
		FirmMatch match = this.suppliers.get(name);
		String supplier = (match != null && match.firmId() != null) ? match.firmId() : name;
		String product = SupplierEntry.text(entry.product());
		String node = SupplierEntry.text(entry.node());
		String own = SupplierEntry.text(entry.source());
		return line(List.of(this.leader, supplier, product,
				node.isEmpty() ? this.nodes.getOrDefault(product, "") : node, SupplierEntry.text(entry.amount()),
				SupplierEntry.text(entry.year()), SupplierEntry.text(entry.uscc()), SupplierEntry.text(entry.place()),
				own.isEmpty() ? this.source : own));
	}

	private static String line(List<String> cells) {
		return cells.stream()
			.map(cell -> '"' + cell.replaceAll("[\\r\\n]+", " ").replace("\"", "\"\"") + '"')
			.collect(Collectors.joining(",")) + "\n";
	}

}
