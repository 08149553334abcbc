package cn.chainmap.lead.board;

import java.util.List;

import cn.chainmap.shared.JsonApi;
import cn.chainmap.shared.WriteApi;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;

/**
 * What tests do with leads again and again.
 */
public final class LeadApi {

	private final JsonApi api;

	private final WriteApi write;

	public LeadApi(JsonApi api, WriteApi write) {
		this.api = api;
		this.write = write;
	}

	public String add(String firm, String node) {
		return this.write
			.send(HttpMethod.POST, HttpStatus.CREATED, "/api/leads",
					"{\"firmId\": \"" + firm + "\", \"nodeId\": \"" + node + "\", \"team\": \"甲专班\"}")
			.read("$.id");
	}

	public void move(String lead, String to, String reason) {
		this.write.post("/api/leads/" + lead + "/transitions",
				"{\"to\": \"" + to + "\"" + ((reason == null) ? "" : ", \"reason\": \"" + reason + "\"") + "}");
	}

	public void log(String lead, String kind, String text) {
		this.write.post("/api/leads/" + lead + "/log", "{\"kind\": \"" + kind + "\", \"text\": \"" + text + "\"}");
	}

	public List<String> kinds(String lead) {
		return this.api.get("/api/leads/" + lead + "/events").read("$.rows[*].kind");
	}

}
