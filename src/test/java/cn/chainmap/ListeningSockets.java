package cn.chainmap;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The addresses that a Linux process listens on, as the kernel tells.
 */
final class ListeningSockets {

	private static final String LISTEN = "0A";

	private ListeningSockets() {
	}

	static List<InetSocketAddress> of(long pid) throws IOException {
		Path process = Path.of("/proc", Long.toString(pid));
		Set<String> own = new HashSet<>();
		try (Stream<Path> files = Files.list(process.resolve("fd"))) {
			for (Path file : files.toList()) {
				own.add(target(file));
			}
		}
		List<InetSocketAddress> found = new ArrayList<>();
		for (String table : List.of("net/tcp", "net/tcp6")) {
			for (String line : Files.readAllLines(process.resolve(table))) {
				String[] columns = line.strip().split("\\s+");
				if (columns.length > 9 && columns[3].equals(LISTEN) && own.contains("socket:[" + columns[9] + "]")) {
					found.add(address(columns[1]));
				}
			}
		}
		return found;
	}

	private static String target(Path file) {
		try {
			return Files.readSymbolicLink(file).toString();
		}
		catch (IOException ex) {
			// Closed between listing and reading.
			return "";
		}
	}

	// The kernel prints addresses as 32-bit words in host order.
	private static InetSocketAddress address(String text) throws IOException {
		String[] parts = text.split(":");
		ByteBuffer words = ByteBuffer.wrap(HexFormat.of().parseHex(parts[0])).order(ByteOrder.nativeOrder());
		ByteBuffer address = ByteBuffer.allocate(words.capacity());
		while (words.hasRemaining()) {
			address.putInt(words.getInt());
		}
		return new InetSocketAddress(InetAddress.getByAddress(address.array()), Integer.parseInt(parts[1], 16));
	}

}
