package io.wenming.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.finding.Detail;
import io.wenming.finding.Reason;
import io.wenming.label.Label;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Collects the problems of one document. */
final class Problems {
    /** Far more than a message shows; what a value says of itself may repeat a long text for each problem. */
    private static final int LONGEST_DETAIL = 1_000;

    private final String file;
    private final int most;
    private final List<Problem> found = new ArrayList<>();

    Problems(String file, int most) {
        this.file = file;
        this.most = most;
    }

    void add(Place place, ProblemCode code, Detail... details) {
        if (found.size() < most) {
            ImmutableList<Detail> kept =
                    Arrays.stream(details).map(Problems::bounded).collect(ImmutableList.toImmutableList());
            found.add(new Problem(file, place.line(), place.column(), place.pointer(), new Reason(code, kept)));
        }
    }

    /** A value that its own rules refuse. */
    void addRefused(Place place, IllegalArgumentException refusal) {
        add(place, ProblemCode.REFUSED, Detail.of(RefusalText.of(refusal)));
    }

    /** A node of another shape than the one that has to stand there, or none at all. */
    void addWrongShape(Node node, Shape expected) {
        if (expected == Shape.OBJECT && node instanceof Node.Text text && FullWidth.colonAfterWord(text.text()) >= 0) {
            // without a colon of its own YAML takes the members for one text
            FullWidth.add(this, node.place(), "：", ":");
            return;
        }
        add(
                node.place(),
                node instanceof Node.Null ? ProblemCode.NULL_VALUE : ProblemCode.WRONG_TYPE,
                Detail.of(node.shape().label()),
                Detail.of(expected.label()));
    }

    /** A word that is not in a list; one that is in it but for the input method is said to be that. */
    void addUnknown(Place place, ProblemCode code, String given, ImmutableSet<String> known) {
        if (found.size() >= most) {
            // the nearest word costs more than all else
            return;
        }
        String meant = FullWidth.meant(given);
        if (known.contains(meant)) {
            FullWidth.add(this, place, given, meant);
        } else {
            add(place, code, Detail.of(Nearest.shortened(given)), Detail.of(Nearest.hint(meant, known)));
        }
    }

    private static Detail bounded(Detail detail) {
        if (detail instanceof Detail.Text text) {
            return Detail.of(Excerpt.of(text.value(), LONGEST_DETAIL));
        }
        return detail instanceof Detail.Term term
                ? Detail.of(Label.of(
                        Excerpt.of(term.value().zh(), LONGEST_DETAIL),
                        Excerpt.of(term.value().en(), LONGEST_DETAIL)))
                : detail;
    }

    int count() {
        return found.size();
    }

    /** In the order of their place; problems of one place in the order found. */
    ImmutableList<Problem> all() {
        return ImmutableList.sortedCopyOf(
                Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column), found);
    }
}
