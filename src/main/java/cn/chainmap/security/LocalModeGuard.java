package cn.chainmap.security;

import java.net.InetAddress;

import cn.chainmap.shared.StartupProblem;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.core.env.Environment;

/**
 * Refuses to start on an address that others can reach while there are no accounts.
 */
class LocalModeGuard implements InitializingBean {

	private final ServerProperties server;

	private final Environment environment;

	LocalModeGuard(ServerProperties server, Environment environment) {
		this.server = server;
		this.environment = environment;
	}

	@Override
	public void afterPropertiesSet() {
		refuseUnlessLoopback("server.address", this.server.getAddress());
		if (this.environment.containsProperty("management.server.port")) {
			refuseUnlessLoopback("management.server.address",
					this.environment.getProperty("management.server.address", InetAddress.class));
		}
	}

	private static void refuseUnlessLoopback(String setting, @Nullable InetAddress address) {
		if (address == null || !address.isLoopbackAddress()) {
			throw new StartupProblem(
					setting + "=" + ((address == null) ? "（空，即所有网卡）" : address.getHostAddress())
							+ "：还没有用户账号，链图不能在别人够得到的地址上启动，否则任何人都能读取数据。",
					"请去掉这项设置或写 127.0.0.1（只供本机使用）。多人使用需要等账号功能；" + "在此之前，可由各人在自己的电脑上运行，或经 SSH 端口转发访问。");
		}
	}

}
