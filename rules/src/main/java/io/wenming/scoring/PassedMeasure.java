package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.fact.Checklist;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.fact.Mark;
import io.wenming.finding.Detail;
import io.wenming.finding.Reason;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.number.Fraction;
import java.util.Optional;

/** 符合条数. */
record PassedMeasure(FactKey<Checklist> key, int lines) implements Measure {
    private static final long serialVersionUID = 1L;

    PassedMeasure {
        requireNonNull(key, "key");
        if (lines < 1) {
            throw Refusal.of("lines: %s is out of range; give 1 or more", lines);
        }
    }

    @Override
    public Optional<Reason> unreadable(Facts facts) {
        int given = facts.value(key).orElseThrow().size();
        return given == lines
                ? Optional.empty()
                : Optional.of(Reason.of(ScoringReason.WRONG_SIZE, Detail.of(lines), Detail.of(given)));
    }

    @Override
    public Optional<Fraction> value(Facts facts) {
        Checklist marks = facts.value(key).orElseThrow();
        int passed = marks.count(Mark.PASS);
        return passed + marks.count(Mark.FAIL) == 0 ? Optional.empty() : Optional.of(Fraction.of(passed));
    }

    @Override
    public Optional<NothingDue> nothingDue() {
        return Optional.of(NothingDue.NOT_APPLICABLE);
    }

    @Override
    public ImmutableList<Input> inputs() {
        return ImmutableList.of(Input.required(key));
    }

    @Override
    public Span range() {
        return Span.closed(Fraction.ZERO, Fraction.of(lines));
    }

    @Override
    public Label describe() {
        return Label.of("%s 条中符合的条数".formatted(lines), "the number of %s lines that pass".formatted(lines));
    }
}
