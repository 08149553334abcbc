/**
 * Introductions over HTTP.
 */
@NullMarked
package cn.chainmap.lead.path.web;

import org.jspecify.annotations.NullMarked;
