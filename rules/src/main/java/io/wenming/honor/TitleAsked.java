package io.wenming.honor;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.finding.Finding;
import io.wenming.finding.Outcome;
import io.wenming.finding.Reason;
import io.wenming.finding.Witness;
import java.time.LocalDate;
import java.util.List;

/**
 * A question for a title that shows a flaw of a scheme (命名管理办法反例): what happened, who applies for what and when.
 *
 * @param scheme the scheme
 * @param register what happened
 * @param candidacy what is asked
 * @param shows the flaw
 * @param position of the rule among those of the version in force, from 0; of a hole 0
 */
public record TitleAsked(HonorScheme scheme, Register register, Candidacy candidacy, SchemeFlawCode shows, int position)
        implements Witness {
    private static final long serialVersionUID = 1L;

    /** Refuses nulls. */
    public TitleAsked {
        requireNonNull(scheme, "scheme");
        requireNonNull(register, "register");
        requireNonNull(candidacy, "candidacy");
        requireNonNull(shows, "shows");
    }

    /** Whether the subject may apply, with every reason against it. */
    public Eligibility eligibility() {
        return register.under(scheme).eligibility(candidacy);
    }

    /** What is asked, as documents write it, and what happened before if anything did. */
    @Override
    public String given() {
        String asked = Candidacy.DOCUMENT.canonical(candidacy);
        return register.events().isEmpty() ? asked : asked + " after " + Register.DOCUMENT.canonical(register);
    }

    /** Whether the subject may apply. */
    @Override
    public Finding ask() {
        Eligibility answer = eligibility();
        return Finding.builder()
                .node(candidacy.title().toString())
                .label(candidacy.title().label())
                .outcome(answer.isEligible() ? Outcome.MET : Outcome.NOT_MET)
                .reasons(answer.shortfalls().stream()
                        .map(against -> Reason.of(against.code()))
                        .toList())
                .build();
    }

    @Override
    public boolean proves() {
        LocalDate on = candidacy.on();
        return switch (shows) {
            case VERSION_HOLE -> scheme.version(on).isEmpty();
            case TIER_OFF_LADDER -> scheme.rule(candidacy.title(), on).isEmpty();
            case RULE_HIDDEN -> isRuledBefore();
            case TITLE_NOT_CONFERRED -> lacks() && isRefused();
            case TITLE_OUT_OF_REACH, CONTRADICTION -> lacks();
            case NO_ROUND -> eligibility().codes().contains(EntryReason.WINDOW_CLOSED.code());
        };
    }

    private boolean isRuledBefore() {
        List<TitleRule> rules =
                scheme.version(candidacy.on()).map(SchemeVersion::titles).orElse(ImmutableList.of());
        return scheme.rule(candidacy.title(), candidacy.on())
                .filter(rule -> rules.indexOf(rule) < position)
                .isPresent();
    }

    /** Whether the entry rule is not met. */
    private boolean lacks() {
        return eligibility().verdict().filter(verdict -> !verdict.met()).isPresent();
    }

    /** Whether a naming is refused because no rule is for its title. */
    private boolean isRefused() {
        return register.under(scheme).refused().stream().anyMatch(refusal -> refusal.reason() == RefusalReason.NO_RULE);
    }
}
