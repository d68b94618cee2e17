package io.wenming.slip;

import com.google.common.collect.ImmutableList;
import io.wenming.finding.Detail;
import io.wenming.finding.Flaw;
import io.wenming.period.DateRange;
import java.time.LocalDate;
import java.util.Optional;

/** Looks ladders over for what is odd. Whatever stands on a rung can be rectified and accepted there, so none lacks a way out. */
final class LadderFlaws {
    private static final LocalDate MONDAY = LocalDate.of(2025, 1, 6);

    private LadderFlaws() {}

    static ImmutableList<Flaw<StartsAsked>> of(Ladder ladder) {
        ImmutableList<Problem> problems = ladder.starts().keySet().stream()
                .map(importance -> Problem.builder()
                        .id(importance)
                        .unit("unit")
                        .matter(importance)
                        .openedOn(MONDAY)
                        .importance(importance)
                        .build())
                .collect(ImmutableList.toImmutableList());
        return problems.isEmpty()
                ? ImmutableList.of()
                : ladder.rungs().stream()
                        .map(rung -> new StartsAsked(ladder, problems, rung))
                        .filter(StartsAsked::proves)
                        .map(asked -> Flaw.<StartsAsked>builder()
                                .node(asked.rung().code())
                                .label(asked.rung().label())
                                .code(LadderFlawCode.RUNG_PASSED_OVER)
                                .addDetails(Detail.of(asked.rung().label()))
                                .witness(asked)
                                .build())
                        .collect(ImmutableList.toImmutableList());
    }

    static ImmutableList<Flaw<ProgressAsked>> of(ProgressLadder ladder) {
        ProgressAsked asked = new ProgressAsked(ladder, DateRange.of(MONDAY, MONDAY.plusDays(5)));
        return Optional.of(asked)
                .filter(ProgressAsked::proves)
                .map(below -> ImmutableList.of(Flaw.<ProgressAsked>builder()
                        .node(ladder.id())
                        .label(ladder.label())
                        .code(LadderFlawCode.OVERDUE_BELOW)
                        .addDetails(
                                Detail.of(ladder.overdue().label()),
                                Detail.of(below.standing(below.term().last())
                                        .rung()
                                        .label()))
                        .witness(below)
                        .build()))
                .orElse(ImmutableList.of());
    }
}
