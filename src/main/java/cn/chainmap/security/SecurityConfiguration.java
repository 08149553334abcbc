package cn.chainmap.security;

import java.util.Set;

import jakarta.servlet.DispatcherType;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * Local mode (本机模式): the server listens on loopback only, so whoever reaches it is the
 * one user. What remains to be kept out is other web sites in the same browser: foreign
 * host names (DNS rebinding), framing, foreign scripts.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	/**
	 * Everything from this host, nothing inline: the front end follows frontend rules.
	 */
	private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
			+ "img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; "
			+ "form-action 'self'; frame-ancestors 'none'; object-src 'none'";

	private static final Set<String> LOCAL_HOSTS = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

	@Bean
	static LocalModeGuard localModeGuard(Environment environment) {
		return new LocalModeGuard(environment);
	}

	@Bean
	SecurityFilterChain securityFilterChain(HttpSecurity http) {
		return http.authorizeHttpRequests(SecurityConfiguration::rules)
			.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.requestCache(cache -> cache.disable())
			.logout(logout -> logout.disable())
			.csrf(csrf -> csrf.disable())
			.addFilterBefore(new CrossSiteFilter(), LogoutFilter.class)
			.headers(SecurityConfiguration::headers)
			.build();
	}

	// The error dispatch is permitted by name: secured, it would turn every failure into
	// a redirect.
	private static void rules(
			AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
		rules.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
		rules.anyRequest().permitAll();
	}

	private static void headers(HeadersConfigurer<HttpSecurity> headers) {
		headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY));
		headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER));
		// Pages and libraries are revalidated (application.yml); answers of the API are
		// never kept.
		headers.cacheControl(cache -> cache.disable());
		headers.addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
				PathPatternRequestMatcher.withDefaults().matcher("/api/**"), new CacheControlHeadersWriter()));
	}

	@Bean
	StrictHttpFirewall httpFirewall() {
		StrictHttpFirewall firewall = new StrictHttpFirewall();
		firewall.setAllowedHostnames(LOCAL_HOSTS::contains);
		return firewall;
	}

	@Bean
	RequestRejectedHandler rejectedRequestHandler() {
		return new RejectedRequestHandler();
	}

	/** No accounts yet: without this bean, Spring Boot would invent one. */
	@Bean
	UserDetailsService noAccounts() {
		return new InMemoryUserDetailsManager();
	}

}
