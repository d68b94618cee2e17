package io.wenming.cadence;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

/** The size of a maximum matching of pieces and duties, by augmenting paths: slow, and right whatever the graph is. */
final class MaximumMatching {
    private final List<Evidence> pieces;
    private final List<Duty> duties;
    private final BiPredicate<Duty, Evidence> fits;
    private final int[] pieceOf;

    private MaximumMatching(List<Evidence> pieces, List<Duty> duties, BiPredicate<Duty, Evidence> fits) {
        this.pieces = pieces;
        this.duties = duties;
        this.fits = fits;
        this.pieceOf = new int[duties.size()];
        Arrays.fill(pieceOf, -1);
    }

    static int size(List<Evidence> pieces, List<Duty> duties, BiPredicate<Duty, Evidence> fits) {
        MaximumMatching matching = new MaximumMatching(pieces, duties, fits);
        int size = 0;
        for (int piece = 0; piece < pieces.size(); piece++) {
            size += matching.place(piece, new boolean[duties.size()]) ? 1 : 0;
        }
        return size;
    }

    private boolean place(int piece, boolean[] tried) {
        for (int duty = 0; duty < duties.size(); duty++) {
            if (!tried[duty] && fits.test(duties.get(duty), pieces.get(piece))) {
                tried[duty] = true;
                if (pieceOf[duty] < 0 || place(pieceOf[duty], tried)) {
                    pieceOf[duty] = piece;
                    return true;
                }
            }
        }
        return false;
    }
}
