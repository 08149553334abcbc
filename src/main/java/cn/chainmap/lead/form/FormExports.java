package cn.chainmap.lead.form;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import cn.chainmap.shared.CurrentUser;

import org.springframework.stereotype.Service;

/**
 * Writes lists in the office's form.
 */
@Service
public class FormExports {

	private final ExportTemplates templates;

	private final FormRows rows;

	private final FormSnapshots snapshots;

	private final CurrentUser user;

	private final Clock clock;

	FormExports(ExportTemplates templates, FormRows rows, FormSnapshots snapshots, CurrentUser user, Clock clock) {
		this.templates = templates;
		this.rows = rows;
		this.snapshots = snapshots;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * Reads a list; nothing is written before it is known to work.
	 * @throws cn.chainmap.shared.NotFoundException when there is no such template
	 */
	public Prepared prepare(String templateId, FormRequest request) {
		ExportTemplates.Template template = this.templates.get(templateId);
		List<FormRow> list = this.rows.list(template.source(), request, template.name());
		String filter = request.place().code() + "\n" + request.words();
		FormChanges changes = this.snapshots.compare(template.id(), filter, list);
		String now = OffsetDateTime.now(this.clock).truncatedTo(ChronoUnit.SECONDS).toString();
		Map<String, String> single = Map.of("清单名称", template.name(), "导出日期", now.substring(0, 10), "导出时间", now, "导出人",
				this.user.name(), "行数", Integer.toString(list.size()), "筛选条件", request.words(), "地点",
				request.place().name());
		FormContent content = new FormContent(template.name(), list, changes, single,
				FormContent.notes(template.name(), request, list, changes, single));
		return new Prepared(template, content, filter, request.remember());
	}

	/** Writes it, and then remembers what it said. */
	public void write(Prepared prepared, OutputStream out) throws IOException {
		ExportTemplates.Template template = prepared.template();
		if (template.builtIn()) {
			BuiltInForm form = Arrays.stream(BuiltInForm.values())
				.filter(one -> one.code().equals(template.id()))
				.findFirst()
				.orElseThrow();
			BuiltInWriter.write(prepared.content(), form, out);
		}
		else {
			TemplateFiller.write(prepared.content(), this.templates.content(template.id()), template.source(), out);
		}
		if (prepared.remember()) {
			this.snapshots.remember(template.id(), prepared.filter(), prepared.content().rows());
		}
	}

	/**
	 * A list, ready to be written.
	 */
	public static final class Prepared {

		private final ExportTemplates.Template template;

		private final FormContent content;

		private final String filter;

		private final boolean remember;

		Prepared(ExportTemplates.Template template, FormContent content, String filter, boolean remember) {
			this.template = template;
			this.content = content;
			this.filter = filter;
			this.remember = remember;
		}

		public ExportTemplates.Template template() {
			return this.template;
		}

		/** How many rows it has. */
		public int size() {
			return this.content.rows().size();
		}

		FormContent content() {
			return this.content;
		}

		String filter() {
			return this.filter;
		}

		boolean remember() {
			return this.remember;
		}

	}

}
