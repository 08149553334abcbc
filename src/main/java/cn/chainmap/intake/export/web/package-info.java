/**
 * Taking data out over HTTP.
 */
@NullMarked
package cn.chainmap.intake.export.web;

import org.jspecify.annotations.NullMarked;
