/**
 * Honors (荣誉): who holds which title on which day, and who may apply for the next one. Read
 * {@link io.wenming.honor.Register} first: the record of {@link io.wenming.honor.HonorEvent}s. A
 * {@link io.wenming.honor.HonorScheme} holds the rules with their dates in force. Register and scheme together make a
 * {@link io.wenming.honor.HonorHistory}, which answers every question; no state is ever stored.
 */
@NullMarked
package io.wenming.honor;

import org.jspecify.annotations.NullMarked;
