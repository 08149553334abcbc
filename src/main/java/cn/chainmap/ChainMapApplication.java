package cn.chainmap;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts ChainMap (链图): database, migrations, seed data, then the web server.
 */
@SpringBootApplication
public class ChainMapApplication {

	public static void main(String[] args) {
		SpringApplication.run(ChainMapApplication.class, args);
	}

}
