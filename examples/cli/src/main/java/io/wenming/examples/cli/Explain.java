package io.wenming.examples.cli;

import io.wenming.document.FindingJson;
import io.wenming.examples.html.IntervalView;
import io.wenming.examples.html.LossTable;
import io.wenming.examples.html.Page;
import io.wenming.examples.html.ScoreTree;
import io.wenming.examples.html.ScoreView;
import io.wenming.fact.FactSheet;
import io.wenming.finding.FindingText;
import io.wenming.scoring.Interval;
import io.wenming.scoring.Score;
import picocli.CommandLine.Command;

/** Scores subjects and says why, indicator by indicator (说明). */
@Command(name = "explain", description = "计分并逐项说明理由。 Scores subjects and says why, indicator by indicator.")
final class Explain extends ScoringCommand {
    private static final int LOSSES = 10;

    Explain(Surroundings here) {
        super(here, Format.TEXT, Format.JSON, Format.HTML);
    }

    @Override
    String text(FactSheet sheet, Score score) {
        return sheet.subject() + "\n" + FindingText.in(language()).print(score.finding());
    }

    @Override
    String json(FactSheet sheet, Score score) {
        return JsonLine.object(json -> {
            json.writeStringField("subject", sheet.subject());
            json.writeStringField("status", score.status().code());
            JsonLine.member(json, "finding", FindingJson.in(language()).print(score.finding()));
        });
    }

    @Override
    Page sections(Page empty, Score score) {
        Interval interval = score.standard().interval(score.facts());
        Page page = empty.section(say("得分", "Score"), ScoreView.of(score, language()))
                .section(say("失分", "Losses"), LossTable.of(score, LOSSES, language()));
        return (interval.missing().isEmpty()
                        ? page
                        : page.section(say("得分区间", "What is open"), IntervalView.of(interval, language())))
                .section(say("得分明细", "Indicators"), ScoreTree.of(score, language()));
    }
}
