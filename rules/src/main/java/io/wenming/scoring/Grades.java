package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.finding.Detail;
import io.wenming.finding.Reason;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.label.Texts;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** 评定等次. */
record Grades(FactKey<String> key, ImmutableSortedMap<String, Worth> worths) implements ScoringRule {
    private static final long serialVersionUID = 1L;

    Grades {
        requireNonNull(key, "key");
        if (requireNonNull(worths, "worths").isEmpty()) {
            throw Refusal.of("grades: there is none; give at least one with its points");
        }
        Texts.check("grades", worths.keySet());
    }

    @Override
    public Award award(Points offered, Facts facts) {
        String grade = facts.value(key).orElseThrow();
        Worth worth = worths.get(grade);
        if (worth == null) {
            return Award.unreadable(Reason.of(ScoringReason.UNKNOWN_GRADE, Detail.of(grade)));
        }
        Fraction earned = worth.outOf(offered);
        return Award.of(earned, Reason.of(ScoringReason.GRADE, Detail.of(grade), Detail.of(earned)));
    }

    @Override
    public ImmutableList<Input> inputs() {
        return ImmutableList.of(Input.required(key).knowing(worths.keySet()));
    }

    @Override
    public Span range(Points offered) {
        return worths.values().stream()
                .map(worth -> Span.of(worth.outOf(offered)))
                .reduce(Span::hull)
                .orElseThrow();
    }

    @Override
    public Prospect prospect(Points offered, Facts facts, Domains domains) {
        return domains.isOpen(key)
                ? domains.values(key).orElseThrow().words().stream()
                        .map(grade -> Optional.ofNullable(worths.get(grade))
                                .map(worth -> Prospect.of(worth.outOf(offered)))
                                .orElseGet(Prospect::unreadable))
                        .reduce(Prospect::or)
                        .orElseThrow()
                : Prospect.of(award(offered, facts));
    }

    @Override
    public Label describe() {
        return Label.of("按等次得分：" + list(Label::zh, "、"), "points by grade: " + list(Label::en, ", "));
    }

    private String list(Function<Label, String> language, String between) {
        return worths.entrySet().stream()
                .map(grade ->
                        grade.getKey() + " " + language.apply(grade.getValue().describe()))
                .collect(Collectors.joining(between));
    }
}
