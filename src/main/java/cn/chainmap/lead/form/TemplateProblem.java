package cn.chainmap.lead.form;

import org.jspecify.annotations.Nullable;

/**
 * Something in a template that must be changed before it can be used.
 *
 * @param cell where, such as {@code Sheet1!C5}; empty for the whole file
 * @param placeholder the placeholder it is about, {@code null} for none
 * @param message what is wrong and what to do, in Chinese
 */
public record TemplateProblem(String cell, @Nullable String placeholder, String message) {
}
