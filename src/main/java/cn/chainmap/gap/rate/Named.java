package cn.chainmap.gap.rate;

/**
 * A node or a firm by id and name.
 *
 * @param id unique id
 * @param name name
 */
public record Named(String id, String name) {
}
