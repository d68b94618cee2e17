package io.wenming.examples.spring;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.wenming.decision.DecisionRecord;
import io.wenming.number.Points;
import io.wenming.scoring.Standard;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Scores by a standard (测评). Each request takes the standard from the shelf once, so it has one version from first to last. */
@RestController
@RequestMapping(path = "/standards/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
class ScoreController {
    private final StandardFolder folder;
    private final Decisions decisions;

    ScoreController(StandardFolder folder, Decisions decisions) {
        this.folder = folder;
        this.decisions = decisions;
    }

    @PostMapping("/score")
    @Operation(summary = "测评得分及理由，并存档 · a score with its explanation; the decision is kept")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = QuestionForms.ScoreForm.class)))
    ScoreAnswer score(@PathVariable String id, @RequestBody ScoreQuestion question, Locale locale) {
        Standard standard = folder.shelf().inForce(id, question.asOf());
        DecisionRecord decision = standard.decide(question.sheet(), question.asOf());
        return ScoreAnswer.of(
                decisions.keep(decision), decision, standard.score(question.facts()), Languages.of(locale));
    }

    @PostMapping("/outlook")
    @Operation(summary = "缺报时的得分区间、与目标的差距 · the interval under missing inputs, and the gap to a target")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = QuestionForms.ScoreForm.class)))
    OutlookAnswer outlook(
            @PathVariable String id,
            @RequestBody ScoreQuestion question,
            @Parameter(
                            schema = @Schema(type = "string", example = "28"),
                            description = "目标分，默认合格线 · the pass mark by default")
                    @RequestParam
                    Optional<Points> target,
            Locale locale) {
        Standard standard = folder.shelf().inForce(id, question.asOf());
        Points points = target.or(standard::passMark)
                .orElseThrow(() -> Refusals.unanswerable(
                        "target: standard '%s' has no pass mark; give the points to reach".formatted(id)));
        return OutlookAnswer.of(
                standard,
                standard.interval(question.facts()),
                standard.gap(question.facts(), points).find(),
                Languages.of(locale));
    }
}
