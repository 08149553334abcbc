package cn.chainmap.intake;

import org.springframework.context.ApplicationContext;

/**
 * Opens the loading of data sets to tests of other packages.
 */
public final class SeedLoader {

	private SeedLoader() {
	}

	/** Loads a data set as the start of the application does. */
	public static void load(ApplicationContext application, String seed) {
		application.getBean(Datasets.class).load(DatasetFiles.of(seed));
	}

}
