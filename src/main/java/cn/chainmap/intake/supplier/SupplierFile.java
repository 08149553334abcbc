package cn.chainmap.intake.supplier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.chainmap.firm.name.FirmName;
import cn.chainmap.intake.batch.Imports;
import cn.chainmap.intake.read.ColumnMapping;
import cn.chainmap.intake.read.Inspection;
import cn.chainmap.intake.read.RowSink;
import cn.chainmap.intake.read.SheetView;
import cn.chainmap.intake.read.UploadReader;
import cn.chainmap.intake.read.UploadedFile;
import cn.chainmap.intake.table.CleanRow;
import cn.chainmap.intake.table.RowProblem;
import cn.chainmap.intake.table.SheetKind;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Reads an uploaded supplier list with the reader of all imports: a sheet of purchases,
 * in which the buyer need not be said because it is known.
 */
@Component
class SupplierFile {

	private final UploadReader reader;

	SupplierFile(UploadReader reader) {
		this.reader = reader;
	}

	List<SupplierEntry> read(String leader, Map<String, Object> buyer, Imports.Upload upload,
			List<RowProblem> problems) {
		Path copy = copy(upload);
		try {
			List<UploadedFile> files = List.of(new UploadedFile(upload.name(), copy, "", Files.size(copy)));
			Inspection found = this.reader.inspect(files, Map.of());
			Inspection inspection = this.reader.inspect(files,
					found.sheets()
						.stream()
						.collect(Collectors.toMap(SheetView::id,
								sheet -> new ColumnMapping(SheetKind.PURCHASES, Map.of(), Set.of("buyer_id")))));
			problems.addAll(inspection.problems());
			Sink sink = new Sink(problems, names(leader, buyer));
			this.reader.read(inspection, sink);
			return sink.entries;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			delete(copy);
		}
	}

	/** All that the buyer may be called. */
	private static Set<String> names(String leader, Map<String, Object> buyer) {
		Stream<String> aliases = (buyer.get("aliases") instanceof List<?> list) ? list.stream().map(String::valueOf)
				: Stream.of();
		return Stream
			.concat(Stream.of(leader, String.valueOf(buyer.getOrDefault("name", "")),
					String.valueOf(buyer.getOrDefault("uscc", ""))), aliases)
			.map(FirmName::normalise)
			.collect(Collectors.toSet());
	}

	private static Path copy(Imports.Upload upload) {
		try {
			Path copy = Files.createTempFile("suppliers", ".upload");
			try (InputStream content = upload.open()) {
				Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
			}
			return copy;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void delete(Path file) {
		try {
			Files.deleteIfExists(file);
		}
		catch (IOException ex) {
			file.toFile().deleteOnExit();
		}
	}

	/** Collects the lines of the buyer. */
	private static final class Sink implements RowSink {

		private final List<RowProblem> problems;

		private final Set<String> names;

		private final List<SupplierEntry> entries = new ArrayList<>();

		Sink(List<RowProblem> problems, Set<String> names) {
			this.problems = problems;
			this.names = names;
		}

		@Override
		public void row(CleanRow row) {
			Map<String, Object> values = row.values();
			String stated = text(values, "buyer_id");
			if (stated != null && !this.names.contains(FirmName.normalise(stated))) {
				this.problems.add(new RowProblem(row.origin(), "采购企业", stated, RowProblem.Severity.REJECTED,
						"这一行的采购企业不是本企业", "请在该企业的供应商清单里上传，或改正后再传"));
				return;
			}
			this.entries.add(new SupplierEntry(text(values, "supplier_id"), text(values, "product"),
					text(values, "amount_wan_yuan"), text(values, "year"), text(values, "supplier_uscc"),
					text(values, "supplier_place"), text(values, "node_id"), text(values, "source")));
		}

		@Override
		public void problem(RowProblem problem) {
			this.problems.add(problem);
		}

		@Override
		public boolean cancelled() {
			return false;
		}

		private static @Nullable String text(Map<String, Object> values, String column) {
			Object value = values.get(column);
			if (value instanceof Double number) {
				return java.math.BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
			}
			return (value == null) ? null : value.toString();
		}

	}

}
