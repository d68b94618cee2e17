/**
 * What a figure rests on (依据): the {@link io.wenming.citation.Citation} of a clause, and the papers handed in as
 * {@link io.wenming.citation.Attachment} with the {@link io.wenming.citation.Digest} that the caller computed.
 */
@NullMarked
package io.wenming.citation;

import org.jspecify.annotations.NullMarked;
