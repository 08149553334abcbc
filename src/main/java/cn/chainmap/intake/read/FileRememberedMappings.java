package cn.chainmap.intake.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Corrections in a file of the data directory. A file that cannot be read costs only the
 * corrections in it.
 */
@Component
@EnableConfigurationProperties(MappingSettings.class)
class FileRememberedMappings implements RememberedMappings {

	private static final Logger logger = LoggerFactory.getLogger(FileRememberedMappings.class);

	/** The oldest are forgotten beyond this number. */
	private static final int MOST = 500;

	private final Path file;

	private final JsonMapper json = JsonMapper.builder().build();

	/** A header and what was said about it. */
	record Entry(List<String> header, ColumnMapping mapping) {
	}

	@Autowired
	FileRememberedMappings(MappingSettings settings) {
		this(settings.file());
	}

	FileRememberedMappings(Path file) {
		this.file = file;
	}

	@Override
	public synchronized Optional<ColumnMapping> find(List<String> header) {
		return Optional.ofNullable(load().get(HeaderWords.signature(header)));
	}

	@Override
	public synchronized void remember(List<String> header, ColumnMapping mapping) {
		Map<List<String>, ColumnMapping> all = load();
		List<String> signature = HeaderWords.signature(header);
		if (signature.isEmpty() || mapping.equals(all.remove(signature))) {
			return;
		}
		all.put(signature, mapping);
		List<Entry> entries = new ArrayList<>();
		all.forEach((key, value) -> entries.add(new Entry(key, value)));
		save(entries.subList(Math.max(0, entries.size() - MOST), entries.size()));
	}

	private Map<List<String>, ColumnMapping> load() {
		Map<List<String>, ColumnMapping> all = new LinkedHashMap<>();
		if (Files.exists(this.file)) {
			try {
				this.json.readValue(this.file.toFile(), new TypeReference<List<Entry>>() {
				}).forEach(entry -> all.put(entry.header(), entry.mapping()));
			}
			catch (JacksonException ex) {
				logger.warn("记住的列对应不能读取（{}），从头记起", this.file);
			}
		}
		return all;
	}

	private void save(List<Entry> entries) {
		try {
			Files.createDirectories(this.file.getParent());
			Path temporary = Files.createTempFile(this.file.getParent(), "column-mappings-", ".tmp");
			this.json.writeValue(temporary.toFile(), entries);
			Files.move(temporary, this.file, StandardCopyOption.REPLACE_EXISTING);
		}
		catch (IOException | JacksonException ex) {
			// The correction still holds for this upload.
			logger.warn("列对应没有记住（{}）", this.file);
		}
	}

}
