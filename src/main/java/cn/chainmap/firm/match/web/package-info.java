/**
 * Review queues over HTTP.
 */
@NullMarked
package cn.chainmap.firm.match.web;

import org.jspecify.annotations.NullMarked;
