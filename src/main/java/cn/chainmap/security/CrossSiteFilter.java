package cn.chainmap.security;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests that another web site makes in the user's browser and that could
 * change something (跨站请求). Every browser says where such a request comes from
 * ({@code Sec-Fetch-Site}, and {@code Origin} with every POST); a script or a test says
 * nothing and is let through, as there is no session it could abuse.
 */
class CrossSiteFilter extends OncePerRequestFilter {

	private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");

	private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

	private static final String PROBLEM = "{\"type\":\"about:blank\",\"title\":\"来自其他网站的请求\",\"status\":403,"
			+ "\"detail\":\"这个请求来自另一个网站，链图没有执行。请在链图自己的页面中操作。\"}";

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (SAFE_METHODS.contains(request.getMethod()) || isOwn(request)) {
			chain.doFilter(request, response);
			return;
		}
		response.setStatus(HttpServletResponse.SC_FORBIDDEN);
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.getOutputStream().write(PROBLEM.getBytes(StandardCharsets.UTF_8));
	}

	private static boolean isOwn(HttpServletRequest request) {
		String site = request.getHeader("Sec-Fetch-Site");
		if (site != null && !OWN_SITES.contains(site)) {
			return false;
		}
		String origin = request.getHeader("Origin");
		return origin == null || isSameHost(origin, request);
	}

	// Also "null", as sandboxed pages send it, is another site.
	private static boolean isSameHost(String origin, HttpServletRequest request) {
		URI uri = parse(origin);
		return uri != null && request.getServerName().equalsIgnoreCase(uri.getHost())
				&& request.getScheme().equalsIgnoreCase(uri.getScheme()) && request.getServerPort() == port(uri);
	}

	private static int port(URI uri) {
		if (uri.getPort() >= 0) {
			return uri.getPort();
		}
		return "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
	}

	private static @Nullable URI parse(String origin) {
		try {
			return URI.create(origin);
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

}
