package cn.chainmap;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Life of the program on one data directory: first start, second start beside it, stop,
 * start again, kill, start again. In order, because each start takes seconds.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@EnabledOnOs(value = OS.LINUX, disabledReason = "Signals and /proc are used")
class ProcessTests {

	@TempDir
	private static Path temporary;

	private static Path data;

	private static AppProcess app;

	private static String figures;

	@BeforeAll
	static void startTheFirstTime() throws IOException, InterruptedException {
		data = temporary.resolve("数据 目录");
		app = AppProcess.startAndWait(data);
		figures = figures();
	}

	@AfterAll
	static void stop() {
		app.close();
	}

	@Test
	@Order(1)
	void loadsTheSeedAndSaysWhereToClick() throws IOException, InterruptedException {
		assertThat(app.log()).anyMatch(line -> line.contains("正在装载数据集 dazu：100%"));
		assertThat(app.lastLine()).contains("链图已就绪，请在浏览器打开 http://localhost:" + app.port() + "/");
		assertThat(app.log()).noneMatch(line -> line.contains(" WARN ") || line.contains("WARNING"));
		assertThat(app.get("/api/rates").<Integer>read("$.district.lines")).isEqualTo(54);
		assertThat(app.get("/api/rates").<Integer>read("$.district.satisfied")).isEqualTo(17);
		assertThat(app.get("/actuator/health").<String>read("$.status")).isEqualTo("UP");
	}

	@Test
	@Order(2)
	void listensOnThisMachineOnly() throws IOException {
		List<InetSocketAddress> listening = ListeningSockets.of(app.pid());
		assertThat(listening).hasSize(2).allMatch(address -> address.getAddress().isLoopbackAddress());
	}

	@Test
	@Order(2)
	void keepsItsFilesPrivate() throws IOException {
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("neo4j-password"))))
			.isEqualTo("rw-------");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data))).isEqualTo("rwx------");
		assertThat(app.log()).noneMatch(line -> line.contains(password()));
	}

	@Test
	@Order(2)
	void admitsNoOneWithoutThePassword() throws IOException {
		for (String guess : List.of("neo4j", "", "password")) {
			try (Driver driver = GraphDatabase.driver(bolt(), AuthTokens.basic("neo4j", guess))) {
				assertThatExceptionOfType(AuthenticationException.class).isThrownBy(driver::verifyConnectivity);
			}
		}
	}

	@Test
	@Order(2)
	void readsNoFilesOrAddressesFromCypher() throws IOException {
		AtomicInteger calls = new AtomicInteger();
		HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
		server.createContext("/", exchange -> {
			calls.incrementAndGet();
			exchange.sendResponseHeaders(200, -1);
		});
		server.start();
		Path file = Files.writeString(data.resolve("import.csv"), "a,b\n");
		try (Driver driver = GraphDatabase.driver(bolt(), AuthTokens.basic("neo4j", password()));
				Session session = driver.session()) {
			assertThat(session.run("RETURN 1 AS one").single().get("one").asInt()).isEqualTo(1);
			for (String url : List.of("file:///import.csv", file.toUri().toString(), "file:///etc/hostname",
					"http://127.0.0.1:" + server.getAddress().getPort() + "/x.csv",
					"http://localhost:" + server.getAddress().getPort() + "/x.csv")) {
				assertThatExceptionOfType(Neo4jException.class).as(url)
					.isThrownBy(() -> session.run("LOAD CSV FROM '" + url + "' AS line RETURN line").list());
			}
		}
		finally {
			server.stop(0);
		}
		assertThat(calls).hasValue(0);
	}

	@ParameterizedTest
	@Order(2)
	@ValueSource(strings = { "/api/gaps?q=[", "/api/gaps?q=%ff", "/api/gaps?q=%", "/api/%", "/%00", "/%ff",
			"/api/chains/%2e%2e/map", "/api//chains", "/api/chains;x=1", "\\" })
	void answersMalformedAddressesWithAProblem(String target) throws IOException {
		assertThat(exchange("GET " + target + " HTTP/1.1", "Host: localhost")).matches("(?s)HTTP/1.1 (400|404).*")
			.contains("application/problem+json")
			.doesNotContain("Exception", "\tat ");
	}

	@Test
	@Order(2)
	void refusesForeignHostNamesAndTrace() throws IOException {
		assertThat(exchange("GET /api/chains HTTP/1.1", "Host: evil.example")).startsWith("HTTP/1.1 400")
			.contains("application/problem+json", "请求无效");
		assertThat(exchange("TRACE / HTTP/1.1", "Host: localhost", "X-Secret: 42")).startsWith("HTTP/1.1 4")
			.doesNotContain("X-Secret");
	}

	@Test
	@Order(2)
	void refusesWritesWithAProblem() throws IOException {
		for (String method : List.of("POST", "PUT", "DELETE")) {
			assertThat(exchange(method + " /api/chains HTTP/1.1", "Host: localhost", "Origin: https://evil.example",
					"Content-Length: 0"))
				.startsWith("HTTP/1.1 403")
				.contains("Content-Type: application/problem+json", "\"title\":\"来自其他网站的请求\"")
				.doesNotContain("Location:");
		}
	}

	@Test
	@Order(3)
	void letsNoSecondProcessIn() throws IOException, InterruptedException {
		try (AppProcess second = AppProcess.start(data)) {
			assertThat(second.waitForExit(Duration.ofSeconds(60))).isNotZero();
			assertThat(second.log()).anyMatch(line -> line.contains("数据目录 " + data + " 正被另一个链图进程使用"))
				.noneMatch(line -> line.startsWith("\tat "));
		}
		assertThat(figures()).isEqualTo(figures);
		assertThat(app.get("/actuator/health/readiness").<String>read("$.status")).isEqualTo("UP");
	}

	@Test
	@Order(4)
	void stopsCleanlyWhenAsked() throws InterruptedException {
		int before = app.log().size();
		assertThat(app.stop()).isEqualTo(143);
		assertThat(app.lastLine()).contains("内置图数据库已关闭");
		assertThat(app.log().subList(before, app.log().size()))
			.noneMatch(line -> line.contains(" ERROR ") || line.startsWith("\tat "));
	}

	@Test
	@Order(5)
	void loadsNothingTheSecondTime() throws IOException, InterruptedException {
		app = AppProcess.startAndWait(data);
		assertThat(app.log()).noneMatch(line -> line.contains("装载") || line.contains("数据库结构：应用"));
		assertThat(figures()).isEqualTo(figures);
	}

	@Test
	@Order(6)
	void opensTheSameDataAfterAKill() throws IOException, InterruptedException {
		app.kill();
		app = AppProcess.startAndWait(data);
		assertThat(app.log()).noneMatch(line -> line.contains("装载"));
		assertThat(figures()).isEqualTo(figures);
	}

	@Test
	@Order(7)
	void refusesOtherAddresses() throws InterruptedException {
		Path untouched = temporary.resolve("untouched");
		try (AppProcess open = AppProcess.start(untouched, "--server.address=0.0.0.0")) {
			assertThat(open.waitForExit(Duration.ofSeconds(120))).isNotZero();
			assertThat(open.log()).anyMatch(line -> line.contains("server.address=0.0.0.0：还没有用户账号"))
				.anyMatch(line -> line.contains("请去掉 server.address 设置，或写 127.0.0.1"))
				.noneMatch(line -> line.startsWith("\tat "));
		}
	}

	private static String figures() throws IOException, InterruptedException {
		return app.get("/api/chains").jsonString() + app.get("/api/gaps?size=500").jsonString()
				+ app.get("/api/leads?size=500").jsonString() + app.get("/api/meta").jsonString();
	}

	private static String password() {
		try {
			return Files.readString(data.resolve("neo4j-password")).strip();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String bolt() throws IOException {
		int port = ListeningSockets.of(app.pid())
			.stream()
			.mapToInt(InetSocketAddress::getPort)
			.filter(listening -> listening != app.port())
			.findFirst()
			.orElseThrow();
		return "bolt://127.0.0.1:" + port;
	}

	private static String exchange(String... lines) throws IOException {
		try (Socket socket = new Socket("127.0.0.1", app.port())) {
			socket.setSoTimeout(10_000);
			String request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
			socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
