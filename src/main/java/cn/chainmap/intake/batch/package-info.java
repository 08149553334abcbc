/**
 * Batches of changes (变更批次): previewed, applied whole, undone whole.
 */
@NullMarked
package cn.chainmap.intake.batch;

import org.jspecify.annotations.NullMarked;
