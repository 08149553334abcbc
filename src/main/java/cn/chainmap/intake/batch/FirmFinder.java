package cn.chainmap.intake.batch;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import cn.chainmap.firm.match.FirmKeys;
import cn.chainmap.firm.match.FirmMatch;
import cn.chainmap.firm.match.FirmMatching;
import cn.chainmap.intake.table.SheetKind;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Finds out which firm a row is about: by its id, else by matching; a firm nobody knows
 * gets an id that follows from its credit code, or from its name and place, so that the
 * same row always means the same firm.
 */
@Component
class FirmFinder {

	private final ObjectProvider<FirmMatching> matching;

	FirmFinder(ObjectProvider<FirmMatching> matching) {
		this.matching = matching;
	}

	void identify(List<PendingRow> rows, References references, UploadIndex upload) {
		references.prepare(SheetKind.FIRMS,
				rows.stream().map(row -> row.text("uscc")).filter(Objects::nonNull).toList());
		List<PendingRow> unknown = new ArrayList<>();
		for (PendingRow row : rows) {
			String id = row.text("id");
			if (id == null) {
				unknown.add(row);
			}
			else {
				checkCode(row, id, references);
			}
		}
		FirmMatching matcher = this.matching.getIfAvailable();
		for (int start = 0; start < unknown.size(); start += FirmMatching.PORTION) {
			List<PendingRow> portion = unknown.subList(start, Math.min(unknown.size(), start + FirmMatching.PORTION));
			List<FirmMatch> matches = (matcher == null) ? List.of()
					: matcher.match(portion.stream().map(row -> keys(row.values())).toList());
			for (int i = 0; i < portion.size(); i++) {
				identify(portion.get(i), matches.isEmpty() ? null : matches.get(i), references, upload);
			}
		}
	}

	/** What texts mean that are no id, code or name of a firm as it is written. */
	Map<String, OtherName> otherNames(Collection<String> texts) {
		FirmMatching matcher = this.matching.getIfAvailable();
		Map<String, OtherName> found = new HashMap<>();
		List<String> all = (matcher == null) ? List.of() : List.copyOf(texts);
		for (int start = 0; start < all.size(); start += FirmMatching.PORTION) {
			List<String> portion = all.subList(start, Math.min(all.size(), start + FirmMatching.PORTION));
			List<FirmMatch> matches = Objects.requireNonNull(matcher).matchReferences(portion);
			for (int i = 0; i < portion.size(); i++) {
				FirmMatch match = matches.get(i);
				if (!match.candidates().isEmpty()) {
					found.put(portion.get(i), new OtherName(match.firmId(),
							match.candidates().stream().map(FirmMatch.Candidate::name).toList(), match.how()));
				}
			}
		}
		return found;
	}

	private static void checkCode(PendingRow row, String id, References references) {
		String code = row.text("uscc");
		if (code != null) {
			Set<String> others = references.find(SheetKind.FIRMS, code);
			if (!others.isEmpty() && !others.contains(id)) {
				row.reject("uscc", code, "统一社会信用代码已属于企业 " + String.join("、", others) + "，与本行编号 " + id + " 不符",
						"请核对编号，或删去编号由系统按信用代码识别");
			}
		}
	}

	private static void identify(PendingRow row, @Nullable FirmMatch match, References references, UploadIndex upload) {
		String name = Objects.requireNonNullElse(row.text("name"), "");
		String code = row.text("uscc");
		String fresh = (code != null) ? code : "F-" + place(row, name);
		String own = upload.find(SheetKind.FIRMS, (code != null) ? code : name);
		if (match != null && match.outcome() == FirmMatch.Outcome.MATCHED && match.firmId() != null) {
			row.values().put("id", match.firmId());
		}
		else if (match == null && code != null && references.only(SheetKind.FIRMS, code) != null) {
			row.values().put("id", Objects.requireNonNull(references.only(SheetKind.FIRMS, code)));
		}
		else if (own != null && !own.equals(UploadIndex.AMBIGUOUS) && code != null) {
			row.values().put("id", own);
		}
		else {
			row.values().put("id", fresh);
			if (match != null && match.outcome() == FirmMatch.Outcome.REVIEW) {
				row.review(Json.write(match));
			}
		}
	}

	/** By what a stated firm is recognised. */
	static FirmKeys keys(Map<String, Object> values) {
		return new FirmKeys(null, text(values, "uscc"), Objects.requireNonNullElse(text(values, "name"), ""),
				Json.texts(values.get("aliases")), text(values, "province"), text(values, "city"),
				text(values, "district"));
	}

	private static @Nullable String text(Map<String, Object> values, String column) {
		Object value = values.get(column);
		return (value == null) ? null : value.toString();
	}

	/** Firms of one name in two places are two. */
	private static String place(PendingRow row, String name) {
		String key = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
		Digest digest = Digest.of(key + "\u0001" + row.values().getOrDefault("province", "") + "\u0001"
				+ row.values().getOrDefault("city", "") + "\u0001" + row.values().getOrDefault("district", ""));
		return Long.toHexString(digest.high());
	}

}
