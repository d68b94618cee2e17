/**
 * Documents (文档): how rules and values are read and written. Text becomes tokens with positions, tokens a tree, and the
 * tree either a value or the list of <em>all</em> its problems ({@link io.wenming.document.DocumentException}).
 *
 * <p>Read {@link io.wenming.document.DocumentKind} first. A {@link io.wenming.document.Codec} says once how a value is
 * written; reading, writing, the canonical form and its digest all follow from that. New kinds are added as codecs; the
 * mechanism stays.
 */
@NullMarked
package io.wenming.document;

import org.jspecify.annotations.NullMarked;
