package cn.chainmap.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

import cn.chainmap.shared.CurrentUser;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The name in the header {@code X-ChainMap-User} (percent-encoded UTF-8) of the current
 * request.
 */
@Component
class RequestUser implements CurrentUser {

	static final String HEADER = "X-ChainMap-User";

	private static final int LONGEST = 40;

	@Override
	public String name() {
		return (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request)
				? clean(request.getRequest().getHeader(HEADER)) : NOBODY;
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
