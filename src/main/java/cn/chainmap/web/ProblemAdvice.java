package cn.chainmap.web;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.chainmap.shared.BadParameterException;
import cn.chainmap.shared.DatabaseFailures;
import cn.chainmap.shared.NotFoundException;
import cn.chainmap.shared.NothingYetException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Turns every failure into a problem detail (RFC 9457) in Chinese. What happened inside
 * is logged under a number the user can quote; it is never sent.
 */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

	private static final Logger problems = LoggerFactory.getLogger(ProblemAdvice.class);

	@ExceptionHandler
	ProblemDetail handle(NotFoundException ex) {
		return problem(HttpStatus.NOT_FOUND, "没有找到", ex.getMessage());
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> handle(NothingYetException ex, HttpServletRequest request) {
		return "GET".equals(request.getMethod()) ? ResponseEntity.noContent().build()
				: ResponseEntity.status(HttpStatus.NOT_FOUND)
					.body(problem(HttpStatus.NOT_FOUND, "还没有数据", ex.getMessage()));
	}

	@ExceptionHandler
	ProblemDetail handle(BadParameterException ex) {
		ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "参数无效", ex.getMessage());
		problem.setProperty("parameter", ex.parameter());
		return problem;
	}

	/** An address whose characters cannot be decoded. */
	@ExceptionHandler
	ProblemDetail handle(InvalidParameterException ex) {
		return problem(HttpStatus.BAD_REQUEST, "请求无效", "地址里的参数不是有效的 UTF-8 编码，请检查后重试。");
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> handle(Exception ex, HttpServletResponse response) throws Exception {
		if (response.isCommitted()) {
			// Part of the answer is out. The server cuts the connection, so that nobody
			// takes the part for the whole; a problem detail in its tail would not do.
			problems.warn("Answer broken off: {}", String.valueOf(ex));
			throw ex;
		}
		String number = UUID.randomUUID().toString().substring(0, 8);
		if (databaseUnavailable(ex)) {
			problems.error("Request failed ({}): database unavailable or busy", number, ex);
			ProblemDetail problem = problem(HttpStatus.SERVICE_UNAVAILABLE, "数据库暂时不可用",
					"图数据库暂时连不上或正忙，请稍后重试；若一直如此，请检查磁盘空间与服务日志。编号 " + number);
			return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
				.header(HttpHeaders.RETRY_AFTER, "5")
				.body(problem);
		}
		problems.error("Request failed ({})", number, ex);
		return ResponseEntity.internalServerError()
			.body(problem(HttpStatus.INTERNAL_SERVER_ERROR, "服务出错",
					"这次请求没有成功，数据没有改动。请重试；若仍然失败，请把编号 " + number + " 告诉管理员。"));
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleTypeMismatch(TypeMismatchException ex, HttpHeaders headers,
			HttpStatusCode status, WebRequest request) {
		String parameter = (ex instanceof MethodArgumentTypeMismatchException mismatch) ? mismatch.getName()
				: String.valueOf(ex.getPropertyName());
		BadParameterException bad = new BadParameterException(parameter, String.valueOf(ex.getValue()),
				remedy(ex.getRequiredType()));
		return ResponseEntity.badRequest().body(handle(bad));
	}

	/** Parameters that come together in one record. */
	@Override
	protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(MethodArgumentNotValidException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return ex.getFieldErrors().stream().findFirst().map(field -> {
			Class<?> type = field.contains(TypeMismatchException.class)
					? field.unwrap(TypeMismatchException.class).getRequiredType() : null;
			BadParameterException bad = new BadParameterException(field.getField(),
					String.valueOf(field.getRejectedValue()), remedy(type));
			return ResponseEntity.badRequest().body((Object) handle(bad));
		}).orElseGet(() -> super.handleMethodArgumentNotValid(ex, headers, status, request));
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
			MissingServletRequestParameterException ex, HttpHeaders headers, HttpStatusCode status,
			WebRequest request) {
		ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "参数无效", "缺少参数 " + ex.getParameterName());
		problem.setProperty("parameter", ex.getParameterName());
		return ResponseEntity.badRequest().body(problem);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleExceptionInternal(Exception ex, @Nullable Object body,
			HttpHeaders headers, HttpStatusCode statusCode, WebRequest request) {
		ResponseEntity<Object> response = super.handleExceptionInternal(ex, body, headers, statusCode, request);
		if (response != null && response.getBody() instanceof ProblemDetail problem) {
			problem.setTitle(ProblemTitles.of(problem.getStatus()));
			problem.setDetail(ProblemTitles.detailOf(problem.getStatus()));
		}
		return response;
	}

	private static ProblemDetail problem(HttpStatus status, String title, String detail) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
		problem.setTitle(title);
		return problem;
	}

	private static String remedy(@Nullable Class<?> type) {
		if (type != null && type.isEnum()) {
			return "只能是 "
					+ Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining("、"));
		}
		return (type == int.class || type == long.class || type == Integer.class) ? "应为整数" : "格式不对";
	}

	private static boolean databaseUnavailable(Throwable ex) {
		return DatabaseFailures.isUnavailable(ex) || DatabaseFailures.isTransient(ex) || DatabaseFailures.isCutOff(ex);
	}

}
