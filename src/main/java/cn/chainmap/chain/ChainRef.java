package cn.chainmap.chain;

/**
 * A chain by id and name.
 *
 * @param id unique id
 * @param name name
 */
public record ChainRef(String id, String name) {
}
