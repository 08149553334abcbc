package cn.chainmap.intake.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.chainmap.intake.table.ColumnType;
import cn.chainmap.intake.table.SheetColumn;
import cn.chainmap.intake.table.SheetKind;
import org.jspecify.annotations.Nullable;

/**
 * An attribute of nodes or of edges in a graph file. Graph programs have one table of
 * nodes and one of edges, so columns of several kinds that bear one title and hold the
 * same type are one attribute.
 *
 * @param id its id in the file
 * @param title its name for users
 * @param type string, double or boolean
 */
record GraphAttribute(String id, String title, String type) {

	/**
	 * All attributes of nodes, or of edges.
	 *
	 * @param all the attributes in order
	 * @param byColumn which attribute a column of a kind is
	 */
	record Table(List<GraphAttribute> all, Map<String, GraphAttribute> byColumn) {

		Table {
			all = List.copyOf(all);
			byColumn = Map.copyOf(byColumn);
		}

		static Table of(String prefix, Set<SheetKind> kinds, Set<String> without) {
			Map<String, GraphAttribute> byTitle = new LinkedHashMap<>();
			Map<String, GraphAttribute> byColumn = new LinkedHashMap<>();
			for (SheetKind kind : kinds) {
				for (SheetColumn column : kind.columns()) {
					if (without.contains(column.key())) {
						continue;
					}
					String type = typeOf(column.type());
					GraphAttribute same = byTitle.get(column.title());
					String title = (same == null || same.type().equals(type)) ? column.title()
							: column.title() + "（" + kind.title() + "）";
					byColumn.put(kind + "." + column.key(), byTitle.computeIfAbsent(title,
							name -> new GraphAttribute(prefix + byTitle.size(), name, type)));
				}
			}
			return new Table(new ArrayList<>(byTitle.values()), byColumn);
		}

		@Nullable GraphAttribute find(SheetKind kind, SheetColumn column) {
			return this.byColumn.get(kind + "." + column.key());
		}

		private static String typeOf(ColumnType type) {
			return switch (type) {
				case NUMBER, SHARE -> "double";
				case FLAG -> "boolean";
				case TEXT, LIST, DATE, CHOICE, USCC -> "string";
			};
		}

	}

}
