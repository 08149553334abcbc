/**
 * How each kind of sheet stands in the graph (数据镜像): the one place where columns meet
 * labels and properties.
 */
@NullMarked
package cn.chainmap.intake.images;

import org.jspecify.annotations.NullMarked;
