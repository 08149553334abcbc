package cn.chainmap.security;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.MediaType;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/**
 * Answers a request the firewall refuses (a foreign host name, a malformed address)
 * before any controller sees it; like every other error, as a problem detail.
 */
class RejectedRequestHandler implements RequestRejectedHandler {

	private static final String PROBLEM = "{\"type\":\"about:blank\",\"title\":\"请求无效\",\"status\":400,"
			+ "\"detail\":\"请求的地址或主机名不被接受。请用 http://localhost 或 http://127.0.0.1 打开链图。\"}";

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejected)
			throws IOException {
		response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.getOutputStream().write(PROBLEM.getBytes(StandardCharsets.UTF_8));
	}

}
