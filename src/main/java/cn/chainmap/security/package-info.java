/**
 * Who may reach the application. Today: one user on this machine (本机模式); accounts and
 * roles come here later.
 */
@ApplicationModule(allowedDependencies = { "shared" })
@NullMarked
package cn.chainmap.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
