package io.wenming.bulletin;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.cadence.DutyStanding;
import io.wenming.cadence.DutyTally;
import io.wenming.finding.Detail;
import io.wenming.finding.Reason;
import io.wenming.label.Label;
import io.wenming.label.Language;
import io.wenming.number.Fraction;
import io.wenming.number.Rounding;
import io.wenming.slip.ProblemStanding;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints a bulletin as an office writes it (通报文本): in all, by unit, what was not done in time, the problems, the trend.
 * Rates are rounded as the question's ranking says; sections with nothing in them are left out.
 *
 * <pre>{@code
 * 2026年第11周督查周通报
 * 2026-03-09 至 2026-03-15，截至 2026-03-15
 * 【总体情况】
 * 应办 20 项，按期 14 项，逾期完成 0 项，未完成 6 项，免办 0 项；按期率 70.00%。
 * }</pre>
 */
public final class BulletinText {
    private final Language language;

    private BulletinText(Language language) {
        this.language = requireNonNull(language, "language");
    }

    /** A printer in a language. */
    public static BulletinText in(Language language) {
        return new BulletinText(language);
    }

    /** The whole bulletin, each line ended by {@code \n}. */
    public String print(Bulletin bulletin) {
        Rounding rounding = bulletin.question().ranking().rounding();
        BulletinSentences sentences =
                new BulletinSentences(bulletin.question(), number -> Detail.of(rounding.print(rounding.apply(number))));
        StringBuilder text = new StringBuilder();
        line(text, BulletinTitle.of(bulletin).in(language));
        line(text, sentences.period().in(language));
        section(text, "总体情况", "In all", Stream.of(said(sentences, bulletin.total(), ImmutableList.of())));
        section(
                text,
                "各单位情况",
                "By unit",
                bulletin.rows().stream()
                        .map(row -> row.name().in(language)
                                + colon()
                                + said(sentences, row.figures(), sentences.placing(row.placing()))));
        section(
                text,
                "未按期事项",
                "Not in time",
                bulletin.rows().stream()
                        .flatMap(row -> notInTime(row.figures()).map(standing -> duty(sentences, row, standing))));
        section(
                text,
                "问题整改",
                "Problems",
                bulletin.rows().stream()
                        .flatMap(row -> concerned(row.figures()).map(problem -> problem(sentences, row, problem))));
        section(
                text,
                "走势",
                "Trend",
                bulletin.trend().entrySet().stream()
                        .map(part -> part.getKey().label().in(language) + colon() + trend(rounding, part.getValue())));
        return text.toString();
    }

    private String said(BulletinSentences sentences, BulletinFigures figures, List<Reason> more) {
        return sentence(ImmutableList.<Reason>builder()
                .addAll(sentences.figures(figures))
                .addAll(more)
                .addAll(sentences.problems(figures.problems()))
                .build());
    }

    private String duty(BulletinSentences sentences, BulletinRow row, DutyStanding standing) {
        return entry(row, sentences.duty(standing), standing.status().label(), sentences.reasons(standing));
    }

    private String problem(BulletinSentences sentences, BulletinRow row, ProblemStanding problem) {
        Label named = Label.of(problem.problem().id() + " " + problem.problem().matter());
        Label state =
                problem.standing().map(standing -> standing.state().label()).orElse(Label.of("未计入", "not counted"));
        return entry(row, named, state, sentences.reasons(problem));
    }

    private String entry(BulletinRow row, Label what, Label how, List<Reason> reasons) {
        return "%s%s%s — %s%s%s"
                .formatted(
                        row.name().in(language),
                        colon(),
                        what.in(language),
                        how.in(language),
                        language == Language.ZH ? "；" : "; ",
                        sentence(reasons));
    }

    private String trend(Rounding rounding, DutyTally tally) {
        Label counts = Label.of(
                "应办 %s 项，按期 %s 项".formatted(tally.matured(), tally.onTime()),
                "%s due, %s on time".formatted(tally.matured(), tally.onTime()));
        return counts.in(language)
                + tally.onTimeRate()
                        .map(rate -> (language == Language.ZH ? "，" : ", ") + percent(rounding, rate))
                        .orElse("");
    }

    private static String percent(Rounding rounding, Fraction rate) {
        return rounding.print(rounding.apply(rate.times(100))) + "%";
    }

    private static Stream<DutyStanding> notInTime(BulletinFigures figures) {
        return Stream.concat(figures.duties().undone().stream(), figures.duties().late().stream());
    }

    private static Stream<ProblemStanding> concerned(BulletinFigures figures) {
        ProblemBreakdown problems = figures.problems();
        return Stream.of(problems.opened(), problems.rectified(), problems.open(), problems.uncounted())
                .flatMap(List::stream)
                .distinct();
    }

    private String sentence(List<Reason> reasons) {
        String stop = language == Language.ZH ? "。" : ".";
        return reasons.stream()
                .map(reason -> reason.in(language))
                .collect(Collectors.joining(language == Language.ZH ? "；" : "; ", "", stop));
    }

    private String colon() {
        return language == Language.ZH ? "：" : ": ";
    }

    private void section(StringBuilder text, String zh, String en, Stream<String> lines) {
        List<String> all = lines.toList();
        if (!all.isEmpty()) {
            line(text, language == Language.ZH ? "【" + zh + "】" : "[" + en + "]");
            all.forEach(each -> line(text, each));
        }
    }

    private static void line(StringBuilder text, String words) {
        text.append(words).append('\n');
    }
}
