package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import io.wenming.finding.Detail;
import io.wenming.label.Label;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is odd in the rule of one leaf. */
final class RuleFlaws {
    private final Indicator leaf;
    private final Points points;
    private final List<Flaw> flaws = new ArrayList<>();

    private RuleFlaws(Indicator leaf) {
        this.leaf = leaf;
        this.points = leaf.points().orElseThrow();
    }

    static List<Flaw> of(Indicator leaf) {
        return new RuleFlaws(leaf).look(leaf.rule().orElseThrow());
    }

    private List<Flaw> look(ScoringRule rule) {
        if (rule instanceof Bands bands) {
            look(bands);
        } else if (rule instanceof MeanDeduction mean) {
            gaps(Cover.ofDecimals(), mean.losses().stream().map(Loss::when).toList());
        } else if (rule instanceof Grades grades) {
            grades.worths().forEach((grade, worth) -> tooMuch(FlawCode.GRADE_ABOVE_POINTS, grade, worth));
        } else if (rule instanceof Deduction deduction) {
            look(deduction);
        } else if (rule instanceof SeverityDeduction severity) {
            boolean free = severity.costs().values().stream()
                    .flatMap(states -> states.values().stream())
                    .allMatch(cost -> cost.signum() == 0);
            noKinds(free);
            severity.floor().ifPresent(this::floor);
        } else if (rule instanceof LessPerStep steps) {
            noKinds(steps.parts().stream().allMatch(part -> part.per().signum() == 0));
        } else if (rule instanceof Bonus bonus) {
            look(bonus);
        } else if (rule instanceof Ledger ledger) {
            noKinds(ledger.kinds().isEmpty());
            ledger.kinds().forEach((kind, posting) -> without(kind, posting.each()));
        }
        return flaws;
    }

    private void look(Bands rule) {
        Cover cover = Cover.of(rule.measure());
        List<Band> before = new ArrayList<>();
        for (Band band : rule.bands()) {
            tooMuch(FlawCode.BAND_ABOVE_POINTS, band.name(), band.worth());
            List<Range<Decimal>> always = before.stream()
                    .filter(other -> band.requires().containsAll(other.requires()))
                    .map(Band::when)
                    .toList();
            if (cover.covers(always, band.when())) {
                add(FlawCode.BAND_HIDDEN, Detail.of(band.name()));
            } else {
                before.forEach(other -> overlap(cover, other, band));
            }
            before.add(band);
        }
        gaps(cover, rule.bands().stream().map(Band::when).toList());
        if (points.signum() > 0 && rule.otherwise().outOf(points).compareTo(points.toFraction()) > 0) {
            add(
                    FlawCode.BAND_ABOVE_POINTS,
                    Detail.of(Label.of("其余", "otherwise")),
                    Detail.of(rule.otherwise().outOf(points)),
                    amount(points));
        }
    }

    /** Bands that lie within each other are steps of a ladder; the odd ones share some values only. */
    private void overlap(Cover cover, Band first, Band second) {
        boolean ladder = first.when().encloses(second.when()) || second.when().encloses(first.when());
        if (ladder
                || !first.requires().equals(second.requires())
                || first.worth().equals(second.worth())) {
            return;
        }
        Optional<Range<Decimal>> both = cover.overlap(first.when(), second.when());
        both.ifPresent(range -> add(
                FlawCode.BAND_OVERLAP, Detail.of(first.name()), Detail.of(second.name()), Detail.of(range.toString())));
    }

    private void gaps(Cover cover, List<Range<Decimal>> ranges) {
        cover.gaps(ranges).forEach(gap -> add(FlawCode.BAND_GAP, Detail.of(gap.toString())));
    }

    private void look(Deduction rule) {
        noKinds(rule.charges().isEmpty() && rule.zeroing().isEmpty());
        rule.charges().forEach((kind, charge) -> {
            if (charge.prices().stream().allMatch(price -> price.signum() == 0)) {
                add(FlawCode.KIND_WITHOUT_POINTS, Detail.of(kind));
            }
            if (charge.atMost().filter(cap -> cap.signum() == 0).isPresent()) {
                add(FlawCode.KIND_CAPPED_AT_ZERO, Detail.of(kind));
            }
        });
        if (rule.multiplier().signum() == 0) {
            add(FlawCode.MULTIPLIED_BY_ZERO);
        }
        if (rule.zeroing().isEmpty()) {
            rule.floor().ifPresent(this::floor);
        }
    }

    private void look(Bonus rule) {
        noKinds(rule.tiers().isEmpty());
        rule.tiers().forEach(this::without);
        if (rule.cap().filter(cap -> cap.signum() == 0).isPresent()) {
            add(FlawCode.BONUS_CAPPED_AT_ZERO);
        }
    }

    private void floor(Points floor) {
        if (points.signum() > 0 && floor.compareTo(points) >= 0) {
            add(FlawCode.NOTHING_TO_DEDUCT, amount(floor), amount(points));
        }
    }

    private void noKinds(boolean none) {
        if (none) {
            add(FlawCode.NO_KINDS);
        }
    }

    private void without(String kind, Points each) {
        if (each.signum() == 0) {
            add(FlawCode.KIND_WITHOUT_POINTS, Detail.of(kind));
        }
    }

    /** More than the points, where there are any: none are offered by what stands on top of the full marks. */
    private void tooMuch(FlawCode code, String name, Worth worth) {
        Fraction given = worth.outOf(points);
        if (points.signum() > 0 && given.compareTo(points.toFraction()) > 0) {
            add(code, Detail.of(name), Detail.of(given), amount(points));
        }
    }

    private void add(FlawCode code, Detail... details) {
        flaws.add(new Flaw(leaf.id(), leaf.label(), code, ImmutableList.copyOf(details)));
    }

    private static Detail amount(Points amount) {
        return Detail.of(amount.toFraction());
    }
}
