package cn.chainmap.intake.export.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import cn.chainmap.intake.export.ExportHead;
import cn.chainmap.intake.export.ExportView;
import cn.chainmap.intake.export.Exports;
import cn.chainmap.support.GraphTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willAnswer;

/**
 * Somebody closes the window in the middle of a download.
 */
@GraphTest
@SpringBootTest(properties = "chainmap.seed=none", webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class AbandonedExportTests {

	/** Far more than all buffers on the way take. */
	private static final long ENDLESS = 4_000_000_000L;

	@MockitoBean
	private Exports exports;

	@LocalServerPort
	private int port;

	private final CompletableFuture<Throwable> stopped = new CompletableFuture<>();

	private volatile long written;

	@BeforeEach
	void prepare() throws IOException {
		given(this.exports.head(any(), anyBoolean()))
			.willReturn(new ExportHead(ExportView.WHOLE, false, "张三", OffsetDateTime.now(), Map.of()));
		willAnswer(call -> {
			try {
				write(call.getArgument(2));
				this.stopped.complete(new AssertionError("all was written"));
			}
			catch (IOException ex) {
				this.stopped.complete(ex);
				throw ex;
			}
			return null;
		}).given(this.exports).write(any(), any(), any());
	}

	@Test
	void stopsReadingWhenTheClientHangsUp(CapturedOutput log) throws Exception {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.getOutputStream()
				.write("GET /api/export/graphml HTTP/1.1\r\nHost: localhost\r\n\r\n"
					.getBytes(StandardCharsets.US_ASCII));
			InputStream in = socket.getInputStream();
			assertThat(in.readNBytes(100_000)).hasSize(100_000);
		}
		assertThat(this.stopped.get(20, TimeUnit.SECONDS)).isInstanceOf(IOException.class);
		assertThat(this.written).isLessThan(ENDLESS / 10);
		TimeUnit.MILLISECONDS.sleep(Duration.ofMillis(500).toMillis());
		assertThat(log.getAll()).doesNotContain("Request failed", "Servlet.service()", "\tat cn.chainmap.intake");
	}

	private void write(OutputStream out) throws IOException {
		byte[] portion = new byte[100_000];
		while (this.written < ENDLESS) {
			out.write(portion);
			this.written += portion.length;
		}
	}

}
