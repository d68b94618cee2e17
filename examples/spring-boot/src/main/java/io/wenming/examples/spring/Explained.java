package io.wenming.examples.spring;

import io.swagger.v3.oas.annotations.media.Schema;
import io.wenming.finding.Finding;
import io.wenming.label.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding as it is told (理由).
 *
 * @param finding the tree
 * @param language the language
 */
record Explained(Finding finding, Language language) {
    /**
     * How the library writes a finding; it only describes the API.
     *
     * @param node id of the indicator
     * @param label what it is called
     * @param outcome the code of what came out
     * @param value the value, if one came out
     * @param reasons why
     * @param citation the clause
     * @param parts what it was made of
     */
    @Schema(name = "Finding")
    record Form(
            String node,
            String label,
            String outcome,
            @Nullable String value,
            @Nullable List<ReasonForm> reasons,
            @Nullable CitationForm citation,
            @Nullable List<Form> parts) {}

    /**
     * A reason.
     *
     * @param code the stable code
     * @param text the text
     * @param details the exact values in the text
     */
    @Schema(name = "Reason")
    record ReasonForm(String code, String text, @Nullable List<String> details) {}

    /**
     * A clause.
     *
     * @param document the document
     * @param clause the clause in it
     * @param publishedOn when it was published
     * @param note a note
     */
    @Schema(name = "Citation")
    record CitationForm(
            String document,
            @Nullable String clause,
            @Nullable String publishedOn,
            @Nullable String note) {}
}
