package cn.chainmap.browser;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A research pack is one sheet of paper (一页纸), also with everything in it: the gaps of
 * the seed that have most makers and consumers, and firms that fill several.
 */
@BrowserTest
class PackPrintTests {

	private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page[^s]");

	@ParameterizedTest
	@ValueSource(strings = { "packs/gap/SV26.html", "packs/gap/OE14.html", "packs/gap/HW19.html",
			"packs/firm/T399.html", "packs/firm/T343.html", "packs/firm/L001.html" })
	void printsOnOneSheet(String pack, Screen screen) throws Exception {
		String html = new String(screen.page()
			.context()
			.request()
			.get(screen.address(pack), RequestOptions.create().setTimeout(180_000))
			.body(), StandardCharsets.UTF_8);
		screen.page().setContent(html);
		byte[] pdf = screen.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true));
		String name = pack.replaceAll("[^A-Z0-9]", "");
		Files.write(Files.createDirectories(Path.of("target", "browser")).resolve("pack-" + name + ".pdf"), pdf);
		Matcher sheets = SHEET.matcher(new String(pdf, StandardCharsets.ISO_8859_1));
		long count = 0;
		while (sheets.find()) {
			count++;
		}
		assertThat(count).as(pack).isEqualTo(1);
	}

}
