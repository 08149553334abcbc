package cn.chainmap.shared;

import java.util.List;

/**
 * One page of a list, with the size of the whole list: nothing is ever cut off silently.
 *
 * @param rows the rows of this page
 * @param page zero-based page number
 * @param size rows asked for
 * @param total rows in the whole list
 * @param <T> what a row is
 */
public record Page<T>(List<T> rows, int page, int size, long total) {

	public Page {
		rows = List.copyOf(rows);
	}

	public static <T> Page<T> of(List<T> rows, PageRequest request, long total) {
		return new Page<>(rows, request.page(), request.size(), total);
	}

}
