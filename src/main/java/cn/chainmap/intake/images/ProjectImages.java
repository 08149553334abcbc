package cn.chainmap.intake.images;

import java.util.List;
import java.util.Map;

import cn.chainmap.graph.CypherRunner;
import cn.chainmap.intake.table.SheetKind;
import cn.chainmap.pipeline.Projects;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Images of projects (项目). */
@Component
class ProjectImages extends NodeImages {

	private final Projects projects;

	ProjectImages(CypherRunner cypher, Projects projects) {
		super(SheetKind.PROJECTS, cypher,
				new Fields(SheetKind.PROJECTS, "id").change("firm_id", field -> field.in("firm").link())
					.change("node_id", field -> field.in("nodes").link())
					.change("site_id", field -> field.in("site").link()),
				"project");
		this.projects = projects;
	}

	@Override
	void put(List<Map<String, @Nullable Object>> rows) {
		this.projects.put(rows);
	}

	@Override
	void remove(List<String> keys) {
		this.projects.remove(keys);
	}

}
