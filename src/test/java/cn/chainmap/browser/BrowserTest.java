package cn.chainmap.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import cn.chainmap.support.SeedTest;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/**
 * A test of the pages in a real browser, on the whole application with the Dazu seed. A
 * test method takes a {@link Screen}. Skipped where no browser is installed, see
 * {@link InstalledBrowser}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BrowserExtension.class)
@SeedTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "chainmap.seed=none")
@interface BrowserTest {

}
