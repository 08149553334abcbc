package cn.chainmap;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/**
 * Modules depend on each other only as their {@code package-info.java} says, one way.
 */
class ModularityTests {

	private final ApplicationModules modules = ApplicationModules.of(ChainMapApplication.class);

	@Test
	void modulesKeepToTheirDependencies() {
		this.modules.verify();
	}

	@Test
	void drawsTheModules() {
		new Documenter(this.modules).writeModulesAsPlantUml();
	}

}
