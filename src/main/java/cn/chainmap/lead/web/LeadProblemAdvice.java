package cn.chainmap.lead.web;

import cn.chainmap.lead.board.ClaimConflictException;
import cn.chainmap.lead.board.LeadRuleException;
import cn.chainmap.lead.form.TemplateException;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * What stands against a request about a lead, with the facts a program needs to say it in
 * its own words.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class LeadProblemAdvice {

	@ExceptionHandler
	ProblemDetail handle(ClaimConflictException ex) {
		ProblemDetail problem = conflict("已被首报", ex.getMessage() + "如确需改认，请写明原因。");
		problem.setProperty("holder", ex.holder());
		return problem;
	}

	@ExceptionHandler
	ProblemDetail handle(LeadRuleException ex) {
		ProblemDetail problem = conflict("现在不能这样做", ex.getMessage());
		problem.setProperty("state", ex.state());
		problem.setProperty("open", ex.open());
		return problem;
	}

	@ExceptionHandler
	ProblemDetail handle(TemplateException ex) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, ex.getMessage());
		problem.setTitle("模板不能使用");
		problem.setProperty("problems", ex.problems());
		return problem;
	}

	private static ProblemDetail conflict(String title, String detail) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, detail);
		problem.setTitle(title);
		return problem;
	}

}
