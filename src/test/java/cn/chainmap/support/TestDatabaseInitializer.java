package cn.chainmap.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * Points the application under test to the shared database.
 */
class TestDatabaseInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	/** Files of imports and the like. */
	private static final Path FILES = directory();

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestDatabase database = TestDatabase.get();
		TestPropertyValues
			.of("spring.neo4j.uri=" + database.uri(), "spring.neo4j.authentication.username=neo4j",
					"spring.neo4j.authentication.password=" + database.password(), "chainmap.data-dir=" + FILES)
			.applyTo(context);
	}

	private static Path directory() {
		try {
			Path directory = Files.createTempDirectory("chainmap-test-files-");
			Runtime.getRuntime()
				.addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(directory.toFile())));
			return directory;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
