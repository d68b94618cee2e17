/**
 * Bulletins (通报): what a supervision office writes each week, month and quarter about how units kept a cadence and put
 * problems right. Read {@link io.wenming.bulletin.BulletinQuestion} first; its answer, a
 * {@link io.wenming.bulletin.Bulletin}, has the evidence behind each figure, and {@link io.wenming.bulletin.BulletinText}
 * prints it.
 */
@NullMarked
package io.wenming.bulletin;

import org.jspecify.annotations.NullMarked;
