package cn.chainmap.intake.read.source;

import java.io.Closeable;
import java.util.List;

/**
 * An opened file (已打开的文件).
 */
public interface TableFile extends Closeable {

	/** Its tables in their order, hidden ones too. */
	List<RawTable> tables();

	/** What to say about the file to its owner, in Chinese. */
	List<String> remarks();

}
