/**
 * Targets over HTTP.
 */
@NullMarked
package cn.chainmap.lead.target.web;

import org.jspecify.annotations.NullMarked;
