package io.wenming.examples.district;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.wenming.cadence.Cadence;
import io.wenming.cadence.EvidenceLog;
import io.wenming.creation.CreationType;
import io.wenming.fact.FactSheet;
import io.wenming.fact.Facts;
import io.wenming.honor.HonorScheme;
import io.wenming.honor.Register;
import io.wenming.scoring.FormWithoutEffect;
import io.wenming.scoring.Standard;
import io.wenming.slip.Ladder;
import io.wenming.slip.Problem;
import io.wenming.subject.Subject;
import io.wenming.surge.SurgeRule;
import java.util.Optional;

/**
 * The records that a report is made of; they agree with each other.
 *
 * @param district what the report is about
 * @param standards the standards by file
 * @param subjects the subjects
 * @param sheets the facts
 * @param cadence the four ones
 * @param log what was done
 * @param ladder the slips
 * @param problems what was found
 * @param scheme the rules of the titles
 * @param register what was conferred and lost
 * @param practice practice, youth and countryside
 * @param surge when evidence is a burst before an assessment
 * @param effect when much activity had little effect
 */
record Records(
        District district,
        ImmutableMap<String, Standard> standards,
        ImmutableList<Subject> subjects,
        ImmutableList<FactSheet> sheets,
        Cadence cadence,
        EvidenceLog log,
        Ladder ladder,
        ImmutableList<Problem> problems,
        HonorScheme scheme,
        Register register,
        Practice practice,
        SurgeRule surge,
        FormWithoutEffect effect) {
    static final String STANDARDS = "standards/";
    static final String SUBJECTS = "subjects.yaml";
    static final String FACTS = "facts.yaml";
    static final String CADENCE = "cadence.yaml";
    static final String EVIDENCE = "evidence.yaml";
    static final String LADDER = "ladder.yaml";
    static final String PROBLEMS = "problems.yaml";
    static final String SCHEME = "scheme.yaml";
    static final String REGISTER = "register.yaml";
    static final String SURGE = "surge.yaml";
    static final String EFFECT = "effect.yaml";

    /** The standard of a type. */
    Optional<Standard> standard(CreationType type) {
        return standards.values().stream()
                .filter(standard -> standard.type().equals(Optional.of(type)))
                .findFirst();
    }

    /** The subject with an id. */
    Optional<Subject> subject(String id) {
        return subjects.stream().filter(subject -> subject.id().equals(id)).findFirst();
    }

    /** The facts of a subject, if it reported any. */
    Optional<Facts> facts(Subject subject) {
        return sheets.stream()
                .filter(sheet -> sheet.subject().equals(subject.id()))
                .map(FactSheet::facts)
                .findFirst();
    }
}
