package cn.chainmap.shared;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Says in Chinese that the port is taken; goes before Spring Boot's own analyzer.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PortInUseAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, PortInUseException cause) {
		return new FailureAnalysis("端口 " + cause.getPort() + " 已被别的程序占用（也可能是另一个链图）。",
				"请先停止占用它的程序，或用 --server.port=<端口> 换一个端口，例如 --server.port=8081。", cause);
	}

}
