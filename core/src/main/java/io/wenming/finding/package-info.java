/**
 * Findings (结论): a {@link io.wenming.finding.Finding} is a tree of what came out and why, as data; a
 * {@link io.wenming.finding.Reason} is a code with arguments. Texts are only made at the edge, in Chinese or English, by
 * {@link io.wenming.finding.FindingText}. A {@link io.wenming.finding.Flaw} is what is odd in a document, with a
 * {@link io.wenming.finding.Witness} that shows it.
 */
@NullMarked
package io.wenming.finding;

import org.jspecify.annotations.NullMarked;
