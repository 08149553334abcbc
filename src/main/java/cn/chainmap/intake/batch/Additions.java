package cn.chainmap.intake.batch;

import java.util.List;

/**
 * Things of one kind that are thought to be new, made ready to be written (备好的新增): all
 * that can be done before the transaction is done, so that the graph is locked as short a
 * time as can be.
 *
 * @param images what they are to be, complete but for the {@link Mark}
 * @param context what was read from the graph to make them ready, to be compared with
 * {@link ImageStore#context}
 * @param rows what the store that made them ready writes
 */
public record Additions(List<Image> images, Object context, Object rows) {

	public Additions {
		images = List.copyOf(images);
	}

}
