/**
 * Words for people (标签): a {@link io.wenming.label.Label} says one thing in Chinese and in English, a
 * {@link io.wenming.label.Language} chooses. Logic never depends on a label. A {@link io.wenming.label.Refusal} keeps its
 * sentence, so that it can be said in both.
 */
@NullMarked
package io.wenming.label;

import org.jspecify.annotations.NullMarked;
