package io.wenming.examples.cli;

import static java.util.Objects.requireNonNull;

import io.wenming.document.FindingJson;
import io.wenming.examples.html.GapView;
import io.wenming.examples.html.Page;
import io.wenming.examples.html.ScoreView;
import io.wenming.fact.FactSheet;
import io.wenming.finding.FindingText;
import io.wenming.number.Points;
import io.wenming.scoring.Gap;
import io.wenming.scoring.Score;
import io.wenming.scoring.Standard;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says which indicators to improve to reach a score (差距). */
@Command(name = "gap", description = "测算达到目标还需改进哪些指标。 Which indicators to improve to reach a score.")
final class FindGap extends ScoringCommand {
    private static final String PASS = "pass";

    @Option(
            names = "--to",
            required = true,
            paramLabel = "GRADE",
            description = "目标分，或 pass（合格线）。 The points to reach, or pass for the pass mark.")
    private @Nullable String target;

    FindGap(Surroundings here) {
        super(here, Format.TEXT, Format.JSON, Format.HTML);
    }

    @Override
    void check(Standard read) {
        if (requireNonNull(target, "target").equals(PASS)) {
            if (read.passMark().isEmpty()) {
                throw usage("--to: standard '%s' has no pass mark; give the points to reach".formatted(read.id()));
            }
            return;
        }
        try {
            Points.of(target);
        } catch (IllegalArgumentException wrong) {
            throw usage("--to: '%s' is no number of points; give one such as 90, or pass".formatted(target));
        }
    }

    @Override
    String text(FactSheet sheet, Score score) {
        return sheet.subject() + "\n"
                + FindingText.in(language()).print(gap(score).finding());
    }

    @Override
    String json(FactSheet sheet, Score score) {
        Gap gap = gap(score);
        return JsonLine.object(json -> {
            json.writeStringField("subject", sheet.subject());
            json.writeStringField("status", gap.status().code());
            JsonLine.member(json, "gap", FindingJson.in(language()).print(gap.finding()));
        });
    }

    @Override
    Page sections(Page empty, Score score) {
        return empty.section(say("得分", "Score"), ScoreView.of(score, language()))
                .section(say("差距", "Gap"), GapView.of(gap(score), language()));
    }

    private Gap gap(Score score) {
        String to = requireNonNull(target, "target");
        return to.equals(PASS)
                ? score.standard().gap(score.facts()).find()
                : score.standard().gap(score.facts(), Points.of(to)).find();
    }
}
