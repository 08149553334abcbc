package cn.chainmap.graph;

/**
 * Version of the graph (图谱版本): it changes with every write to chains, firms or places, so
 * that an answer that was kept can be seen to be out of date.
 *
 * @param epoch distinguishes one life of the database from another
 * @param number counts all changes
 * @param templates counts changes of chains, nodes and supply lines
 * @param others counts changes of anything but what firms make
 * @param portions counts changes that were a portion of an import (分段写入)
 */
public record GraphVersion(String epoch, long number, long templates, long others, long portions) {

	/** Whether chains, nodes and supply lines are the same as then. */
	public boolean hasTemplatesOf(GraphVersion other) {
		return this.epoch.equals(other.epoch) && this.templates == other.templates;
	}

	/** Whether nothing but portions of imports has been written since then. */
	public boolean hasOnlyPortionsSince(GraphVersion other) {
		return this.epoch.equals(other.epoch) && this.number - other.number == this.portions - other.portions;
	}

	/** Whether at most what firms make has changed since then. */
	public boolean hasOthersOf(GraphVersion other) {
		return this.epoch.equals(other.epoch) && this.others == other.others;
	}

}
