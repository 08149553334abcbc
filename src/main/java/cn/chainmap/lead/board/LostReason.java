package cn.chainmap.lead.board;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import cn.chainmap.shared.BadParameterException;
import org.jspecify.annotations.Nullable;

/**
 * Why a lead was lost (流失原因).
 */
public enum LostReason {

	POWER_PRICE("电价"), LAND("用地"), EIA("环评"), SUPPORT("配套"), LOGISTICS("物流"), TALENT("人才"), CAPITAL("资金"), OTHER("其他");

	private final String label;

	LostReason(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

	/** The reason of a name or of its Chinese label. */
	public static LostReason parse(String parameter, @Nullable String text) {
		return List.of(values())
			.stream()
			.filter(reason -> reason.name().equals(text) || reason.label.equals(text))
			.findFirst()
			.orElseThrow(() -> new BadParameterException(parameter, (text == null) ? "" : text,
					"流失要选一个原因：" + Arrays.stream(values()).map(LostReason::label).collect(Collectors.joining("、"))));
	}

}
