package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.wenming.fact.Checklist;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.fact.Mark;
import io.wenming.finding.Detail;
import io.wenming.finding.Reason;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.number.Fraction;
import io.wenming.number.Points;

/** 分条核查. */
record Lines(FactKey<Checklist> key, int lines, Mode mode) implements ScoringRule {
    private static final long serialVersionUID = 1L;

    /** How lines that fail count. */
    enum Mode {
        PROPORTIONAL("proportional", Label.of("按合格比例", "by the share that passes")),
        ALL("all", Label.of("全部合格", "all have to pass"));

        private final String code;
        private final Label label;

        Mode(String code, Label label) {
            this.code = code;
            this.label = label;
        }

        String code() {
            return code;
        }

        Label label() {
            return label;
        }
    }

    Lines {
        requireNonNull(key, "key");
        requireNonNull(mode, "mode");
        if (lines < 1) {
            throw Refusal.of("lines: %s is out of range; give 1 or more", lines);
        }
    }

    @Override
    public Award award(Points points, Facts facts) {
        Checklist marks = facts.value(key).orElseThrow();
        if (marks.size() != lines) {
            return Award.unreadable(Reason.of(ScoringReason.WRONG_SIZE, Detail.of(lines), Detail.of(marks.size())));
        }
        int passed = marks.count(Mark.PASS);
        int applicable = passed + marks.count(Mark.FAIL);
        if (applicable == 0) {
            return Award.notApplicable(Reason.of(ScoringReason.NO_LINES));
        }
        Fraction share = switch (mode) {
            case PROPORTIONAL -> Fraction.of(passed, applicable);
            case ALL -> passed == applicable ? Fraction.ONE : Fraction.ZERO;
        };
        return Award.of(
                points.toFraction().times(share),
                Reason.of(ScoringReason.LINES, Detail.of(applicable), Detail.of(passed)));
    }

    @Override
    public ImmutableList<Input> inputs() {
        return ImmutableList.of(Input.required(key));
    }

    @Override
    public Span range(Points points) {
        return Span.closed(Fraction.ZERO, points.toFraction());
    }

    @Override
    public Prospect prospect(Points points, Facts facts, Domains domains) {
        if (!domains.isOpen(key)) {
            return Prospect.of(award(points, facts));
        }
        ImmutableSortedMap<Integer, Boolean> sizes =
                domains.values(key).map(Domain::sizes).orElse(ImmutableSortedMap.of());
        if (!sizes.containsKey(lines)) {
            return Prospect.unreadable();
        }
        Prospect fitting = Prospect.of(range(points));
        Prospect all = sizes.getOrDefault(lines, false) ? fitting.orNotApplicable() : fitting;
        return sizes.size() > 1 ? all.orUnreadable() : all;
    }

    @Override
    public Domain domain(Input input) {
        return Domain.marks(lines, true);
    }

    @Override
    public Label describe() {
        return switch (mode) {
            case PROPORTIONAL ->
                Label.of("%s 条均分".formatted(lines), "an equal share for each of %s lines".formatted(lines));
            case ALL -> Label.of("%s 条全部符合得分".formatted(lines), "all points if all %s lines pass".formatted(lines));
        };
    }
}
