package io.wenming.examples.spring;

import io.wenming.citation.Citation;
import io.wenming.document.Codecs;
import io.wenming.honor.Shortfall;
import io.wenming.label.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether a subject may apply (申报资格).
 *
 * @param decision the number under which it is kept
 * @param subject who wants to apply
 * @param title for what, in words
 * @param asOf the day asked for
 * @param scheme id of the scheme
 * @param eligible whether it may
 * @param earliestOn the first day on which it may if only time passes
 * @param reasons every reason against it
 */
record EligibilityAnswer(
        long decision,
        String subject,
        String title,
        LocalDate asOf,
        String scheme,
        boolean eligible,
        Optional<LocalDate> earliestOn,
        List<ReasonAnswer> reasons)
        implements Answer {
    @Override
    public Body body() {
        return new Body()
                .put("decision", decision)
                .put("subject", subject)
                .put("title", title)
                .put("asOf", Codecs.DATE, asOf)
                .put("scheme", scheme)
                .put("eligible", Codecs.FLAG, eligible)
                .put("earliestOn", Codecs.DATE, earliestOn)
                .put("reasons", reasons);
    }

    /**
     * One reason.
     *
     * @param code the stable code
     * @param text what is wanted, what it rests on, and the clause
     * @param clause the clause alone
     * @param earliestOn when time alone would do
     */
    record ReasonAnswer(String code, String text, Optional<String> clause, Optional<LocalDate> earliestOn)
            implements Answer {
        static ReasonAnswer of(Shortfall reason, Language language) {
            return new ReasonAnswer(
                    reason.code().code(),
                    reason.text(language),
                    reason.citation().map(Citation::toString),
                    reason.earliestOn());
        }

        @Override
        public Body body() {
            return new Body()
                    .put("code", code)
                    .put("text", text)
                    .put("clause", Codecs.TEXT, clause)
                    .put("earliestOn", Codecs.DATE, earliestOn);
        }
    }
}
