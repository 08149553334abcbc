package cn.chainmap.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

import cn.chainmap.shared.CurrentUser;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.WebUtils;

/**
 * The name in the header {@code X-ChainMap-User} (percent-encoded UTF-8) of the current
 * request, or else in the cookie {@code chainmap-user}, which goes with links that the
 * browser downloads by itself. The cookie is only sent from our own pages
 * (SameSite=Strict).
 */
@Component
class RequestUser implements CurrentUser {

	static final String HEADER = "X-ChainMap-User";

	static final String COOKIE = "chainmap-user";

	private static final int LONGEST = 40;

	@Override
	public String name() {
		return (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request)
				? name(request.getRequest()) : NOBODY;
	}

	static String name(HttpServletRequest request) {
		String header = request.getHeader(HEADER);
		Cookie cookie = (header != null) ? null : WebUtils.getCookie(request, COOKIE);
		return clean((cookie != null) ? cookie.getValue() : header);
	}

	static String clean(@Nullable String header) {
		if (header == null) {
			return NOBODY;
		}
		String name;
		try {
			name = URLDecoder.decode(header, StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return NOBODY;
		}
		String text = name.replaceAll("\\p{C}", "").strip();
		return text.isEmpty() ? NOBODY : text.substring(0, Math.min(LONGEST, text.length()));
	}

}
