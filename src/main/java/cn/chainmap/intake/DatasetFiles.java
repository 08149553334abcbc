package cn.chainmap.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import cn.chainmap.shared.StartupProblem;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/**
 * Where the files of a data set are: in the program itself, or in a directory.
 *
 * @param name name of the data set, as configured
 * @param directory the directory, ending in a slash
 */
record DatasetFiles(String name, Resource directory) {

	static final String NONE = "none";

	/**
	 * The data set that a setting names: a bundled one by its name, any other by its
	 * directory.
	 * @throws StartupProblem when there is neither
	 */
	static DatasetFiles of(String seed) {
		Resource bundled = new ClassPathResource("seed/" + seed + "/");
		if (seed.matches("[a-z0-9-]+") && hasNodes(bundled)) {
			return new DatasetFiles(seed, bundled);
		}
		Path directory = Path.of(seed).toAbsolutePath().normalize();
		if (!Files.isDirectory(directory)) {
			throw new StartupProblem("chainmap.seed=" + seed + " 既不是自带数据集，也不是一个目录（" + directory + "）。",
					"请写 dazu（自带的大足数据）、none（不装载），或一个含有 chains.csv、nodes.csv、supplies.csv、firms.csv、firm_nodes.csv 的目录。");
		}
		return new DatasetFiles(seed, new FileSystemResource(directory + "/"));
	}

	/** Reads a file that must be there. */
	CsvTable read(String file, String... requiredColumns) {
		Resource resource = resource(file);
		if (!resource.exists()) {
			throw new StartupProblem("数据集 " + this.name + " 缺少文件 " + file + "。",
					"请补上该文件（列：" + String.join("、", requiredColumns) + "）。");
		}
		return readExisting(file, resource, requiredColumns);
	}

	/** Reads a file that may be missing. */
	CsvTable readIfThere(String file, String... requiredColumns) {
		Resource resource = resource(file);
		return resource.exists() ? readExisting(file, resource, requiredColumns) : CsvTable.empty(file);
	}

	private CsvTable readExisting(String file, Resource resource, String... requiredColumns) {
		try (InputStream content = resource.getInputStream()) {
			return CsvTable.read(file, content.readAllBytes(), List.of(requiredColumns));
		}
		catch (IOException ex) {
			throw new StartupProblem("数据文件 " + file + " 不能读取：" + ex.getMessage(), "请检查该文件的权限。", ex);
		}
	}

	private Resource resource(String file) {
		try {
			return this.directory.createRelative(file);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static boolean hasNodes(Resource directory) {
		try {
			return directory.createRelative("nodes.csv").exists();
		}
		catch (IOException ex) {
			return false;
		}
	}

}
