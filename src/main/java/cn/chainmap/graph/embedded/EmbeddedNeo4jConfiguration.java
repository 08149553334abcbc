package cn.chainmap.graph.embedded;

import java.net.URI;

import org.neo4j.driver.AuthToken;
import cn.chainmap.graph.CypherCatalog;
import cn.chainmap.graph.CypherRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Runs Neo4j in this process unless {@code spring.neo4j.uri} names a server, or the
 * engine was left out of the jar. Driver, SDN and health follow the connection details,
 * so nothing else knows which it is.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.neo4j.uri", matchIfMissing = true, havingValue = "embedded")
@ConditionalOnClass(name = "org.neo4j.dbms.api.DatabaseManagementServiceBuilder")
@EnableConfigurationProperties(EmbeddedSettings.class)
class EmbeddedNeo4jConfiguration {

	@Bean(destroyMethod = "close")
	EmbeddedNeo4j embeddedNeo4j(EmbeddedSettings settings, CypherCatalog catalog) {
		return EmbeddedNeo4j.start(settings, catalog);
	}

	// The driver is built from these details, so it is closed before the engine.
	@Bean
	Neo4jConnectionDetails embeddedConnectionDetails(EmbeddedNeo4j server) {
		return new Neo4jConnectionDetails() {

			@Override
			public URI getUri() {
				return server.uri();
			}

			@Override
			public AuthToken getAuthToken() {
				return server.authToken();
			}

		};
	}

	@Bean
	EmbeddedSettingsCheck embeddedSettingsCheck(CypherRunner cypher, EmbeddedSettings settings) {
		return new EmbeddedSettingsCheck(cypher, settings);
	}

}
