package cn.chainmap.intake.batch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Values of images as text and back, without loss: whole numbers are {@code Long}, others
 * {@code Double}.
 */
final class Json {

	static final JsonMapper MAPPER = JsonMapper.builder().build();

	private static final TypeReference<LinkedHashMap<String, Object>> MAP = new TypeReference<>() {
	};

	private Json() {
	}

	static String write(Object value) {
		return MAPPER.writeValueAsString(value);
	}

	static Map<String, Object> values(String text) {
		return exact(MAPPER.readValue(text, MAP));
	}

	/** A map as Jackson read it, with the types of images. */
	static Map<String, Object> exact(Map<String, Object> read) {
		read.replaceAll((key, value) -> exact(value));
		return read;
	}

	private static Object exact(Object value) {
		if (value instanceof Integer number) {
			return number.longValue();
		}
		return value;
	}

	@SuppressWarnings("unchecked")
	static @Nullable Map<String, Object> map(@Nullable Object value) {
		return (value == null) ? null : exact((Map<String, Object>) value);
	}

	@SuppressWarnings("unchecked")
	static List<String> texts(@Nullable Object value) {
		return (value == null) ? List.of() : (List<String>) value;
	}

}
