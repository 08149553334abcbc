package cn.chainmap.lead.form;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chainmap.graph.CypherRunner;
import cn.chainmap.shared.BadParameterException;
import cn.chainmap.shared.CurrentUser;
import cn.chainmap.shared.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The forms lists can be written in: built-in ones, and workbooks users made.
 */
@Service
public class ExportTemplates {

	private static final int LONGEST_NAME = 60;

	private final CypherRunner cypher;

	private final CurrentUser user;

	private final Clock clock;

	ExportTemplates(CypherRunner cypher, CurrentUser user, Clock clock) {
		this.cypher = cypher;
		this.user = user;
		this.clock = clock;
	}

	/** All forms, the built-in ones first. */
	@Transactional(readOnly = true)
	public List<Template> list() {
		List<Template> templates = new ArrayList<>();
		Arrays.stream(BuiltInForm.values())
			.map(form -> new Template(form.code(), form.title(), true, form.source(),
					form.columns().stream().map(BuiltInForm.Column::field).toList(), null, null, null))
			.forEach(templates::add);
		templates.addAll(this.cypher.list("lead/list-templates", Map.of(),
				row -> new Template(row.get("id").asString(), row.get("name").asString(), false,
						FormSource.parse(row.get("source").asString()), row.get("fields").asList(Value::asString),
						row.get("at").asString(), row.get("by").asString(), row.get("size").asLong())));
		return List.copyOf(templates);
	}

	/**
	 * The form of that id or name.
	 * @throws NotFoundException when there is none
	 */
	@Transactional(readOnly = true)
	public Template get(String id) {
		List<Template> all = list();
		return all.stream()
			.filter(template -> template.id().equals(id) || template.name().equals(id))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("没有找到导出模板「" + id + "」，可用的有：" + String.join("、",
					all.stream().map(template -> template.name() + "（" + template.id() + "）").toList())));
	}

	/**
	 * Keeps a workbook a user made; one of the same name is replaced.
	 * @throws TemplateException when it cannot be used
	 */
	@Transactional
	public Template add(@Nullable String wanted, FormSource source, byte[] content) {
		String name = (wanted == null) ? "" : wanted.replaceAll("\\p{C}", "").strip().replaceAll("(?i)\\.xlsx$", "");
		if (name.isEmpty() || name.length() > LONGEST_NAME
				|| Arrays.stream(BuiltInForm.values()).anyMatch(form -> form.title().equals(name))) {
			throw new BadParameterException("name", name, "请写模板名称，最多 " + LONGEST_NAME + " 字，不与内置清单同名");
		}
		TemplateCheck.Layout layout = TemplateCheck.inspect(content, source);
		String id = list().stream()
			.filter(template -> !template.builtIn() && template.name().equals(name))
			.map(Template::id)
			.findFirst()
			.orElseGet(() -> UUID.randomUUID().toString());
		Map<String, Object> params = new HashMap<>();
		params.put("id", id);
		params.put("name", name);
		params.put("source", source.name());
		params.put("at", OffsetDateTime.now(this.clock).truncatedTo(ChronoUnit.SECONDS).toString());
		params.put("by", this.user.name());
		params.put("size", content.length);
		params.put("fields", layout.fields());
		params.put("content", Base64.getEncoder().encodeToString(content));
		this.cypher.run("lead/merge-template", params);
		return get(id);
	}

	/**
	 * The workbook as the user made it.
	 * @throws NotFoundException when there is none
	 */
	@Transactional(readOnly = true)
	public byte[] content(String id) {
		return this.cypher
			.find("lead/find-template-content", Map.of("id", id),
					row -> Base64.getDecoder().decode(row.get("content").asString()))
			.orElseThrow(() -> new NotFoundException("导出模板", id));
	}

	/** Writes a template to begin with, which can be uploaded as it is. */
	public void writeSample(FormSource source, OutputStream out) throws IOException {
		SampleTemplate.write(source, out);
	}

	/**
	 * Removes a workbook a user made.
	 * @throws NotFoundException when there is none
	 */
	@Transactional
	public void delete(String id) {
		this.cypher.find("lead/delete-template", Map.of("id", id), row -> row.get("removed").asString())
			.orElseThrow(() -> new NotFoundException("导出模板", id));
	}

	/**
	 * A form.
	 *
	 * @param id unique id
	 * @param name name
	 * @param builtIn whether it comes with the program
	 * @param source what its rows are
	 * @param fields the fields it shows
	 * @param at when it was made, {@code null} for a built-in one
	 * @param by by whom
	 * @param size size of its file in bytes
	 */
	public record Template(String id, String name, boolean builtIn, FormSource source, List<String> fields,
			@Nullable String at, @Nullable String by, @Nullable Long size) {

		public Template {
			fields = List.copyOf(fields);
		}

	}

}
