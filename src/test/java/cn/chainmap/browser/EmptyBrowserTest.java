package cn.chainmap.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import cn.chainmap.support.GraphTest;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/**
 * A test of the pages in a real browser that writes: the graph is empty before each test,
 * see {@link BrowserTest}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BrowserExtension.class)
@GraphTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "chainmap.seed=none")
@interface EmptyBrowserTest {

}
