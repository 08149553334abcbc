package cn.chainmap.shared;

/**
 * Which part of a list is wanted.
 *
 * @param page zero-based page number
 * @param size rows per page, 1 to {@value #MAX_SIZE}
 */
public record PageRequest(int page, int size) {

	/** Largest page a caller may ask for. */
	public static final int MAX_SIZE = 500;

	public PageRequest {
		if (page < 0 || (long) page * MAX_SIZE > Integer.MAX_VALUE) {
			throw new BadParameterException("page", Integer.toString(page), "页码从 0 开始");
		}
		if (size < 1 || size > MAX_SIZE) {
			throw new BadParameterException("size", Integer.toString(size), "每页 1 到 " + MAX_SIZE + " 行");
		}
	}

	/** Rows before this page. */
	public long skip() {
		return (long) this.page * this.size;
	}

}
