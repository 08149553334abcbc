package cn.chainmap.graph;

import java.lang.reflect.Method;
import java.util.Set;
import java.util.stream.Collectors;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;

import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.aop.support.StaticMethodMatcherPointcutAdvisor;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Repeats transactions that failed for a reason of the moment, see
 * {@link TransientRetry}: those that read, and those that write chains, firms or places,
 * of which nothing is left when they fail. It stands outside the transaction.
 */
@Component
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class TransactionRetryAdvisor extends StaticMethodMatcherPointcutAdvisor {

	private static final long serialVersionUID = 1L;

	private static final Set<String> WRITING = GraphVersions.COUNTED_MODULES.stream()
		.map(module -> "cn.chainmap." + module)
		.collect(Collectors.toUnmodifiableSet());

	TransactionRetryAdvisor() {
		setAdvice((MethodInterceptor) invocation -> TransientRetry.outsideTransactions(() -> proceed(invocation)));
		setOrder(Ordered.HIGHEST_PRECEDENCE);
	}

	@Override
	public boolean matches(Method method, Class<?> targetClass) {
		Transactional transactional = AnnotatedElementUtils.findMergedAnnotation(method, Transactional.class);
		if (transactional == null) {
			transactional = AnnotatedElementUtils.findMergedAnnotation(targetClass, Transactional.class);
		}
		return transactional != null && (transactional.readOnly() || WRITING.contains(targetClass.getPackageName()));
	}

	// An invocation can proceed once only, so each try proceeds with a copy.
	private static Object proceed(MethodInvocation invocation) {
		try {
			return ((ProxyMethodInvocation) invocation).invocableClone().proceed();
		}
		catch (RuntimeException | Error ex) {
			throw ex;
		}
		catch (Throwable ex) {
			throw new IllegalStateException(ex);
		}
	}

}
