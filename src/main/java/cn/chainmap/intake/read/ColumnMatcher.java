package cn.chainmap.intake.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.chainmap.intake.read.cell.IdNumbers;
import cn.chainmap.intake.table.SheetColumn;
import cn.chainmap.intake.table.SheetKind;
import org.jspecify.annotations.Nullable;

/**
 * Says which column of a file is which (列对应).
 */
final class ColumnMatcher {

	private final Header header;

	private final @Nullable SheetKind kind;

	private final ColumnMapping chosen;

	private final Set<Integer> hidden;

	private final Map<Integer, HeaderWords.Match> matches = new LinkedHashMap<>();

	private final Map<Integer, String> units = new HashMap<>();

	private final List<String> twice = new ArrayList<>();

	ColumnMatcher(Header header, @Nullable SheetKind kind, ColumnMapping chosen, Set<Integer> hidden) {
		this.header = header;
		this.kind = kind;
		this.chosen = chosen;
		this.hidden = hidden;
		if (kind != null) {
			match(kind);
		}
	}

	private void match(SheetKind sheet) {
		Map<String, Integer> owners = new HashMap<>();
		Map<String, SheetColumn> columns = new HashMap<>();
		sheet.columns().forEach(column -> columns.put(column.key(), column));
		this.chosen.columns().forEach((index, said) -> {
			String[] keyAndUnit = said.split("@", 2);
			String key = keyAndUnit[0];
			SheetColumn column = columns.get(key);
			if (keyAndUnit.length == 2 && ColumnView.UNITS.contains(keyAndUnit[1])) {
				this.units.put(index, keyAndUnit[1]);
			}
			if (column != null && !isPersonal(index) && owners.putIfAbsent(key, index) == null) {
				this.matches.put(index, new HeaderWords.Match(column, 4));
			}
		});
		for (int i = 0; i < this.header.names().size(); i++) {
			HeaderWords.Match match = this.chosen.columns().containsKey(i) || this.hidden.contains(i) || isPersonal(i)
					? null : HeaderWords.find(sheet, this.header.names().get(i));
			if (match != null) {
				claim(i, match, owners);
			}
		}
	}

	// The surer name wins; the same name twice is for the user to decide.
	private void claim(int index, HeaderWords.Match match, Map<String, Integer> owners) {
		Integer owner = owners.get(match.column().key());
		HeaderWords.Match earlier = (owner == null) ? null : this.matches.get(owner);
		if (owner == null || earlier == null || match.rank() > earlier.rank()) {
			if (owner != null) {
				this.matches.remove(owner);
			}
			owners.put(match.column().key(), index);
			this.matches.put(index, match);
		}
		else if (earlier.rank() < 4 && text(owner).equals(text(index))) {
			this.twice.add(match.column().title());
		}
	}

	private String text(int index) {
		return HeaderWords.normal(written(index));
	}

	private String written(int index) {
		List<String> texts = this.header.texts();
		return (index < texts.size()) ? texts.get(index) : "";
	}

	boolean isPersonal(int index) {
		return IdNumbers.isHeader(written(index));
	}

	List<ColumnView> columns() {
		List<ColumnView> columns = new ArrayList<>();
		for (int i = 0; i < this.header.names().size(); i++) {
			HeaderWords.Match match = this.matches.get(i);
			columns.add(new ColumnView(i, written(i), (match == null) ? null : match.column().key(),
					match != null && match.rank() == 1, isWithoutUnit(i) ? this.units.getOrDefault(i, "万元") : null));
		}
		return columns;
	}

	/** Titles of required columns that are not there, or there twice. */
	List<String> missing() {
		List<String> missing = new ArrayList<>();
		if (this.kind != null) {
			this.kind.columns()
				.stream()
				.filter(column -> column.required() && !this.chosen.gives(column.key()))
				.filter(column -> this.matches.values().stream().noneMatch(match -> match.column().equals(column)))
				.forEach(column -> missing.add(column.title()));
		}
		this.twice.stream().distinct().forEach(title -> missing.add(title + "（列名重复）"));
		return missing;
	}

	List<String> twice() {
		return this.twice.stream().distinct().toList();
	}

	/** Headers of the columns that are left out. */
	List<String> ignored() {
		return columns().stream()
			.filter(column -> column.column() == null && !column.header().isEmpty() && !isPersonal(column.index()))
			.map(ColumnView::header)
			.toList();
	}

	/** Headers of amounts that say no unit anywhere, of which nobody has said one. */
	List<String> withoutUnit() {
		return this.matches.keySet()
			.stream()
			.filter(index -> isWithoutUnit(index) && !this.units.containsKey(index))
			.map(this::written)
			.toList();
	}

	private boolean isWithoutUnit(int index) {
		HeaderWords.Match match = this.matches.get(index);
		String text = written(index);
		return match != null && match.column().title().contains("万元") && !text.contains("元") && !text.contains("yuan");
	}

}
