package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.finding.Detail;
import io.wenming.finding.Reason;
import io.wenming.label.Label;
import io.wenming.number.Points;
import java.util.stream.Collectors;

/** 评定等次. */
record Grades(FactKey<String> key, ImmutableSortedMap<String, Points> points) implements ScoringRule {
    private static final long serialVersionUID = 1L;

    Grades {
        requireNonNull(key, "key");
        if (requireNonNull(points, "points").isEmpty()) {
            throw new IllegalArgumentException("grades: there is none; give at least one with its points");
        }
        points.values().forEach(each -> Checks.notNegative("grade", each));
    }

    @Override
    public Award award(Points offered, Facts facts) {
        String grade = facts.value(key).orElseThrow();
        Points earned = points.get(grade);
        return earned == null
                ? Award.unreadable(Reason.of(ScoringReason.UNKNOWN_GRADE, Detail.of(grade)))
                : Award.of(
                        earned.toFraction(),
                        Reason.of(ScoringReason.GRADE, Detail.of(grade), Detail.of(earned.toFraction())));
    }

    @Override
    public ImmutableList<Input> inputs() {
        return ImmutableList.of(Input.required(key).knowing(points.keySet()));
    }

    @Override
    public Span range(Points offered) {
        return points.values().stream()
                .map(each -> Span.of(each.toFraction()))
                .reduce(Span::hull)
                .orElseThrow();
    }

    @Override
    public Prospect prospect(Points offered, Facts facts, Domains domains) {
        return domains.isOpen(key)
                ? domains.values(key).orElseThrow().words().stream()
                        .map(grade -> points.containsKey(grade)
                                ? Prospect.of(points.get(grade).toFraction())
                                : Prospect.unreadable())
                        .reduce(Prospect::or)
                        .orElseThrow()
                : Prospect.of(award(offered, facts));
    }

    @Override
    public Label describe() {
        String list = points.entrySet().stream()
                .map(grade -> grade.getKey() + " " + grade.getValue())
                .collect(Collectors.joining(", "));
        return Label.of("按等次得分：" + list, "points by grade: " + list);
    }
}
