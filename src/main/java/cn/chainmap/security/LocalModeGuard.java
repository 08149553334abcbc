package cn.chainmap.security;

import java.net.InetAddress;

import cn.chainmap.shared.StartupProblem;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * Refuses to start on an address that others can reach while there are no accounts. Looks
 * before any bean is made, so that not even the store is opened.
 */
class LocalModeGuard implements BeanFactoryPostProcessor {

	private final Environment environment;

	LocalModeGuard(Environment environment) {
		this.environment = environment;
	}

	@Override
	public void postProcessBeanFactory(ConfigurableListableBeanFactory beanFactory) {
		refuseUnlessLoopback("server.address");
		if (this.environment.containsProperty("management.server.port")) {
			refuseUnlessLoopback("management.server.address");
		}
	}

	private void refuseUnlessLoopback(String setting) {
		InetAddress address = address(setting);
		if (address == null || !address.isLoopbackAddress()) {
			throw new StartupProblem(
					setting + "=" + ((address == null) ? "（空，即所有网卡）" : address.getHostAddress())
							+ "：还没有用户账号，链图不能在别人够得到的地址上启动，否则任何人都能读取数据。",
					"请去掉 " + setting + " 设置，或写 127.0.0.1（只供本机使用）。多人使用需要等账号功能；" + "在此之前，可由各人在自己的电脑上运行，或经 SSH 端口转发访问。");
		}
	}

	private @Nullable InetAddress address(String setting) {
		return Binder.get(this.environment).bind(setting, InetAddress.class).orElse(null);
	}

}
