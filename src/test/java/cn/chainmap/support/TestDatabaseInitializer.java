package cn.chainmap.support;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Points the application under test to the shared database.
 */
class TestDatabaseInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestDatabase database = TestDatabase.get();
		TestPropertyValues
			.of("spring.neo4j.uri=" + database.uri(), "spring.neo4j.authentication.username=neo4j",
					"spring.neo4j.authentication.password=" + database.password())
			.applyTo(context);
	}

}
