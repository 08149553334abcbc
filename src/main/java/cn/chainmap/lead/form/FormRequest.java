package cn.chainmap.lead.form;

import java.util.List;

import cn.chainmap.gap.BreakPointFilter;
import cn.chainmap.lead.board.BoardFilter;
import cn.chainmap.lead.board.LeadState;
import cn.chainmap.park.Place;

/**
 * What is to be exported.
 *
 * @param place a tracked place
 * @param gaps which break points
 * @param leads which registered leads
 * @param states in which states
 * @param words the filter in words
 * @param fullContacts whether contact data is written in full, which is logged
 * @param remember whether the next export is compared with this one
 */
public record FormRequest(Place place, BreakPointFilter gaps, BoardFilter leads, List<LeadState> states, String words,
		boolean fullContacts, boolean remember) {

	public FormRequest {
		states = List.copyOf(states);
	}

}
