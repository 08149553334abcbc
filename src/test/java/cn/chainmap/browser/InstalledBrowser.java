package cn.chainmap.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.BrowserType.LaunchOptions;

/**
 * The browser of this machine. Nothing is ever downloaded.
 */
final class InstalledBrowser {

	static final String REMEDY = "No browser for the browser tests: install Chromium, "
			+ "e.g. apt-get install chromium fonts-noto-cjk, or set CHAINMAP_BROWSER to its path";

	private static final List<String> NAMES = List.of("chromium", "google-chrome", "google-chrome-stable",
			"chromium-browser", "chrome", "microsoft-edge", "msedge");

	private static final List<String> USUAL_PLACES = List.of(
			"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
			"/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
			"/Applications/Chromium.app/Contents/MacOS/Chromium", "%ProgramFiles%/Google/Chrome/Application/chrome.exe",
			"%ProgramFiles(x86)%/Google/Chrome/Application/chrome.exe",
			"%LocalAppData%/Google/Chrome/Application/chrome.exe",
			"%ProgramFiles(x86)%/Microsoft/Edge/Application/msedge.exe");

	private InstalledBrowser() {
	}

	/**
	 * What {@code CHAINMAP_BROWSER} names, or the first Chromium, Chrome or Edge of the
	 * search path and the usual places.
	 */
	static Optional<Path> find() {
		String wanted = System.getenv("CHAINMAP_BROWSER");
		if (wanted != null && !wanted.isBlank()) {
			return Optional.of(Path.of(wanted)).filter(Files::isExecutable);
		}
		return Stream.concat(onPath(), USUAL_PLACES.stream().map(InstalledBrowser::expand).filter(Objects::nonNull))
			.map(Path::of)
			.filter(Files::isExecutable)
			.findFirst();
	}

	static Path get() {
		return find().orElseThrow(() -> new IllegalStateException(REMEDY));
	}

	/**
	 * Whether a missing browser is a failure: in continuous integration, or on demand.
	 */
	static boolean isRequired() {
		return "required".equals(System.getProperty("chainmap.browser")) || "true".equals(System.getenv("CI"));
	}

	static LaunchOptions launchOptions(Path executable) {
		List<String> arguments = new ArrayList<>(List.of("--disable-gpu", "--no-first-run",
				"--disable-background-networking", "--disable-component-update", "--disable-sync"));
		if ("root".equals(System.getProperty("user.name"))) {
			// Chromium refuses its sandbox to root.
			arguments.add("--no-sandbox");
		}
		return new LaunchOptions().setExecutablePath(executable).setArgs(arguments).setHeadless(true);
	}

	private static Stream<String> onPath() {
		String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
		List<String> folders = List.of(path.split(File.pathSeparator));
		return NAMES.stream()
			.flatMap(name -> folders.stream()
				.flatMap(folder -> Stream.of(name, name + ".exe").map(file -> folder + File.separator + file)));
	}

	private static String expand(String place) {
		for (Map.Entry<String, String> variable : System.getenv().entrySet()) {
			place = place.replace("%" + variable.getKey() + "%", variable.getValue());
		}
		return place.contains("%") ? null : place;
	}

}
