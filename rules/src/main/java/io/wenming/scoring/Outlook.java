package io.wenming.scoring;

import com.google.common.collect.ImmutableSet;
import io.wenming.number.Fraction;
import java.io.Serializable;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an interval says of the total, an end said to be attained only where that is proved.
 *
 * @param exact the totals before rounding and vetoes; none where there never is one
 * @param points the scores; none where there never is one
 * @param proved whether the ends are proved
 * @param mayBeUnscored whether there may be no score
 * @param statuses what the standard may say
 */
record Outlook(
        @Nullable Span exact,
        @Nullable Span points,
        boolean proved,
        boolean mayBeUnscored,
        ImmutableSet<ScoreStatus> statuses)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    static Outlook of(TotalProspect total) {
        return new Outlook(
                total.exact().map(Bounds::claimed).orElse(null),
                total.points().map(Bounds::claimed).orElse(null),
                Stream.of(total.exact(), total.points())
                        .flatMap(Optional::stream)
                        .allMatch(Bounds::isProved),
                total.mayBeUnscored(),
                total.statuses());
    }

    /** Whether it passes, if that is decided. */
    Optional<Boolean> passes(Standard standard) {
        boolean open = standard.passMark().isEmpty() || (statuses.contains(ScoreStatus.PASS) && statuses.size() > 1);
        return open ? Optional.empty() : Optional.of(statuses.contains(ScoreStatus.PASS));
    }

    /** The ends of the score as the standard prints them: {@code 85.00–92.50}. */
    Optional<String> printed(Standard standard) {
        return Optional.ofNullable(points).map(span -> {
            String least = span.least().map(end -> printed(standard, end)).orElse("-∞");
            String most = span.most().map(end -> printed(standard, end)).orElse("∞");
            return least.equals(most) ? least : least + "–" + most;
        });
    }

    private static String printed(Standard standard, Fraction end) {
        return end.rounded(standard.rounding().places(), standard.rounding().mode())
                .toPlainString();
    }

    /** Score and statuses: {@code 85.00–92.50 pass fail}. */
    String text(Standard standard) {
        return printed(standard).orElse("-") + " "
                + String.join(" ", statuses.stream().map(ScoreStatus::code).toList());
    }
}
