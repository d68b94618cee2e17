package io.wenming.examples.district;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.finding.Detail;
import io.wenming.honor.HonorEvent;
import io.wenming.honor.HonorScheme;
import io.wenming.honor.Register;
import io.wenming.subject.Subject;

/** What the register, its scheme and the subjects must agree on: each disagreement is a problem at the field. */
final class HonorCheck {
    private final Complaints complaints;

    HonorCheck(Complaints complaints) {
        this.complaints = complaints;
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
        complaints.unlessAmong(known, Records.REGISTER, pointer, RecordProblem.UNKNOWN_SUBJECT, id);
    }
}
