package cn.chainmap;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The application as a process of its own, as a user starts it.
 */
final class AppProcess implements AutoCloseable {

	private static final Pattern READY = Pattern.compile("请在浏览器打开 http://localhost:(\\d+)/");

	private static final Duration START_LIMIT = Duration.ofSeconds(300);

	private final Process process;

	private final List<String> log = new CopyOnWriteArrayList<>();

	private final HttpClient http = HttpClient.newHttpClient();

	private AppProcess(Process process) {
		this.process = process;
		Thread reader = new Thread(this::readLog, "log of " + process.pid());
		reader.setDaemon(true);
		reader.start();
	}

	static AppProcess start(Path dataDirectory, String... settings) {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		ManagementFactory.getRuntimeMXBean()
			.getInputArguments()
			.stream()
			.filter(argument -> argument.startsWith("--add-opens") || argument.startsWith("--enable-native-access"))
			.forEach(command::add);
		command.addAll(List.of("-Xmx768m", "-Dfile.encoding=UTF-8", "-cp", System.getProperty("java.class.path"),
				ChainMapApplication.class.getName(), "--server.port=0", "--logging.charset.console=UTF-8",
				"--chainmap.data-dir=" + dataDirectory));
		command.addAll(List.of(settings));
		try {
			return new AppProcess(new ProcessBuilder(command).redirectErrorStream(true).start());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Starts and waits until the log says where to click. */
	static AppProcess startAndWait(Path dataDirectory, String... settings) throws InterruptedException {
		AppProcess started = start(dataDirectory, settings);
		long end = System.nanoTime() + START_LIMIT.toNanos();
		while (started.port() < 0) {
			assertThat(started.process.isAlive() && System.nanoTime() < end).as("%s", started.log).isTrue();
			Thread.sleep(100);
		}
		return started;
	}

	List<String> log() {
		return List.copyOf(this.log);
	}

	String lastLine() {
		return this.log.get(this.log.size() - 1);
	}

	long pid() {
		return this.process.pid();
	}

	/** Port of the page; -1 while not ready. */
	int port() {
		return this.log.stream()
			.map(READY::matcher)
			.filter(Matcher::find)
			.mapToInt(matcher -> Integer.parseInt(matcher.group(1)))
			.findFirst()
			.orElse(-1);
	}

	DocumentContext get(String path) throws IOException, InterruptedException {
		URI uri = URI.create("http://127.0.0.1:" + port() + path);
		HttpResponse<String> response = this.http.send(
				HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(60)).build(),
				HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
		assertThat(response.statusCode()).as(path).isEqualTo(200);
		return JsonPath.parse(response.body());
	}

	/** Asks it to stop, as Ctrl-C does, and waits for its exit code. */
	int stop() throws InterruptedException {
		// By its handle: Process.destroy would close the log before its last lines.
		this.process.toHandle().destroy();
		return waitForExit(Duration.ofSeconds(60));
	}

	/** Kills it without warning. */
	void kill() throws InterruptedException {
		this.process.toHandle().destroyForcibly();
		waitForExit(Duration.ofSeconds(30));
	}

	int waitForExit(Duration limit) throws InterruptedException {
		assertThat(this.process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)).as("%s", this.log).isTrue();
		// The log is read by another thread; the pipe ends shortly after the process.
		Thread.sleep(500);
		return this.process.exitValue();
	}

	@Override
	public void close() {
		this.process.destroyForcibly();
	}

	private void readLog() {
		try (InputStream output = this.process.getInputStream()) {
			new BufferedReader(new InputStreamReader(output, StandardCharsets.UTF_8)).lines().forEach(this.log::add);
		}
		catch (IOException | UncheckedIOException ex) {
			this.log.add("(log ended: " + ex.getMessage() + ")");
		}
	}

}
