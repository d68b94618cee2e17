package io.wenming.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.wenming.cadence.Cadence;
import io.wenming.cadence.EvidenceLog;
import io.wenming.coverage.CoveragePlan;
import io.wenming.honor.Candidacy;
import io.wenming.honor.HonorScheme;
import io.wenming.honor.Launch;
import io.wenming.honor.Register;
import io.wenming.honor.RoundRecords;
import io.wenming.joint.JointPush;
import io.wenming.practice.PracticeRecords;
import io.wenming.procedure.Procedure;
import io.wenming.procedure.ProcedureRun;
import io.wenming.sampling.PlaceSampling;
import io.wenming.scoring.FormWithoutEffect;
import io.wenming.scoring.PeriodicFacts;
import io.wenming.scoring.PeriodicStandard;
import io.wenming.scoring.Standard;
import io.wenming.slip.Ladder;
import io.wenming.slip.Problem;
import io.wenming.slip.ProgressLadder;
import io.wenming.surge.SurgeRule;
import io.wenming.testing.Golden;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents of every domain: what is written is what was read, and what is wrong is said where it stands. */
class DomainDocumentsTest {
    static final List<DocumentKind<?>> KINDS = Domains.KINDS.all();

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(
                        PracticeRecords.DOCUMENT,
                        "recordedOn: 2020-05-06",
                        "recordedOn: 2020-04-30",
                        "d:5:5: REFUSED /venues/1: venue 'v-office': recordedOn 2020-04-30 is before its day 2020-05-01; give the same day or a later one"),
                Arguments.of(
                        PracticeRecords.DOCUMENT,
                        "id: a-2",
                        "id: a-1",
                        "d:1:1: REFUSED /: records: the activity 'a-1' stands twice; give each id once"),
                Arguments.of(
                        PracticeRecords.DOCUMENT,
                        "field: health",
                        "field: helth",
                        "d:20:12: UNKNOWN_WORD /projects/0/field: unknown word 'helth'; did you mean 'health'? known: theory, education_sport, culture_arts, science, health, emergency, media, law"),
                Arguments.of(
                        PracticeRecords.DOCUMENT,
                        "rating: 80",
                        "rating: 101",
                        "d:23:5: REFUSED /orders/0: order 'o-1': rating 101 is out of range; give 0 to 100 percent"),
                Arguments.of(
                        PracticeRecords.DOCUMENT,
                        "month: 2026-03, theme: lei_feng",
                        "month: 2026-W11, theme: lei_feng",
                        "d:77:5: REFUSED /themes/0: theme 'h-1': 2026-W11 is no month; give one such as 2026-03"),
                Arguments.of(
                        PracticeRecords.DOCUMENT,
                        "people: 450",
                        "people: 601",
                        "d:66:5: REFUSED /participations/0: participation 'c-1': 601 of 600 took part; give at most all"),
                Arguments.of(
                        PracticeRecords.DOCUMENT,
                        "leader: u-bank",
                        "leader: village-hualian",
                        "d:43:5: REFUSED /pairings/0: pairing 'g-1': both sides are 'village-hualian'; give two"),
                Arguments.of(
                        PracticeRecords.DOCUMENT,
                        "ended: {day: 2025-12-31}",
                        "ended: {day: 2021-12-31}",
                        "d:9:5: REFUSED /teams/1: team 't-tea': it ended on 2021-12-31, before it began on 2022-03-05; give the same day or a later one"),
                Arguments.of(
                        JointPush.DOCUMENT,
                        "bins: [bin_photo",
                        "bin: [bin_photo",
                        "d:6:5: REFUSED /plans/0: plan 'refuse_sorting': evidence for 'bin', which is no action; give one of [bins, leaflets]"),
                Arguments.of(
                        JointPush.DOCUMENT,
                        "code: citizens_conduct",
                        "code: refuse_sorting",
                        "d:1:1: REFUSED /: push 'push-2026': a campaign stands twice; give each once"),
                Arguments.of(
                        Standard.DOCUMENT,
                        "need: 3",
                        "need: 6",
                        "d:39:17: REFUSED /total/parts/0/parts/1/rule: need: 6 of 5 is out of range; give 1 to the size"),
                Arguments.of(
                        Standard.DOCUMENT,
                        "above: 85",
                        "abvoe: 85",
                        "d:72:34: UNKNOWN_FIELD /total/parts/1/parts/1/rule/bands/0/when/abvoe: unknown field 'abvoe'; did you mean 'above'? known: above, atLeast, below, atMost"),
                Arguments.of(
                        Standard.DOCUMENT,
                        "above: 85",
                        "above: 85, atLeast: 85",
                        "d:72:33: REFUSED /total/parts/1/parts/1/rule/bands/0/when: when: above and atLeast are both given; give one of them"),
                Arguments.of(
                        Standard.DOCUMENT,
                        "above: 40, atMost: 59.5",
                        "above: 60, below: 60",
                        "d:74:33: REFUSED /total/parts/1/parts/1/rule/bands/2/when: when: no value lies in (60..+∞) and (-∞..60); give ends that leave room"),
                Arguments.of(
                        Standard.DOCUMENT,
                        "mayBeNegative: true",
                        "mayBeNegative: true, notBelow: 1",
                        "d:112:17: REFUSED /total/parts/2/parts/1/rule: floor: notBelow and mayBeNegative are both given; give one of them"),
                Arguments.of(
                        Standard.DOCUMENT,
                        "id: look",
                        "id: plan",
                        "d:1:1: REFUSED /: standard 'village-2026': two indicators have the id 'plan'; give each its own"),
                Arguments.of(
                        PeriodicStandard.DOCUMENT,
                        "round 2}, weight: 2",
                        "round 2}, weight: 1",
                        "d:1:1: REFUSED /: standard 'rounds-2026': periods are dropped and have different weights; give all one weight"),
                Arguments.of(
                        PeriodicStandard.DOCUMENT,
                        "dropLowest: 1",
                        "dropLowest: -1",
                        "d:1:1: REFUSED /: dropLowest: -1 is below 0; give 0 or more"),
                Arguments.of(
                        PeriodicFacts.DOCUMENT,
                        "decimal: 91",
                        "decimal: ninety",
                        "d:5:25: REFUSED /periods/r2/round/decimal: decimal: 'ninety' is not a decimal; give digits with at most one point, such as 12 or -0.75"),
                Arguments.of(
                        PlaceSampling.DOCUMENT,
                        "id: lane",
                        "id: market",
                        "d:1:1: REFUSED /: sampling 'places-2026': two categories have one id; give each its own"),
                Arguments.of(
                        PlaceSampling.DOCUMENT,
                        "kind: counted_as, points: 60",
                        "kind: peers",
                        "d:12:17: UNKNOWN_WORD /missing/kind: unknown word 'peers'; known: excluded, counted_as, peer_mean"),
                Arguments.of(
                        FormWithoutEffect.DOCUMENT,
                        "outcomeNeeded: 2",
                        "outcomeNeeded: 4",
                        "d:11:5: REFUSED /versions/1: outcomeNeeded: 4 of 3 is out of range; give 1 to the number of lines"),
                Arguments.of(
                        FormWithoutEffect.DOCUMENT,
                        "inForceFrom: 2026-01-01",
                        "inForceFrom: 2025-01-01",
                        "d:1:1: REFUSED /: rule 'effect-2026': two versions are in force on one day; give each the days of its own"),
                Arguments.of(
                        HonorScheme.DOCUMENT,
                        "kind: stepwise",
                        "kind: stepwize",
                        "d:45:28: UNKNOWN_WORD /versions/1/titles/0/entry/parts/2/rule/kind: unknown word 'stepwize'; did you mean 'stepwise'? known: holds, held_terms, named_in_round, ever_named, stepwise…"),
                Arguments.of(
                        HonorScheme.DOCUMENT,
                        "merge: succeed",
                        "name: succeed",
                        "d:69:21: REFUSED /versions/1/titles/0/structural: structural: 'name' is no structural change; give rename, merge, split, reorganize, abolish or redistrict"),
                Arguments.of(
                        HonorScheme.DOCUMENT,
                        "rectify: P6M",
                        "rectify: 6M",
                        "d:54:20: REFUSED /versions/1/titles/0/review/rectify: period: '6M' is no length of time; give one such as P6M"),
                Arguments.of(
                        HonorScheme.DOCUMENT,
                        "otherwise: TOO_FEW_STAFF",
                        "otherwise: too_few_staff",
                        "d:40:78: UNKNOWN_WORD /versions/1/titles/0/entry/parts/1/parts/0/otherwise: unknown word 'too_few_staff'; known: NO_RULE, ENTITY_ENDED, BARRED, UNDER_SANCTION, ALREADY_APPLIED, RIG…"),
                Arguments.of(
                        HonorScheme.DOCUMENT,
                        "action: deduct, points: 1.5",
                        "action: warn, points: -1.5",
                        "d:109:23: REFUSED /versions/1/titles/1/vetoes/2/sanction: sanction: points -1.5 are below 0; give 0 or more"),
                Arguments.of(
                        HonorScheme.DOCUMENT,
                        "least: section, most: division",
                        "least: sektion, most: division",
                        "d:81:15: REFUSED /versions/1/titles/1/entry/parts/2: ranks: 'sektion' is not among [section, division, county]; give one of them"),
                Arguments.of(
                        HonorScheme.DOCUMENT,
                        "id: pairing",
                        "id: accident",
                        "d:75:9: REFUSED /versions/1/titles/1: vetoes: two have one id; give each an id of its own"),
                Arguments.of(
                        HonorScheme.DOCUMENT,
                        "notice: {length: 7",
                        "notice: {length: 0",
                        "d:114:19: REFUSED /versions/1/titles/1/procedure/notice: notice: length 0 is out of range; give 1 to 3660 days"),
                Arguments.of(
                        Candidacy.DOCUMENT,
                        "phase: nominee",
                        "phase: nominees",
                        "d:8:8: UNKNOWN_WORD /phase: unknown word 'nominees'; did you mean 'nominee'? known: applicant, nominee, holder"),
                Arguments.of(
                        RoundRecords.DOCUMENT,
                        "mark: 93",
                        "mark: 93, parts: {minors: 85}",
                        "d:12:7: REFUSED /tests/unit-7/0: test of 2024: mark and parts are both given; give one of them"),
                Arguments.of(
                        Register.DOCUMENT,
                        "id: e9",
                        "id: e8",
                        "d:1:1: REFUSED /: events: [e8] stand twice in the register; give each event an id of its own"),
                Arguments.of(
                        Register.DOCUMENT,
                        "action: rename",
                        "action: renamed",
                        "d:35:22: UNKNOWN_WORD /events/4/action: unknown word 'renamed'; did you mean 'rename'? known: apply, recommend, reject, nominate, year_test, assess, publicize, objection_upheld, na…"),
                Arguments.of(
                        Register.DOCUMENT,
                        "    tier: county\n    actor: office",
                        "    actor: office",
                        "d:17:5: REFUSED /events/1: title: type and tier do not stand together; give both or none"),
                Arguments.of(
                        Launch.DOCUMENT,
                        "noticedOn: 2024-03-01",
                        "noticedOn: 2024-03-02",
                        "d:1:1: REFUSED /: launch '2024': the round of unit opens on 2024-03-01, before the notice of 2024-03-02; give the same day or a later one"),
                Arguments.of(
                        CoveragePlan.DOCUMENT,
                        "id: villages",
                        "id: schools",
                        "d:1:1: REFUSED /: coverage 'district-coverage': the id of a rule stands twice; give each once"),
                Arguments.of(
                        Cadence.DOCUMENT,
                        "days: workdays, ",
                        "",
                        "d:8:5: REFUSED /rules/0: rule 'inspection': a daily rule has days and neither due nor partial; it is due on the day itself"),
                Arguments.of(
                        Cadence.DOCUMENT,
                        "weekday: friday",
                        "weekday: 5",
                        "d:13:35: WRONG_TYPE /rules/2/due/weekday: here stands a number; a text is wanted"),
                Arguments.of(
                        Cadence.DOCUMENT,
                        "inForceUntil: 2027-01-01",
                        "inForceUntil: 2025-01-01",
                        "d:10:5: REFUSED /rules/2: rule 'bulletin': inForceUntil 2025-01-01 is not after inForceFrom 2026-01-05; give a later day"),
                Arguments.of(
                        Cadence.DOCUMENT,
                        "every: occasion, occasions: festivals, ",
                        "every: occasion, ",
                        "d:22:5: REFUSED /rules/6: rule 'festival': occasions go with a rule for each occasion, each of their days, or longer periods in them; give both or neither"),
                Arguments.of(
                        Cadence.DOCUMENT,
                        "ids: [street-4, street-3]",
                        "ids: []",
                        "d:6:9: REFUSED /owedBy: units: there is none; give at least one, or leave out who owes"),
                Arguments.of(
                        Cadence.DOCUMENT,
                        "area: \"330106\", mark",
                        "area: \"990106\", mark",
                        "d:34:61: REFUSED /rules/9/owedBy/parts/0/area: division: '990106' begins with no province of GB/T 2260; the first two digits are 11 to 82"),
                Arguments.of(
                        Documents.CAMPAIGNS,
                        "code: gardens",
                        "code: refuse",
                        "d:1:1: REFUSED /: campaigns: 'refuse' stands twice; give each id once"),
                Arguments.of(
                        Documents.OCCASIONS,
                        "from: 2026-12-01",
                        "from: 2026-06-01",
                        "d:1:1: REFUSED /: occasions 'festivals': 2027-winter begins before 2026-dragon_boat has ended; give them in order, without a day in common"),
                Arguments.of(
                        EvidenceLog.DOCUMENT,
                        "recordedOn: 2026-03-12",
                        "recordedOn: 2026-03-09",
                        "d:5:5: REFUSED /evidence/1: evidence 'e2': recordedOn 2026-03-09 is before occurredOn 2026-03-10; give the same day or a later one"),
                Arguments.of(
                        EvidenceLog.DOCUMENT,
                        "from: 2026-03-11",
                        "from: 2026-03-14",
                        "d:7:12: REFUSED /waivers/0/days: to: 2026-03-12 cannot end a range from 2026-03-14; give the same day or a later one that has a day after it"),
                Arguments.of(
                        Ladder.DOCUMENT,
                        "n: 3",
                        "n: 0",
                        "d:8:13: REFUSED /steps/0/within: term: 0 days are no time; give 1 or more"),
                Arguments.of(
                        Ladder.DOCUMENT,
                        "rung: {code: notice, label: {zh: 通报单, en: notice}}",
                        "rung: notice",
                        "d:9:11: UNKNOWN_WORD /steps/1/rung: unknown word 'notice'; known: reminder, assignment, supervision"),
                Arguments.of(
                        Ladder.DOCUMENT,
                        "onRejection: next",
                        "onRejection: nxt",
                        "d:11:14: UNKNOWN_WORD /onRejection: unknown word 'nxt'; did you mean 'next'? known: keep, next"),
                Arguments.of(
                        Ladder.DOCUMENT,
                        "grave: notice",
                        "grave: red",
                        "d:1:1: REFUSED /: starts: 'red' is not a rung of the steps; give one of [reminder, notice]"),
                Arguments.of(
                        ProgressLadder.DOCUMENT,
                        "overdue: red",
                        "overdue: black",
                        "d:1:1: REFUSED /: overdue: 'black' is not a rung of the steps; give one of [green, blue, yellow, orange, red]"),
                Arguments.of(
                        ProgressLadder.DOCUMENT,
                        "behind: 12.5",
                        "behind: 5",
                        "d:1:1: REFUSED /: ladder 'five-colors': step 'yellow' does not begin above the one before; give them low to high"),
                Arguments.of(
                        Problem.DOCUMENT,
                        ", by: inspector-2",
                        "",
                        "d:21:9: REFUSED /problems/1/events/3: event checked of 2026-03-17: nobody is named who checked on site; give by"),
                Arguments.of(
                        Problem.DOCUMENT,
                        "id: 2026-042",
                        "id: 2026-041",
                        "d:1:1: REFUSED /: problems: '2026-041' stands twice; give each id once"),
                Arguments.of(
                        Problem.DOCUMENT,
                        "kind: rejected",
                        "kind: accepted",
                        "d:5:5: REFUSED /problems/1: problem '2026-042': event rectified of 2026-03-16 cannot follow while the problem is closed; nothing follows acceptance"),
                Arguments.of(
                        Procedure.DOCUMENT,
                        "{from: wish, to: reflect}",
                        "{from: reflect, to: wish}",
                        "d:1:1: REFUSED /: procedure 'lecture': loop from 'reflect' to 'wish' leads forward; give an earlier step or the same"),
                Arguments.of(
                        Procedure.DOCUMENT,
                        "n: 10",
                        "n: 0",
                        "d:17:59: REFUSED /steps/5/within: term: 0 days are no time; give 1 or more"),
                Arguments.of(
                        ProcedureRun.DOCUMENT,
                        "openedOn: 2026-03-09",
                        "openedOn: 2026-03-10",
                        "d:4:5: REFUSED /runs/0: run 'lecture-1': record 'r1' of 2026-03-09 is before the run was opened on 2026-03-10; give that day or a later one"),
                Arguments.of(
                        SurgeRule.DOCUMENT,
                        "surgeP: 0.01",
                        "surgeP: 1.01",
                        "d:9:13: REFUSED /thresholds: thresholds: surgeP 1.01 is out of range; give 0 to 1, such as 0.01"),
                Arguments.of(
                        SurgeRule.DOCUMENT,
                        "basis: duties",
                        "basis: duty",
                        "d:8:8: UNKNOWN_WORD /basis: unknown word 'duty'; known: days, duties"),
                Arguments.of(
                        Documents.SUBJECTS,
                        "type: campus",
                        "type: campsu",
                        "d:4:33: UNKNOWN_WORD /subjects/0/type: unknown word 'campsu'; did you mean 'campus'? known: city, village_town, unit, campus, family, industry, moral_model, good_person, good_daugh…"),
                Arguments.of(
                        Documents.SUBJECTS,
                        "\"330206\"",
                        "330206",
                        "d:4:51: WRONG_TYPE /subjects/0/division: here stands a number; a text in quotes, \"330206\", is wanted"),
                Arguments.of(
                        Documents.SUBJECTS,
                        "id: p-1",
                        "id: u-7",
                        "d:1:1: REFUSED /: subjects: 'u-7' stands twice; give each id once"),
                Arguments.of(
                        Documents.FACTS,
                        "rate: 92.5",
                        "rate: 92.5, flag: true",
                        "d:8:18: REFUSED /sheets/0/facts/satisfied: fact: it says not one thing; give one of flag, count, rate, decimal, grade, date, incidents, checklist, readings, notApplicable or exempt"),
                Arguments.of(
                        Documents.FACTS,
                        "count: 3",
                        "count: -3",
                        "d:6:7: REFUSED /sheets/0/facts: fact 'meetings': -3 is below 0; give a count of 0 or more"),
                Arguments.of(
                        Documents.FACTS,
                        "not_applicable]",
                        "maybe]",
                        "d:16:39: UNKNOWN_WORD /sheets/0/facts/marks/checklist/2: unknown word 'maybe'; known: pass, fail, not_applicable"),
                Arguments.of(
                        Domains.RANKING,
                        "places: 3",
                        "places: 0",
                        "d:7:10: REFUSED /ranking/first: places: 0 is out of range; give 1 or more"),
                Arguments.of(
                        Domains.RANKING,
                        "mode: down",
                        "mode: up",
                        "d:5:31: UNKNOWN_WORD /ranking/rounding/mode: unknown word 'up'; known: half_up, half_even, down"));
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    <T> void exampleReadsAndItsSecondWritingIsTheSame(DocumentKind<T> kind) {
        T value = kind.read(DocumentSource.yaml("d", Domains.text(kind)));
        String yaml = kind.toYaml(value);

        Golden.check(kind.kind() + ".yaml", yaml);
        assertThat(kind.toYaml(kind.read(DocumentSource.yaml("d", yaml)))).isEqualTo(yaml);
        assertThat(kind.read(DocumentSource.yaml("d", yaml))).isEqualTo(value);
        assertThat(kind.read(DocumentSource.json("d", kind.toJson(value)))).isEqualTo(value);
        assertThat(kind.read(DocumentSource.json("d", kind.canonical(value)))).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("faults")
    void faultIsSaidWhereItStands(DocumentKind<?> kind, String right, String wrong, String problem) {
        assertThat(Domains.text(kind)).contains(right);

        assertThat(Reading.english(
                        kind, DocumentSource.yaml("d", Domains.text(kind).replace(right, wrong))))
                .isEqualTo(problem);
    }
}
