/**
 * One file for each idea (入门示例): each class has a {@code main} that stands alone. Read
 * {@link io.wenming.examples.quickstart.ScoreUnit} first.
 */
@NullMarked
package io.wenming.examples.quickstart;

import org.jspecify.annotations.NullMarked;
