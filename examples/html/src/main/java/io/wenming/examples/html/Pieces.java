package io.wenming.examples.html;

import com.google.common.collect.ImmutableList;

/** Several pieces, one after the other (并列片段). Those of nothing are left out, so that nothing is equal to nothing. */
record Pieces(ImmutableList<Html> pieces) implements Html {
    Pieces {
        pieces = pieces.stream()
                .filter(piece -> !(piece instanceof Pieces inner && inner.pieces.isEmpty()))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public void writeTo(StringBuilder page) {
        pieces.forEach(piece -> piece.writeTo(page));
    }
}
