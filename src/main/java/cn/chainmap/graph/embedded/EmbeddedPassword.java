package cn.chainmap.graph.embedded;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The embedded database's password: generated once, kept in a file only its owner may
 * read.
 */
final class EmbeddedPassword {

	private static final String FILE = "neo4j-password";

	private EmbeddedPassword() {
	}

	/** Reads the password of that data directory, generating it the first time. */
	static String readOrCreate(Path home) throws IOException {
		Path file = home.resolve(FILE);
		try {
			createPrivate(file);
			byte[] random = new byte[24];
			new SecureRandom().nextBytes(random);
			Files.writeString(file, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
		}
		catch (FileAlreadyExistsException ex) {
			restrict(file);
			if (Files.size(file) == 0) {
				// The process died between creating and filling the file.
				Files.delete(file);
				return readOrCreate(home);
			}
		}
		return Files.readString(file).strip();
	}

	private static void createPrivate(Path file) throws IOException {
		if (posix()) {
			Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
		}
		else {
			Files.createFile(file);
		}
	}

	private static void restrict(Path file) throws IOException {
		if (posix()) {
			Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
		}
	}

	static boolean posix() {
		return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
	}

}
