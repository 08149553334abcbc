package cn.chainmap.security;

import java.net.InetAddress;

import cn.chainmap.shared.StartupProblem;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;

/**
 * Refuses to start on an address that others can reach while there are no accounts.
 */
class LocalModeGuard implements InitializingBean {

	private final ServerProperties server;

	LocalModeGuard(ServerProperties server) {
		this.server = server;
	}

	@Override
	public void afterPropertiesSet() {
		InetAddress address = this.server.getAddress();
		if (address == null || !address.isLoopbackAddress()) {
			throw new StartupProblem(
					"server.address=" + ((address == null) ? "（空，即所有网卡）" : address.getHostAddress())
							+ "：还没有用户账号，链图不能在别人够得到的地址上启动，否则任何人都能读取数据。",
					"请去掉 server.address 设置（默认 127.0.0.1，只供本机使用）。多人使用需要等账号功能；" + "在此之前，可由各人在自己的电脑上运行，或经 SSH 端口转发访问。");
		}
	}

}
