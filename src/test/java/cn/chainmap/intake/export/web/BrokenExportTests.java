package cn.chainmap.intake.export.web;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.util.Map;

import cn.chainmap.intake.export.ExportHead;
import cn.chainmap.intake.export.ExportView;
import cn.chainmap.intake.export.Exports;
import cn.chainmap.support.GraphTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willAnswer;

/**
 * A file that breaks off in the middle does not arrive as a whole one.
 */
@GraphTest
@SpringBootTest(properties = "chainmap.seed=none", webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class BrokenExportTests {

	@MockitoBean
	private Exports exports;

	@LocalServerPort
	private int port;

	@BeforeEach
	void prepare() {
		given(this.exports.head(any(), anyBoolean()))
			.willReturn(new ExportHead(ExportView.WHOLE, false, "张三", OffsetDateTime.now(), Map.of()));
	}

	@Test
	void cutsTheConnectionOfAnAnswerThatHasBegun() throws IOException {
		willAnswer(call -> {
			OutputStream out = call.getArgument(2);
			out.write(new byte[1_000_000]);
			throw new IllegalStateException("database gone");
		}).given(this.exports).write(any(), any(), any());
		assertThatThrownBy(this::get).isInstanceOf(IOException.class);
	}

	@Test
	void answersAProblemWhenNothingHasGoneOut() throws Exception {
		willAnswer(call -> {
			OutputStream out = call.getArgument(2);
			out.write(new byte[100]);
			throw new IllegalStateException("database gone");
		}).given(this.exports).write(any(), any(), any());
		HttpResponse<String> response = get();
		assertThat(response.statusCode()).isEqualTo(500);
		assertThat(response.headers().firstValue("Content-Disposition")).isEmpty();
		assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(response.body()).startsWith("{").contains("服务出错");
	}

	private HttpResponse<String> get() throws IOException, InterruptedException {
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/api/export/graphml")).build(),
					HttpResponse.BodyHandlers.ofString());
	}

}
