package io.wenming.examples.district;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.wenming.cadence.Cadence;
import io.wenming.cadence.CadenceRule;
import io.wenming.cadence.EvidenceLog;
import io.wenming.creation.CreationType;
import io.wenming.fact.FactKey;
import io.wenming.fact.FactSheet;
import io.wenming.finding.Detail;
import io.wenming.honor.HonorEvent;
import io.wenming.honor.HonorScheme;
import io.wenming.honor.Register;
import io.wenming.scoring.Standard;
import io.wenming.slip.Ladder;
import io.wenming.slip.Problem;
import io.wenming.slip.Rung;
import io.wenming.subject.Subject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What records must agree on; each disagreement is a problem at the field that names the unknown thing. */
final class CrossCheck {
    private final Complaints complaints;

    CrossCheck(Complaints complaints) {
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

    /** Subjects lie within the division, and the units that answer for them are known. */
    void places(District district, ImmutableList<Subject> subjects) {
        for (int i = 0; i < subjects.size(); i++) {
            Subject subject = subjects.get(i);
            if (!district.division().contains(subject.division())) {
                complaints.at(
                        Records.SUBJECTS,
                        "/subjects/%s/division".formatted(i),
                        RecordProblem.OUTSIDE,
                        Detail.of(subject.division().code()),
                        Detail.of(district.division().code()));
            }
            String pointer = "/subjects/%s/responsibleUnit".formatted(i);
            subject.responsibleUnit().ifPresent(office -> office(district, Records.SUBJECTS, pointer, office));
        }
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

    /** Evidence is of known units and kinds, waivers of known units and rules. */
    void log(District district, Cadence cadence, EvidenceLog log) {
        ImmutableSet<String> kinds =
                cadence.rules().stream().flatMap(rule -> rule.kinds().stream()).collect(ImmutableSet.toImmutableSet());
        ImmutableSet<String> rules =
                cadence.rules().stream().map(CadenceRule::id).collect(ImmutableSet.toImmutableSet());
        for (int i = 0; i < log.evidence().size(); i++) {
            String pointer = "/evidence/" + i;
            office(
                    district,
                    Records.EVIDENCE,
                    pointer + "/unit",
                    log.evidence().get(i).unit());
            among(
                    kinds,
                    Records.EVIDENCE,
                    pointer + "/kind",
                    RecordProblem.UNKNOWN_KIND,
                    log.evidence().get(i).kind());
        }
        for (int i = 0; i < log.waivers().size(); i++) {
            String pointer = "/waivers/" + i;
            log.waivers().get(i).unit().ifPresent(unit -> office(district, Records.EVIDENCE, pointer + "/unit", unit));
            log.waivers()
                    .get(i)
                    .rule()
                    .ifPresent(rule ->
                            among(rules, Records.EVIDENCE, pointer + "/rule", RecordProblem.UNKNOWN_RULE, rule));
        }
    }

    /** Problems are those of known units. */
    void problems(District district, ImmutableList<Problem> problems) {
        for (int i = 0; i < problems.size(); i++) {
            office(
                    district,
                    Records.PROBLEMS,
                    "/problems/%s/unit".formatted(i),
                    problems.get(i).unit());
        }
    }

    /** Problems start on rungs of the ladder. */
    void rungs(Ladder ladder, ImmutableList<Problem> problems) {
        ImmutableSet<String> rungs = ladder.rungs().stream().map(Rung::code).collect(ImmutableSet.toImmutableSet());
        for (int i = 0; i < problems.size(); i++) {
            String pointer = "/problems/%s/start".formatted(i);
            problems.get(i)
                    .start()
                    .ifPresent(
                            rung -> among(rungs, Records.PROBLEMS, pointer, RecordProblem.UNKNOWN_RUNG, rung.code()));
        }
    }

    /** The round of the report is one of the scheme's. */
    void round(District district, HonorScheme scheme) {
        if (scheme.round(district.round()).isEmpty()) {
            complaints.at(
                    District.FILE,
                    "/round",
                    RecordProblem.UNKNOWN_ROUND,
                    Detail.of(district.round()),
                    Complaints.list(scheme.rounds().stream()
                            .map(round -> Integer.toString(round.number()))
                            .toList()));
        }
    }

    /** Events of the register are of known subjects. */
    void register(ImmutableList<Subject> subjects, Register register) {
        ImmutableSet<String> known = subjects.stream().map(Subject::id).collect(ImmutableSet.toImmutableSet());
        for (int i = 0; i < register.events().size(); i++) {
            HonorEvent event = register.events().get(i);
            String pointer = "/events/" + i;
            event.subject().ifPresent(id -> subject(known, pointer + "/subject", id));
            event.predecessor().ifPresent(id -> subject(known, pointer + "/predecessor", id));
            for (int j = 0; j < event.into().size(); j++) {
                subject(known, pointer + "/into/" + j, event.into().get(j));
            }
        }
    }

    private void subject(ImmutableSet<String> known, String pointer, String id) {
        among(known, Records.REGISTER, pointer, RecordProblem.UNKNOWN_SUBJECT, id);
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
                        Detail.of(given.type().code()),
                        Detail.of(standard.id()),
                        Detail.of(key.type().code()));
            }
        }
    }

    private void office(District district, String file, String pointer, String id) {
        among(district.officeLabels().keySet(), file, pointer, RecordProblem.UNKNOWN_OFFICE, id);
    }

    private void among(ImmutableSet<String> known, String file, String pointer, RecordProblem code, String id) {
        if (!known.contains(id)) {
            complaints.at(file, pointer, code, Detail.of(id), Complaints.list(known));
        }
    }

    private static ImmutableMap<CreationType, Standard> byType(ImmutableMap<String, Standard> standards) {
        ImmutableMap.Builder<CreationType, Standard> byType = ImmutableMap.builder();
        standards.values().forEach(standard -> standard.type().ifPresent(type -> byType.put(type, standard)));
        return byType.buildKeepingLast();
    }
}
