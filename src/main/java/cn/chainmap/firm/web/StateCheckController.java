package cn.chainmap.firm.web;

import cn.chainmap.firm.StateCheck;
import cn.chainmap.firm.StateChecks;
import cn.chainmap.shared.NotFoundException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/admin/states/check")
@Tag(name = "管理")
class StateCheckController {

	private final StateChecks checks;

	StateCheckController(StateChecks checks) {
		this.checks = checks;
	}

	@PostMapping
	@Operation(summary = "核对（并可修复）各地点保存的环节状态", description = "后台运行；已在运行时返回 409 和当前进度")
	ResponseEntity<StateCheck> start(@RequestBody(required = false) @Nullable Order order) {
		boolean started = this.checks.start(order != null && order.repair());
		return ResponseEntity.status(started ? HttpStatus.ACCEPTED : HttpStatus.CONFLICT).body(get());
	}

	@GetMapping
	@Operation(summary = "核对的进度或结果")
	StateCheck get() {
		return this.checks.find().orElseThrow(() -> new NotFoundException("还没有核对过环节状态。"));
	}

	@DeleteMapping
	@Operation(summary = "取消核对")
	StateCheck cancel() {
		this.checks.cancel();
		return get();
	}

	record Order(boolean repair) {
	}

}
