package io.wenming.examples.district;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.wenming.document.DocumentException;
import io.wenming.document.Problem;
import io.wenming.finding.Detail;
import io.wenming.finding.Reason;
import java.util.ArrayList;
import java.util.List;

/** Collects the problems of all files, those of the documents and those between them. */
final class Complaints {
    private static final int LISTED = 12;

    private final Positions positions;
    private final List<Problem> found = new ArrayList<>();

    Complaints(Positions positions) {
        this.positions = positions;
    }

    /** The problems of one document. */
    void add(DocumentException faulty) {
        found.addAll(faulty.problems());
    }

    /** A problem of a whole file. */
    void file(String file, RecordProblem code) {
        found.add(new Problem(file, 1, 1, "", Reason.of(code, Detail.of(file))));
    }

    /** A problem at a value of a file that was read. */
    void at(String file, String pointer, RecordProblem code, Detail... details) {
        Reason reason = Reason.of(code, details);
        found.add(positions
                .find(file, pointer)
                .map(place -> new Problem(file, place.getLineNr(), place.getColumnNr(), pointer, reason))
                .orElseGet(() -> new Problem(file, 1, 1, pointer, reason)));
    }

    /** A problem at a value that is none of the known ones. */
    void unlessAmong(ImmutableSet<String> known, String file, String pointer, RecordProblem code, String id) {
        if (!known.contains(id)) {
            at(file, pointer, code, Detail.of(id), list(known));
        }
    }

    /** The problems in the order found. */
    ImmutableList<Problem> all() {
        return ImmutableList.copyOf(found);
    }

    /** The first words of a list. */
    static Detail list(Iterable<String> words) {
        int more = Iterables.size(words) - LISTED;
        return Detail.of(Joiner.on(", ").join(Iterables.limit(words, LISTED)) + (more > 0 ? ", …" : ""));
    }
}
