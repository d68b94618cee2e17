package io.wenming.fact;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.label.Refusal;
import java.io.Serializable;
import java.util.Collections;

/**
 * A checklist (检查清单): one mark for each place, person or line that was looked at, in their order.
 *
 * @param marks the marks
 */
public record Checklist(ImmutableList<Mark> marks) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Each mark is held: what counts more places than any area has is a slip of the pen. */
    static final int MOST_COUNTED = 1_000_000;

    /** Refuses null. */
    public Checklist {
        requireNonNull(marks, "marks");
    }

    /** A checklist of marks in order. */
    public static Checklist of(Mark... marks) {
        return new Checklist(ImmutableList.copyOf(marks));
    }

    /**
     * A checklist known by its numbers only: the marks stand as passed, failed, not applicable.
     *
     * @throws IllegalArgumentException if a number is below 0, or all together are more than a million
     */
    public static Checklist counted(int passed, int failed, int notApplicable) {
        Refusal.unless(passed >= 0, "passed: %s is below 0; give 0 or more", passed);
        Refusal.unless(failed >= 0, "failed: %s is below 0; give 0 or more", failed);
        Refusal.unless(notApplicable >= 0, "notApplicable: %s is below 0; give 0 or more", notApplicable);
        long marks = (long) passed + failed + notApplicable;
        Refusal.unless(marks <= MOST_COUNTED, "checklist: %s marks are too many; give at most %s", marks, MOST_COUNTED);
        return new Checklist(ImmutableList.<Mark>builder()
                .addAll(Collections.nCopies(passed, Mark.PASS))
                .addAll(Collections.nCopies(failed, Mark.FAIL))
                .addAll(Collections.nCopies(notApplicable, Mark.NOT_APPLICABLE))
                .build());
    }

    /** How many marks are of one kind. */
    public int count(Mark mark) {
        return Collections.frequency(marks, requireNonNull(mark, "mark"));
    }

    /** How many marks there are. */
    public int size() {
        return marks.size();
    }
}
