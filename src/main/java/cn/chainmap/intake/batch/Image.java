package cn.chainmap.intake.batch;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the graph says about one thing (数据镜像), in the columns of its kind of sheet. It is
 * compared with what a file says, kept to undo a change, and exported.
 *
 * @param key identifies it among its kind; for a link the ids of its ends, see
 * {@link ImageStore#key}
 * @param values by column key, of the Java type of the column; unknown values are absent
 */
public record Image(String key, Map<String, Object> values) {

	public Image {
		values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
	}

}
