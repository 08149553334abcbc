package cn.chainmap.bench.imports;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Asks over HTTP for what a user looks at, twice a second, while an import goes on
 * (界面响应).
 */
final class Responsiveness implements AutoCloseable {

	private static final long MILLIS = 500;

	private final HttpClient client = HttpClient.newHttpClient();

	private final Map<String, URI> requests = new LinkedHashMap<>();

	private final Map<String, List<Double>> times = new LinkedHashMap<>();

	private final Thread thread = new Thread(this::run, "probe");

	private int failures;

	private volatile boolean ended;

	Responsiveness(int port, String importId) {
		String base = "http://localhost:" + port + "/api/";
		String place = encoded(ImportRows.HOME);
		this.requests.put("chain map", URI.create(base + "chains/" + ImportRows.CHAIN + "/map?place=" + place));
		this.requests.put("firm search", URI.create(base + "search?q=" + encoded("样例企业1") + "&place=" + place));
		this.requests.put("progress", URI.create(base + "imports/" + importId));
		this.requests.keySet().forEach(name -> this.times.put(name, new ArrayList<>()));
	}

	/** As after a start: what is asked for first plans the queries. */
	Responsiveness warm() throws IOException, InterruptedException {
		for (URI request : this.requests.values()) {
			this.client.send(HttpRequest.newBuilder(request).build(), HttpResponse.BodyHandlers.discarding());
		}
		return this;
	}

	void start() {
		this.thread.setDaemon(true);
		this.thread.start();
	}

	private void run() {
		try {
			while (!this.ended) {
				for (Map.Entry<String, URI> request : this.requests.entrySet()) {
					long start = System.nanoTime();
					int status = this.client
						.send(HttpRequest.newBuilder(request.getValue()).build(),
								HttpResponse.BodyHandlers.discarding())
						.statusCode();
					this.times.get(request.getKey()).add((System.nanoTime() - start) / 1e6);
					if (status != 200) {
						this.failures++;
					}
				}
				Thread.sleep(MILLIS);
			}
		}
		catch (IOException ex) {
			this.failures++;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** Ends, and tells. */
	List<String> rows(String phase) throws InterruptedException {
		this.ended = true;
		this.thread.join();
		List<String> rows = new ArrayList<>();
		this.times.forEach((name, samples) -> {
			if (!samples.isEmpty()) {
				Collections.sort(samples);
				rows.add("| %s | %s | %d | %.0f | %.0f | %.0f |".formatted(phase, name, samples.size(),
						samples.get(samples.size() / 2), samples.get((int) (0.9 * (samples.size() - 1))),
						samples.get(samples.size() - 1)));
			}
		});
		if (this.failures > 0) {
			rows.add("| %s | **requests that failed** | %d | | | |".formatted(phase, this.failures));
		}
		return rows;
	}

	@Override
	public void close() {
		this.ended = true;
		try {
			this.thread.join();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
