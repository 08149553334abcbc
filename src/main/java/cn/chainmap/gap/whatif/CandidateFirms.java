package cn.chainmap.gap.whatif;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.chainmap.firm.LocalStates;
import cn.chainmap.gap.Topology;
import cn.chainmap.gap.whatif.RoadMapRequest.Applicant;
import cn.chainmap.graph.CypherRunner;
import cn.chainmap.park.Place;
import cn.chainmap.shared.BadParameterException;
import cn.chainmap.shared.NotFoundException;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the firms a road map may choose from (候选企业).
 */
@Component
class CandidateFirms {

	/** Most firms to choose from. */
	static final int MOST = 50_000;

	private static final int PORTION = 5_000;

	private final CypherRunner cypher;

	private final LocalStates states;

	CandidateFirms(CypherRunner cypher, LocalStates states) {
		this.cypher = cypher;
		this.states = states;
	}

	/** Offers firms elsewhere that are on record as making some nodes. */
	@Transactional(readOnly = true)
	public void offerKnown(Place place, Collection<String> nodes, Options options) {
		if (nodes.isEmpty()) {
			return;
		}
		List<Known> known = this.cypher.list("gap/list-candidate-firms", Map.of("place", place.code(), "nodes",
				nodes.stream().sorted().toList(), "tau", this.states.tau(), "most", MOST + 1), CandidateFirms::known);
		known.stream().limit(MOST).forEach(firm -> options.offer(firm.id(), firm.name(), firm.makes(), null, true));
		options.leaveOut("候选企业超过 " + MOST + " 家，能补环节较少、编号靠后的未参与", (known.size() > MOST) ? 1 : 0);
	}

	/**
	 * Offers the firms that are given.
	 * @param nodes the nodes that count
	 */
	@Transactional(readOnly = true)
	public void offerGiven(Topology topology, List<Applicant> given, Collection<String> nodes, Options options) {
		if (given.size() > MOST) {
			throw new BadParameterException("candidates", given.size() + " 家", "一次最多 " + MOST + " 家候选企业");
		}
		Map<String, Known> known = known(given, nodes);
		Set<String> ids = new HashSet<>();
		int number = 0;
		for (Applicant applicant : given) {
			number++;
			Double area = applicant.areaSqm();
			if (area != null && !(area >= 0 && area < Double.POSITIVE_INFINITY)) {
				throw new BadParameterException("candidates.areaSqm", String.valueOf(area), "面积不能是负数");
			}
			Known firm = known.get(String.valueOf(applicant.firmId()));
			String id = (firm != null) ? firm.id() : id(applicant, number);
			if (!ids.add(id)) {
				throw new BadParameterException("candidates", id, "候选企业重复");
			}
			if (firm != null) {
				options.offer(id, firm.name(), firm.makes(), area, true);
			}
			else {
				MovingFirms.checkNodes(topology, applicant.nodes().stream());
				String name = applicant.name();
				options.offer(id, (name == null || name.isBlank()) ? id : name.strip(), applicant.nodes(), area, false);
			}
		}
	}

	private Map<String, Known> known(List<Applicant> given, Collection<String> nodes) {
		List<String> ids = new ArrayList<>();
		for (Applicant applicant : given) {
			String id = applicant.firmId();
			if (id != null && !id.isBlank()) {
				if (!applicant.nodes().isEmpty()) {
					throw new BadParameterException("candidates.produces", id, "已登记企业的产品按登记数据计，不能另填");
				}
				ids.add(id);
			}
		}
		Map<String, Known> known = new HashMap<>();
		for (int start = 0; start < ids.size(); start += PORTION) {
			this.cypher
				.list("gap/list-known-firms",
						Map.of("firms", ids.subList(start, Math.min(ids.size(), start + PORTION)), "nodes",
								nodes.stream().sorted().toList(), "tau", this.states.tau()),
						CandidateFirms::known)
				.forEach(firm -> known.put(firm.id(), firm));
		}
		List<String> missing = ids.stream().filter(id -> !known.containsKey(id)).distinct().toList();
		if (!missing.isEmpty()) {
			throw new NotFoundException("没有找到企业" + MovingFirms.quoted(missing));
		}
		return known;
	}

	private static String id(Applicant applicant, int number) {
		String id = applicant.id();
		return (id == null || id.isBlank()) ? String.format("候选:%06d", number) : id.strip();
	}

	private static Known known(Record row) {
		return new Known(row.get("id").asString(), row.get("name").asString(),
				row.get("makes").asList(Value::asString));
	}

	private record Known(String id, String name, List<String> makes) {
	}

}
