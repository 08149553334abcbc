package cn.chainmap.lead.board;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A checklist (核对清单模板) for screening leads.
 *
 * @param id unique id
 * @param name name
 * @param note what it is for
 * @param standard whether leads without a choice of their own use it
 * @param items its items, in order
 * @param leads leads that chose it
 */
public record Checklist(String id, String name, @Nullable String note, boolean standard, List<Item> items, long leads) {

	public Checklist {
		items = List.copyOf(items);
	}

	/**
	 * An item.
	 *
	 * @param id unique id
	 * @param text what is to be checked
	 * @param required whether a lead must not advance without it
	 * @param gate the state that is closed while it is open, and all after it
	 */
	public record Item(String id, String text, boolean required, LeadState gate) {
	}

	/**
	 * The checklist of one lead.
	 *
	 * @param id id of the checklist, {@code null} when the lead has none
	 * @param name its name
	 * @param chosen whether it was chosen for this lead
	 * @param items its items with what was ticked
	 */
	public record OfLead(@Nullable String id, @Nullable String name, boolean chosen, List<Ticked> items) {

		public OfLead {
			items = List.copyOf(items);
		}

	}

	/**
	 * An item of a lead.
	 *
	 * @param item the item
	 * @param done whether it is ticked
	 * @param note what was found
	 * @param by who ticked it
	 * @param at when
	 */
	public record Ticked(Item item, boolean done, @Nullable String note, @Nullable String by, @Nullable String at) {
	}

}
