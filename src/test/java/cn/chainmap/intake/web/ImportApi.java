package cn.chainmap.intake.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import cn.chainmap.shared.JsonApi;
import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Imports as the page does them.
 */
public final class ImportApi {

	private final MockMvcTester mvc;

	public ImportApi(MockMvcTester mvc) {
		this.mvc = mvc;
	}

	/** Uploads CSV texts, name and content in turn, and waits for the preview. */
	public DocumentContext upload(String... namesAndContents) {
		List<MockMultipartFile> files = new ArrayList<>();
		for (int i = 0; i < namesAndContents.length; i += 2) {
			files.add(new MockMultipartFile("file", namesAndContents[i], "text/csv",
					namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8)));
		}
		return upload(files);
	}

	/** Uploads a file and waits for the preview. */
	public DocumentContext uploadFile(String name, byte[] content) {
		return upload(List.of(new MockMultipartFile("file", name, "application/octet-stream", content)));
	}

	private DocumentContext upload(List<MockMultipartFile> files) {
		var request = this.mvc.post().uri("/api/imports").multipart();
		files.forEach(request::file);
		MvcTestResult result = request.exchange();
		assertThat(result).hasStatus(HttpStatus.CREATED);
		return settled(JsonPath.parse(JsonApi.text(result)), "READING");
	}

	public DocumentContext apply(DocumentContext preview) {
		return act(preview, "apply", "{}");
	}

	/**
	 * Applies, undoes or cancels and waits until it is done, and what follows from it.
	 */
	public DocumentContext act(DocumentContext view, String action, String body) {
		MvcTestResult result = exchange(view, action, body);
		assertThat(result).hasStatus(HttpStatus.OK);
		return settled(JsonPath.parse(JsonApi.text(result)), "APPLYING", "UNDOING");
	}

	public MvcTestResult exchange(DocumentContext view, String action, String body) {
		return this.mvc.post()
			.uri("/api/imports/" + view.read("$.id", String.class) + "/" + action)
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange();
	}

	public DocumentContext get(DocumentContext view, String path) {
		return new JsonApi(this.mvc).get("/api/imports/" + view.read("$.id", String.class) + path);
	}

	private DocumentContext settled(DocumentContext first, String... passing) {
		DocumentContext view = first;
		long end = System.nanoTime() + 120_000_000_000L;
		while ((List.of(passing).contains(view.read("$.status", String.class)) || isSearching(view))
				&& System.nanoTime() < end) {
			try {
				Thread.sleep(100);
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
			view = get(view, "");
		}
		return view;
	}

	private static boolean isSearching(DocumentContext view) {
		return "APPLIED".equals(view.read("$.status", String.class))
				&& !view.<List<Object>>read("$..proposals[?(@.state == 'RUNNING')]").isEmpty();
	}

	/** Counts of an import: added, changed, unchanged, duplicate, rejected. */
	public static List<Integer> counts(DocumentContext view) {
		return List.of("added", "changed", "unchanged", "duplicate", "rejected")
			.stream()
			.map(type -> view.read("$." + type, Integer.class))
			.toList();
	}

}
