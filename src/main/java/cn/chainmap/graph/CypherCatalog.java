package cn.chainmap.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every query of the product, by name. A query is what its file in {@code cypher/} says;
 * nothing is put together in Java.
 */
@Component
public class CypherCatalog {

	private final Map<String, CypherFile> files;

	/** The files on the class path. */
	public CypherCatalog() {
		this("classpath*:cypher/*/*.cypher");
	}

	CypherCatalog(String locationPattern) {
		this.files = read(locationPattern);
	}

	/**
	 * The query of that name.
	 * @throws IllegalArgumentException when there is no such file, which is a programming
	 * error
	 */
	public CypherFile get(String name) {
		return find(name).orElseThrow(() -> new IllegalArgumentException("No file cypher/" + name + ".cypher"));
	}

	/** The query of that name, if there is one. */
	public Optional<CypherFile> find(String name) {
		return Optional.ofNullable(this.files.get(name));
	}

	/** All queries, by name. */
	public Collection<CypherFile> list() {
		return this.files.values();
	}

	private static Map<String, CypherFile> read(String locationPattern) {
		Map<String, CypherFile> found = new TreeMap<>();
		try {
			for (Resource resource : new PathMatchingResourcePatternResolver().getResources(locationPattern)) {
				String[] path = resource.getURL().getPath().split("/");
				String module = path[path.length - 2];
				if ("migrations".equals(module)) {
					continue;
				}
				String name = module + "/" + path[path.length - 1].replace(".cypher", "");
				found.put(name, CypherFile.parse(name, resource.getContentAsString(StandardCharsets.UTF_8)));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return found;
	}

}
