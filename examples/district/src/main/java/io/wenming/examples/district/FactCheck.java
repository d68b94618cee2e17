package io.wenming.examples.district;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.wenming.creation.CreationType;
import io.wenming.fact.FactKey;
import io.wenming.fact.FactSheet;
import io.wenming.finding.Detail;
import io.wenming.scoring.Standard;
import io.wenming.subject.Subject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What subjects, facts and standards must agree on: each disagreement is a problem at the field. */
final class FactCheck {
    private final Complaints complaints;

    FactCheck(Complaints complaints) {
        this.complaints = complaints;
    }

    /** Each standard is for a type of its own. */
    void standards(ImmutableMap<String, Standard> standards) {
        Set<CreationType> types = new HashSet<>();
        standards.forEach((file, standard) -> {
            if (standard.type().filter(types::add).isEmpty()) {
                complaints.at(
                        file,
                        standard.type().isPresent() ? "/type" : "",
                        RecordProblem.STANDARD_TYPE,
                        Detail.of(standard.id()));
            }
        });
    }

    /** Subjects of the five types have a standard. */
    void types(ImmutableList<Subject> subjects, ImmutableMap<String, Standard> standards) {
        ImmutableMap<CreationType, Standard> known = byType(standards);
        for (int i = 0; i < subjects.size(); i++) {
            CreationType type = subjects.get(i).type();
            if (CreationType.FIVE.contains(type) && !known.containsKey(type)) {
                complaints.at(
                        Records.SUBJECTS,
                        "/subjects/%s/type".formatted(i),
                        RecordProblem.NO_STANDARD,
                        Detail.of(type.code()),
                        Complaints.list(
                                known.keySet().stream().map(CreationType::code).toList()));
            }
        }
    }

    /** Facts are of known subjects, and what their standard asks for. */
    void facts(
            ImmutableList<Subject> subjects,
            ImmutableMap<String, Standard> standards,
            ImmutableList<FactSheet> sheets) {
        ImmutableMap<String, Subject> known = Maps.uniqueIndex(subjects, Subject::id);
        ImmutableMap<CreationType, Standard> byType = byType(standards);
        for (int i = 0; i < sheets.size(); i++) {
            FactSheet sheet = sheets.get(i);
            String pointer = "/sheets/" + i;
            Subject subject = known.get(sheet.subject());
            if (subject == null) {
                complaints.at(
                        Records.FACTS,
                        pointer + "/subject",
                        RecordProblem.UNKNOWN_SUBJECT,
                        Detail.of(sheet.subject()),
                        Complaints.list(known.keySet()));
            } else if (!CreationType.FIVE.contains(subject.type())) {
                complaints.at(
                        Records.FACTS,
                        pointer + "/subject",
                        RecordProblem.NOT_SCORED,
                        Detail.of(subject.id()),
                        Detail.of(subject.type().code()));
            } else {
                Optional.ofNullable(byType.get(subject.type()))
                        .ifPresent(standard -> inputs(standard, sheet, pointer + "/facts/"));
            }
        }
    }

    private void inputs(Standard standard, FactSheet sheet, String pointer) {
        ImmutableMap<String, FactKey<?>> wanted =
                standard.inputs().stream().collect(ImmutableMap.toImmutableMap(FactKey::name, Function.identity()));
        for (FactKey<?> given : sheet.facts().keys()) {
            FactKey<?> key = wanted.get(given.name());
            if (key == null) {
                complaints.at(
                        Records.FACTS,
                        pointer + given.name(),
                        RecordProblem.UNKNOWN_INPUT,
                        Detail.of(standard.id()),
                        Detail.of(given.name()),
                        Complaints.list(wanted.keySet()));
            } else if (!key.type().equals(given.type())) {
                complaints.at(
                        Records.FACTS,
                        pointer + given.name(),
                        RecordProblem.INPUT_TYPE,
                        Detail.of(given.name()),
                        Detail.of(given.type().label()),
                        Detail.of(standard.id()),
                        Detail.of(key.type().label()));
            }
        }
    }

    private static ImmutableMap<CreationType, Standard> byType(ImmutableMap<String, Standard> standards) {
        ImmutableMap.Builder<CreationType, Standard> byType = ImmutableMap.builder();
        standards.values().forEach(standard -> standard.type().ifPresent(type -> byType.put(type, standard)));
        return byType.buildKeepingLast();
    }
}
