/**
 * Imports, edits and facts over HTTP.
 */
@NullMarked
package cn.chainmap.intake.web;

import org.jspecify.annotations.NullMarked;
