package io.wenming.examples.cli;

import io.wenming.examples.html.LossTable;
import io.wenming.examples.html.Page;
import io.wenming.examples.html.ScoreView;
import io.wenming.fact.FactSheet;
import io.wenming.scoring.Score;
import java.util.Set;
import picocli.CommandLine.Command;

/** Scores subjects, a line each (计分). */
@Command(name = "score", description = "计分，每个主体一行。 Scores subjects, a line each.")
final class ScoreFacts extends ScoringCommand {
    private static final int LOSSES = 5;

    ScoreFacts(Surroundings here) {
        super(here, Format.TEXT, Format.JSON, Format.HTML);
    }

    @Override
    String text(FactSheet sheet, Score score) {
        Set<String> missing = missing(score);
        return "%s%s%s %s%s\n"
                .formatted(
                        sheet.subject(),
                        say("：", ": "),
                        score.printed().orElse("-"),
                        score.status().label().in(language()),
                        missing.isEmpty()
                                ? ""
                                : say("（缺报：%s）", " (not reported: %s)")
                                        .formatted(String.join(say("、", ", "), missing)));
    }

    @Override
    String json(FactSheet sheet, Score score) {
        return JsonLine.object(json -> {
            json.writeStringField("subject", sheet.subject());
            if (score.printed().isPresent()) {
                json.writeStringField("points", score.printed().get());
            }
            json.writeStringField("status", score.status().code());
            JsonLine.texts(json, "missing", missing(score));
        });
    }

    @Override
    Page sections(Page empty, Score score) {
        return empty.section(say("得分", "Score"), ScoreView.of(score, language()))
                .section(say("失分", "Losses"), LossTable.of(score, LOSSES, language()));
    }
}
