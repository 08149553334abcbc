package cn.chainmap.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The last line of the log at start says where to click.
 */
@Component
class ReadyMessage {

	private static final Logger logger = LoggerFactory.getLogger(ReadyMessage.class);

	private final ApplicationContext context;

	private final Environment environment;

	ReadyMessage(ApplicationContext context, Environment environment) {
		this.context = context;
		this.environment = environment;
	}

	@EventListener
	void on(AvailabilityChangeEvent<ReadinessState> event) {
		if (event.getState() == ReadinessState.ACCEPTING_TRAFFIC
				&& this.context instanceof WebServerApplicationContext server && server.getWebServer() != null) {
			logger.info("链图已就绪，请在浏览器打开 http://localhost:{}{}/ （按 Ctrl-C 停止）", server.getWebServer().getPort(),
					this.environment.getProperty("server.servlet.context-path", ""));
		}
	}

}
