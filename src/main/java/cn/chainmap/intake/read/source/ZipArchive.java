package cn.chainmap.intake.read.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import cn.chainmap.intake.read.ReadSettings;
import org.jspecify.annotations.Nullable;

/**
 * A zip that is read in place; nothing is unpacked to disk. Refuses what is built to do
 * harm: too many or too large entries, names that leave the directory, encryption.
 */
final class ZipArchive implements Closeable {

	private final ZipFile zip;

	private final ReadSettings settings;

	private final List<String> names = new ArrayList<>();

	private ZipArchive(ZipFile zip, ReadSettings settings) {
		this.zip = zip;
		this.settings = settings;
	}

	static ZipArchive open(Path file, ReadSettings settings) throws IOException {
		ZipArchive archive = new ZipArchive(openZip(file), settings);
		try {
			archive.check();
			return archive;
		}
		catch (IOException | RuntimeException ex) {
			archive.close();
			throw ex;
		}
	}

	// Chinese Windows writes names in GB18030 and does not say so.
	private static ZipFile openZip(Path file) throws RefusedException {
		try {
			return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			try {
				return new ZipFile(file.toFile(), Charset.forName("GB18030"));
			}
			catch (IOException again) {
				throw RefusedException.damaged();
			}
		}
	}

	private void check() throws RefusedException {
		long unpacked = 0;
		if (this.zip.size() > this.settings.entries()) {
			throw new RefusedException("压缩包内有 " + this.zip.size() + " 个文件，超过上限 " + this.settings.entries() + " 个",
					"请只保留需要导入的表");
		}
		for (ZipEntry entry : Collections.list(this.zip.entries())) {
			String name = entry.getName();
			if (name.contains("..") || name.startsWith("/") || name.contains("\\") || name.contains(":")
					|| name.chars().anyMatch(character -> character < ' ')) {
				throw new RefusedException("压缩包内有越出目录的文件名，已拒收", "请重新压缩，只放需要导入的表");
			}
			if (entry.getCompressedSize() > 0 && entry.getSize() > Limits.FREE
					&& entry.getSize() / entry.getCompressedSize() > this.settings.ratio()) {
				throw Limits.bomb();
			}
			unpacked += Math.max(0, entry.getSize());
			if (unpacked > this.settings.tableSize().toBytes()) {
				throw Limits.unpacked(this.settings.tableSize().toBytes());
			}
			if (!entry.isDirectory()) {
				this.names.add(name);
			}
		}
	}

	/** Names of its files. */
	List<String> names() {
		return List.copyOf(this.names);
	}

	/** How large its files say they are unpacked, together. */
	long unpackedSize() {
		return Collections.list(this.zip.entries()).stream().mapToLong(entry -> Math.max(0, entry.getSize())).sum();
	}

	/** The name of a file, whatever its case. */
	@Nullable String find(String name) {
		String wanted = name.startsWith("/") ? name.substring(1) : name;
		return this.names.stream()
			.filter(other -> other.toLowerCase(Locale.ROOT).equals(wanted.toLowerCase(Locale.ROOT)))
			.findFirst()
			.orElse(null);
	}

	/** The content of a file, which ends in a refusal when it grows beyond a limit. */
	InputStream open(String name, long limit) throws IOException {
		ZipEntry entry = this.zip.getEntry(name);
		try {
			InputStream content = this.zip.getInputStream(entry);
			return new LimitedStream(content, limit, this.settings.ratio(), entry.getCompressedSize());
		}
		catch (ZipException ex) {
			throw new RefusedException("压缩包已加密，或用了不认识的压缩方法", "请去掉密码，用普通 zip 格式重新压缩");
		}
	}

	@Override
	public void close() throws IOException {
		this.zip.close();
	}

}
