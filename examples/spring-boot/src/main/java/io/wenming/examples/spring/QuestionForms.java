package io.wenming.examples.spring;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How questions stand in bodies (问题格式). They only describe the API; documents are read by their kinds. */
final class QuestionForms {
    private QuestionForms() {}

    /**
     * A question for a score.
     *
     * @param kind the kind of document
     * @param format the version of its form
     * @param subject id of the subject
     * @param asOf the day
     * @param facts one member a fact; the member inside says its type
     */
    @Schema(name = "ScoreQuestion", example = """
                    {"kind": "score_question", "format": 1, "subject": "s-first", "asOf": "2026-03-20",
                     "facts": {"应知应会抽查": {"checklist": ["pass", "fail", "pass", "fail", "pass"]}, "心理辅导": {"grade": "一般"}}}
                    """)
    record ScoreForm(String kind, int format, String subject, LocalDate asOf, Map<String, Map<String, Object>> facts) {}

    /**
     * A question of eligibility.
     *
     * @param kind the kind of document
     * @param format the version of its form
     * @param subject id of the subject
     * @param title for what
     * @param asOf the day
     * @param round the number of the round
     * @param facts what is known beside the register
     */
    @Schema(name = "Candidacy", example = """
                    {"kind": "candidacy", "format": 1, "subject": "u-water", "title": {"type": "unit", "tier": "province"},
                     "asOf": "2026-03-20", "round": 8}
                    """)
    record CandidacyForm(
            String kind,
            int format,
            String subject,
            TitleForm title,
            LocalDate asOf,
            @Nullable Integer round,
            @Nullable Map<String, Map<String, Object>> facts) {}

    /**
     * A title.
     *
     * @param type code of the creation type
     * @param tier code of the tier
     */
    @Schema(name = "Title")
    record TitleForm(String type, String tier) {}
}
