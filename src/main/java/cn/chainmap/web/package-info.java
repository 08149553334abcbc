/**
 * How the application speaks HTTP whatever the feature: problems, page, ready message.
 */
@ApplicationModule(allowedDependencies = { "shared" })
@NullMarked
package cn.chainmap.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
