package cn.chainmap.web;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.servers.Server;

import org.springframework.context.annotation.Configuration;

/**
 * What the API page says of itself.
 */
@Configuration(proxyBeanMethods = false)
@OpenAPIDefinition(
		info = @Info(title = "链图 ChainMap 接口", version = "0.1.0",
				description = "产业链招商图谱：产业链、断点、本地配套率、供应企业、招商线索。错误一律为 application/problem+json。"),
		servers = @Server(url = "/", description = "本机"))
class ApiDocumentation {

}
