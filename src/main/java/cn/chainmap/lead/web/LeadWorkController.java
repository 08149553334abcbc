package cn.chainmap.lead.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

import cn.chainmap.lead.board.BoardLead;
import cn.chainmap.lead.board.Checklist;
import cn.chainmap.lead.board.LeadBoard;
import cn.chainmap.lead.board.LeadChecklists;
import cn.chainmap.lead.board.LeadContact;
import cn.chainmap.lead.board.LeadContacts;
import cn.chainmap.lead.board.LeadEventKind;
import cn.chainmap.lead.board.LeadEvents;
import cn.chainmap.lead.board.LeadForm;
import cn.chainmap.lead.board.LeadWork;
import cn.chainmap.shared.BadParameterException;
import cn.chainmap.shared.Page;
import cn.chainmap.shared.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/leads/{id}")
@Tag(name = "线索详情")
class LeadWorkController {

	private final LeadBoard board;

	private final LeadWork work;

	private final LeadEvents events;

	private final LeadContacts contacts;

	private final LeadChecklists checklists;

	LeadWorkController(LeadBoard board, LeadWork work, LeadEvents events, LeadContacts contacts,
			LeadChecklists checklists) {
		this.board = board;
		this.work = work;
		this.events = events;
		this.contacts = contacts;
		this.checklists = checklists;
	}

	@PatchMapping
	@Operation(summary = "修改项目信息（采集表各栏）", description = "整组写入：没有给出的栏清空；version 不是最新时 409")
	BoardLead change(@PathVariable String id, @RequestBody Change change) {
		return this.work.change(id, change.form(), change.version());
	}

	@PutMapping("/next-step")
	@Operation(summary = "下一步及日期")
	BoardLead plan(@PathVariable String id, @RequestBody Plan plan) {
		return this.work.plan(id, plan.text(), date(plan.on()));
	}

	@PostMapping("/log")
	@Operation(summary = "联系记录（CONTACT）或进展报告（REPORT）", description = "对接、在谈中的线索重新计时")
	BoardLead note(@PathVariable String id, @RequestBody Note note) {
		return this.work.note(id, kind(note.kind()), note.text());
	}

	@GetMapping("/events")
	@Operation(summary = "时间线：谁在何时做了什么、为什么")
	Page<LeadEvents.Event> events(@PathVariable String id, @RequestParam(defaultValue = "0") int page,
			@RequestParam(defaultValue = "50") int size) {
		this.board.get(id);
		return this.events.list(id, new PageRequest(page, size));
	}

	@GetMapping("/contacts")
	@Operation(summary = "企业联系人", description = "默认脱敏；contacts=full 显示完整，并记入时间线")
	List<LeadContact> contacts(@PathVariable String id, @RequestParam(defaultValue = "masked") String contacts) {
		this.board.get(id);
		return (isFull(contacts) ? this.contacts.full(List.of(id), false, "在线索详情中") : this.contacts.masked(List.of(id)))
			.getOrDefault(id, List.of());
	}

	@PostMapping("/contacts")
	@ResponseStatus(HttpStatus.CREATED)
	@Operation(summary = "添加企业联系人")
	LeadContact addContact(@PathVariable String id, @RequestBody Contact contact) {
		this.board.get(id);
		return this.contacts.add(id,
				new LeadContact("", contact.name(), contact.role(), contact.phone(), contact.email(), false));
	}

	@DeleteMapping("/contacts/{contact}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "删除企业联系人")
	void removeContact(@PathVariable String id, @PathVariable String contact) {
		this.board.get(id);
		this.contacts.remove(id, contact);
	}

	@GetMapping("/checklist")
	@Operation(summary = "线索的核对清单")
	Checklist.OfLead checklist(@PathVariable String id) {
		this.board.get(id);
		return this.checklists.get(id);
	}

	@PutMapping("/checklist")
	@Operation(summary = "选择核对清单；checklist 为空则用默认清单")
	Checklist.OfLead choose(@PathVariable String id, @RequestBody Choice choice) {
		return this.checklists.choose(id, choice.checklist());
	}

	@PutMapping("/checklist/{item}")
	@Operation(summary = "勾选核对项")
	Checklist.OfLead tick(@PathVariable String id, @PathVariable String item, @RequestBody Tick tick) {
		return this.checklists.tick(id, item, Boolean.TRUE.equals(tick.done()), tick.note());
	}

	/** Whether contact data is asked for in full. */
	static boolean isFull(String contacts) {
		return switch (contacts) {
			case "full" -> true;
			case "masked" -> false;
			default -> throw new BadParameterException("contacts", contacts, "只能是 masked（脱敏）、full（完整，留痕）");
		};
	}

	private static LeadEventKind kind(@Nullable String kind) {
		return (kind == null || "CONTACT".equals(kind)) ? LeadEventKind.CONTACT
				: "REPORT".equals(kind) ? LeadEventKind.REPORT : unknown(kind);
	}

	private static LeadEventKind unknown(String kind) {
		throw new BadParameterException("kind", kind, "只能是 CONTACT（联系记录）、REPORT（进展报告）");
	}

	private static @Nullable LocalDate date(@Nullable String text) {
		if (text == null || text.isBlank()) {
			return null;
		}
		try {
			return LocalDate.parse(text.strip());
		}
		catch (DateTimeParseException ex) {
			throw new BadParameterException("on", text, "日期写成 2026-01-31 的样子");
		}
	}

	record Change(@Nullable String projectName, @Nullable Double investmentWanYuan, @Nullable String investorProfile,
			@Nullable String content, @Nullable Double landMu, @Nullable String area, @Nullable String remark,
			@Nullable String assessment, @Nullable Long version) {

		LeadForm form() {
			return new LeadForm(this.projectName, this.investmentWanYuan, this.investorProfile, this.content,
					this.landMu, this.area, this.remark, this.assessment);
		}

	}

	record Plan(@Nullable String text, @Nullable String on) {
	}

	record Note(@Nullable String kind, @Nullable String text) {
	}

	record Contact(@Nullable String name, @Nullable String role, @Nullable String phone, @Nullable String email) {
	}

	record Choice(@Nullable String checklist) {
	}

	record Tick(@Nullable Boolean done, @Nullable String note) {
	}

}
