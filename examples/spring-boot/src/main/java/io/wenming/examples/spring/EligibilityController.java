package io.wenming.examples.spring;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.wenming.honor.Candidacy;
import io.wenming.honor.HonorHistory;
import io.wenming.label.Language;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says who may apply for a title (申报资格), by the scheme and the register as it is. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
class EligibilityController {
    private final RegisterStore register;
    private final Decisions decisions;

    EligibilityController(RegisterStore register, Decisions decisions) {
        this.register = register;
        this.decisions = decisions;
    }

    @PostMapping("/eligibility")
    @Operation(summary = "能否申报及全部理由，并存档 · whether a subject may apply, with every reason; the decision is kept")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = QuestionForms.CandidacyForm.class)))
    EligibilityAnswer eligibility(@RequestBody Candidacy candidacy, Locale locale) {
        Language language = Languages.of(locale);
        HonorHistory history = register.history();
        EligibilityDecision decision = EligibilityDecision.of(history, candidacy);
        return new EligibilityAnswer(
                decisions.keep(decision.record(), history.register().size()),
                candidacy.subject(),
                candidacy.title().label().in(language),
                candidacy.on(),
                history.scheme().id(),
                decision.eligibility().isEligible(),
                history.earliestApplication(candidacy),
                decision.eligibility().shortfalls().stream()
                        .map(reason -> EligibilityAnswer.ReasonAnswer.of(reason, language))
                        .toList());
    }
}
