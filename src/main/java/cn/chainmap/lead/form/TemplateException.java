package cn.chainmap.lead.form;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A template cannot be used (HTTP 400).
 */
public class TemplateException extends RuntimeException {

	private final transient List<TemplateProblem> problems;

	TemplateException(List<TemplateProblem> problems) {
		super(problems.stream()
			.map(problem -> problem.cell().isEmpty() ? problem.message()
					: "单元格 " + problem.cell() + "：" + problem.message())
			.collect(Collectors.joining("\n")));
		this.problems = List.copyOf(problems);
	}

	public List<TemplateProblem> problems() {
		return this.problems;
	}

}
