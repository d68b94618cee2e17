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

/** 抽查. */
record Sample(FactKey<Checklist> key, int size, int need) implements ScoringRule {
    private static final long serialVersionUID = 1L;

    Sample {
        requireNonNull(key, "key");
        if (need < 1 || need > size) {
            throw Refusal.of("need: %s of %s is out of range; give 1 to the size", need, size);
        }
    }

    @Override
    public Award award(Points points, Facts facts) {
        Checklist sample = facts.value(key).orElseThrow();
        int seen = sample.count(Mark.PASS) + sample.count(Mark.FAIL);
        if (seen != size || sample.size() != size) {
            int given = sample.size() == size ? seen : sample.size();
            return Award.unreadable(Reason.of(ScoringReason.WRONG_SIZE, Detail.of(size), Detail.of(given)));
        }
        int passed = sample.count(Mark.PASS);
        return Award.of(
                passed >= need ? points.toFraction() : Fraction.ZERO,
                Reason.of(ScoringReason.SAMPLE, Detail.of(size), Detail.of(passed), Detail.of(need)));
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
        Prospect all = sizes.containsKey(size) ? Prospect.of(range(points)) : Prospect.unreadable();
        return sizes.size() > 1 || sizes.containsValue(true) ? all.orUnreadable() : all;
    }

    @Override
    public Domain domain(Input input) {
        return Domain.marks(size, false);
    }

    @Override
    public Label describe() {
        return Label.of("抽查 %s 个，%s 个合格得分".formatted(size, need), "all points if %s of %s pass".formatted(need, size));
    }
}
