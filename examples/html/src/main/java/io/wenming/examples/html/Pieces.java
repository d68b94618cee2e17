package io.wenming.examples.html;

import com.google.common.collect.ImmutableList;

/** Several pieces, one after the other (并列片段). */
record Pieces(ImmutableList<Html> pieces) implements Html {
    @Override
    public void writeTo(StringBuilder page) {
        pieces.forEach(piece -> piece.writeTo(page));
    }
}
