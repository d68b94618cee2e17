package io.wenming.examples.district;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.cadence.Cadence;
import io.wenming.cadence.CadenceRule;
import io.wenming.cadence.EvidenceLog;
import io.wenming.finding.Detail;
import io.wenming.slip.Ladder;
import io.wenming.slip.Problem;
import io.wenming.slip.Rung;
import io.wenming.subject.Subject;

/** What duties, problems and subjects must agree on: each disagreement is a problem at the field. */
final class DutyCheck {
    private final Complaints complaints;

    DutyCheck(Complaints complaints) {
        this.complaints = complaints;
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
            complaints.unlessAmong(
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
                    .ifPresent(rule -> complaints.unlessAmong(
                            rules, Records.EVIDENCE, pointer + "/rule", RecordProblem.UNKNOWN_RULE, rule));
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
                    .ifPresent(rung -> complaints.unlessAmong(
                            rungs, Records.PROBLEMS, pointer, RecordProblem.UNKNOWN_RUNG, rung.code()));
        }
    }

    private void office(District district, String file, String pointer, String id) {
        complaints.unlessAmong(district.officeLabels().keySet(), file, pointer, RecordProblem.UNKNOWN_OFFICE, id);
    }
}
