package cn.chainmap.chain;

/**
 * A chain (产业链).
 *
 * @param id unique id
 * @param name name
 * @param description what it covers
 * @param source where the facts come from
 */
public record Chain(String id, String name, String description, String source) {
}
