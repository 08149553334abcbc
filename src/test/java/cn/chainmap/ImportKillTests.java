package cn.chainmap;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An import that is killed in the middle of writing is complete after the next start, to
 * the row; and can still be undone whole. An upload that is cut off leaves nothing.
 */
@EnabledOnOs(value = OS.LINUX, disabledReason = "The process is killed")
class ImportKillTests {

	private static final int FIRMS = 3000;

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	@TempDir
	private Path data;

	@Test
	void case76CompletesExactlyAfterAKill() throws IOException, InterruptedException {
		String[] settings = { "--chainmap.seed=none", "--chainmap.imports.portion=50" };
		String id;
		try (AppProcess app = AppProcess.startAndWait(this.data, settings)) {
			DocumentContext preview = send(app, "/api/imports", "multipart/form-data; boundary=xx",
					"--xx\r\nContent-Disposition: form-data; name=\"file\"; filename=\"firms.csv\"\r\n"
							+ "Content-Type: text/csv\r\n\r\n" + firms() + "\r\n--xx--\r\n");
			id = preview.read("$.id");
			preview = settled(app, id, "READING");
			assertThat(preview.read("$.added", Integer.class)).as(preview.jsonString()).isEqualTo(FIRMS);
			Thread applying = new Thread(() -> {
				try {
					send(app, "/api/imports/" + id + "/apply", "application/json", "{}");
				}
				catch (IOException | InterruptedException | AssertionError ex) {
					// It is killed meanwhile.
					return;
				}
			});
			applying.start();
			while (done(app, id) < 200) {
				Thread.sleep(5);
			}
			assertThat(app.get("/api/imports/" + id).read("$.status", String.class)).isEqualTo("APPLYING");
			app.kill();
		}
		try (AppProcess app = AppProcess.startAndWait(this.data, settings)) {
			assertThat(app.log()).anyMatch(line -> line.contains("批次 " + id + " 上次没有完成（已完成 "));
			DocumentContext view = settled(app, id, "APPLYING");
			assertThat(view.read("$.status", String.class)).isEqualTo("APPLIED");
			assertThat(view.read("$.conflicts", Integer.class)).isZero();
			assertThat(firmsOf(app)).isEqualTo(FIRMS);
			send(app, "/api/imports/" + id + "/undo", "application/json", "{}");
			assertThat(settled(app, id, "UNDOING").read("$.status", String.class)).isEqualTo("UNDONE");
			assertThat(firmsOf(app)).isZero();
		}
	}

	@Test
	void case75AnUploadThatIsCutOffLeavesNothing() throws IOException, InterruptedException {
		Path parts = Files.createDirectory(this.data.resolve("parts"));
		try (AppProcess app = AppProcess.startAndWait(this.data, "--chainmap.seed=none",
				"--spring.servlet.multipart.location=" + parts)) {
			try (Socket socket = new Socket("127.0.0.1", app.port())) {
				OutputStream out = socket.getOutputStream();
				String head = "--xx\r\nContent-Disposition: form-data; name=\"file\"; filename=\"firms.csv\"\r\n"
						+ "Content-Type: text/csv\r\n\r\n";
				out.write(("POST /api/imports HTTP/1.1\r\nHost: 127.0.0.1:" + app.port()
						+ "\r\nContent-Type: multipart/form-data; boundary=xx\r\nContent-Length: 50000000\r\n\r\n"
						+ head)
					.getBytes(StandardCharsets.UTF_8));
				out.write(new byte[5_000_000]);
				out.flush();
				for (int i = 0; i < 100 && files(parts) == 0; i++) {
					Thread.sleep(50);
				}
				assertThat(files(parts)).isPositive();
			}
			for (int i = 0; i < 200 && files(parts) > 0; i++) {
				Thread.sleep(50);
			}
			assertThat(files(parts)).isZero();
			assertThat(app.get("/api/imports").read("$.total", Integer.class)).isZero();
			assertThat(files(this.data.resolve("imports"))).isZero();
		}
	}

	private static long files(Path directory) throws IOException {
		if (!Files.exists(directory)) {
			return 0;
		}
		try (Stream<Path> files = Files.walk(directory)) {
			return files.filter(Files::isRegularFile).count();
		}
	}

	private int firmsOf(AppProcess app) throws IOException {
		int bolt = ListeningSockets.of(app.pid())
			.stream()
			.mapToInt(InetSocketAddress::getPort)
			.filter(port -> port != app.port())
			.findFirst()
			.orElseThrow();
		String password = Files.readString(this.data.resolve("neo4j-password")).strip();
		try (Driver driver = GraphDatabase.driver("bolt://127.0.0.1:" + bolt, AuthTokens.basic("neo4j", password));
				Session session = driver.session()) {
			return session.run("MATCH (firm:Firm) RETURN count(firm) AS firms").single().get("firms").asInt();
		}
	}

	private static long done(AppProcess app, String id) throws IOException, InterruptedException {
		Map<String, Object> progress = app.get("/api/imports/" + id).read("$.progress");
		return (progress == null) ? 0 : ((Number) progress.get("done")).longValue();
	}

	private static DocumentContext settled(AppProcess app, String id, String passing)
			throws IOException, InterruptedException {
		DocumentContext view = app.get("/api/imports/" + id);
		for (int i = 0; i < 1200 && passing.equals(view.read("$.status", String.class)); i++) {
			Thread.sleep(100);
			view = app.get("/api/imports/" + id);
		}
		return view;
	}

	private static String firms() {
		StringBuilder csv = new StringBuilder("id,name,status,province,city,district,source\n");
		for (int i = 0; i < FIRMS; i++) {
			csv.append("K")
				.append(i)
				.append(",样例企业")
				.append(i)
				.append(",operating,甲省,乙市,丙区")
				.append(i % 7)
				.append(",测试\n");
		}
		return csv.toString();
	}

	private static DocumentContext send(AppProcess app, String path, String type, String body)
			throws IOException, InterruptedException {
		HttpResponse<String> response = HTTP
			.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + app.port() + path))
				.header("Content-Type", type)
				.POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
				.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
		assertThat(response.statusCode()).as(response.body()).isIn(200, 201);
		return JsonPath.parse(response.body());
	}

}
