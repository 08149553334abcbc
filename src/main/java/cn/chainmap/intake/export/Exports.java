package cn.chainmap.intake.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

import cn.chainmap.graph.GraphVersions;
import cn.chainmap.intake.batch.ImageStore;
import cn.chainmap.intake.table.SheetKind;
import cn.chainmap.shared.CurrentUser;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * Takes the graph out (数据导出).
 */
@Service
public class Exports {

	private final WholeRows whole;

	private final ViewFilter filter;

	private final GraphVersions versions;

	private final CypherScripts scripts;

	private final CurrentUser user;

	private final Clock clock;

	Exports(ObjectProvider<ImageStore> stores, ViewFilter filter, GraphVersions versions, CypherScripts scripts,
			CurrentUser user, Clock clock) {
		this.whole = new WholeRows(stores.stream().toList());
		this.filter = filter;
		this.versions = versions;
		this.scripts = scripts;
		this.user = user;
		this.clock = clock;
	}

	/** What an export of a view would hold now. */
	public ExportHead head(ExportView view, boolean contacts) {
		ExportRows rows = rows(view);
		Map<SheetKind, Long> counts = new EnumMap<>(SheetKind.class);
		for (SheetKind kind : SheetKind.values()) {
			counts.put(kind, rows.count(kind));
		}
		return new ExportHead(view, contacts, this.user.name(), OffsetDateTime.now(this.clock), counts);
	}

	/**
	 * Writes an export in portions. When it fails, nothing that would make the file look
	 * complete is written; the caller must not let it pass for a whole file either.
	 */
	public void write(ExportHead head, ExportFormat format, OutputStream out) throws IOException {
		Object version = this.versions.get();
		BooleanSupplier changed = () -> !version.equals(this.versions.get());
		write(new Export(head, rows(head.view()), new ExportTally(changed)), format, out);
	}

	void write(Export export, ExportFormat format, OutputStream out) throws IOException {
		switch (format) {
			case XLSX -> GraphWorkbook.write(export, out);
			case CSV -> CsvArchive.write(export, out);
			case GRAPHML -> GraphWalk.write(export, new GraphMlFile(out));
			case GEXF -> GraphWalk.write(export, new GexfFile(out));
			case JSON -> GraphWalk.write(export, new JsonGraphFile(out));
			case CYPHER -> this.scripts.write(export, out);
		}
		out.flush();
	}

	private ExportRows rows(ExportView view) {
		return view.isWhole() ? this.whole : new ViewRows(this.whole, this.filter, view);
	}

}
