package cn.chainmap.about;

import java.util.List;

/**
 * How a figure is defined (口径).
 *
 * @param id unique id
 * @param name name in Chinese
 * @param formula formula in words
 * @param notes what must be known to read it rightly
 * @param query the Cypher file that computes it
 */
record Definition(String id, String name, String formula, List<String> notes, String query) {
}
