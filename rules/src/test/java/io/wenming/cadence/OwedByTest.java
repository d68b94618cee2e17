package io.wenming.cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import io.wenming.calendar.ChineseWorkdays;
import io.wenming.campaign.Campaign;
import io.wenming.coverage.Mark;
import io.wenming.coverage.Population;
import io.wenming.creation.CreationType;
import io.wenming.creation.Tier;
import io.wenming.creation.Title;
import io.wenming.division.Division;
import io.wenming.division.DivisionLevel;
import io.wenming.division.DivisionTree;
import io.wenming.document.Codecs;
import io.wenming.document.DocumentKind;
import io.wenming.document.DocumentSource;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.honor.Actor;
import io.wenming.honor.HonorAction;
import io.wenming.honor.HonorEvent;
import io.wenming.honor.HonorRoll;
import io.wenming.honor.HonorScheme;
import io.wenming.honor.Register;
import io.wenming.honor.SchemeVersion;
import io.wenming.honor.StructuralMode;
import io.wenming.honor.TitleRule;
import io.wenming.label.Label;
import io.wenming.period.DateRange;
import io.wenming.period.PeriodUnit;
import io.wenming.practice.Ending;
import io.wenming.practice.PracticeRecords;
import io.wenming.practice.TeamLevel;
import io.wenming.practice.VolunteerField;
import io.wenming.practice.VolunteerTeam;
import io.wenming.record.EntryKind;
import io.wenming.subject.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who owes a duty, by the register and its dates. */
class OwedByTest {
    private static final Division WEST = Division.of("330106");
    private static final Division EAST = Division.of("330102");
    private static final Title HIGH = Title.of(CreationType.UNIT, Tier.PREFECTURE);
    private static final LocalDate MONDAY = day(9);
    private static final DutyRoster ROSTER = DutyRoster.builder()
            .roll(roll(
                    HonorEvent.naming("n1", day(10), "office", HIGH),
                    event("r1", HonorAction.REVOKE, day(12), "office")
                            .title(HIGH)
                            .build(),
                    HonorEvent.naming("n2", day(1), "shop", Title.of(CreationType.UNIT, Tier.COUNTY)),
                    event("m", HonorAction.REDISTRICT, day(11), "village-b")
                            .actor(Actor.REGISTRAR)
                            .newDivision(Division.of("330102001002"))
                            .build()))
            .addCampaigns(campaign("refuse", "office", 9, 10), campaign("gardens", "parks", 10, 31))
            .build();

    static LongStream seeds() {
        return new SplittableRandom(20260310).longs(200);
    }

    private static LocalDate day(int ofMarch) {
        return LocalDate.of(2026, 3, ofMarch);
    }

    private static HonorEvent.Builder event(String id, HonorAction action, LocalDate on, String subject) {
        return HonorEvent.builder()
                .id(id)
                .action(action)
                .actor(action.actors().iterator().next())
                .occurredOn(on)
                .subject(subject);
    }

    private static HonorRoll roll(HonorEvent... events) {
        HonorScheme scheme = HonorScheme.builder()
                .id("s")
                .label(Label.of("办法"))
                .addVersion(SchemeVersion.builder()
                        .startsOn(LocalDate.of(2000, 1, 1))
                        .addTitle(TitleRule.builder()
                                .putStructural(HonorAction.REDISTRICT, StructuralMode.KEEP)
                                .build())
                        .build())
                .build();
        return Register.of(events)
                .under(scheme)
                .roll(List.of(
                        subject("office", CreationType.UNIT, "330106", "office"),
                        subject("shop", CreationType.UNIT, "330106001", "office"),
                        subject("village-a", CreationType.VILLAGE_TOWN, "330106001001", "bureau"),
                        subject("village-b", CreationType.VILLAGE_TOWN, "330106001002", "bureau"),
                        subject("town", CreationType.VILLAGE_TOWN, "330106001", "bureau")));
    }

    private static Subject subject(String id, CreationType type, String division, String responsible) {
        return Subject.builder()
                .id(id)
                .name(id)
                .type(type)
                .division(Division.of(division))
                .responsibleUnit(responsible)
                .build();
    }

    private static Campaign campaign(String code, String lead, int from, int to) {
        return Campaign.builder()
                .code(code)
                .label(Label.of(code))
                .lead(lead)
                .startsOn(day(from))
                .endsOn(day(to))
                .build();
    }

    private static CadenceRule.Builder daily(String id) {
        return CadenceRule.everyWorkday(id, Label.of(id)).addKind("k");
    }

    private static Supervision.Builder week(CadenceRule... rules) {
        return Supervision.builder()
                .cadence(Cadence.builder()
                        .id("c")
                        .label(Label.of("c"))
                        .version("1")
                        .addRules(rules)
                        .build())
                .calendar(ChineseWorkdays.calendar())
                .range(DateRange.closed(MONDAY, day(13)))
                .asOf(day(13))
                .roster(ROSTER)
                .share(true);
    }

    private static List<String> duties(Supervision question) {
        return question.match().statuses().stream()
                .map(standing -> standing.unit() + " " + standing.duty().dueOn().getDayOfMonth())
                .toList();
    }

    private static List<String> duties(OwedBy owedBy) {
        return duties(week(daily("d").owedBy(owedBy).build()).build());
    }

    @Test
    void holderOwesWhileItHoldsTheTitle() {
        assertThat(duties(OwedBy.holders(Tier.PREFECTURE, WEST))).containsExactly("office 10", "office 11");
        assertThat(duties(OwedBy.holders(List.of(CreationType.UNIT), Tier.COUNTY, WEST)))
                .containsExactly("shop 9", "shop 10", "shop 11", "shop 12", "shop 13", "office 10", "office 11");
        assertThat(duties(OwedBy.holders(List.of(CreationType.CAMPUS), Tier.COUNTY, WEST)))
                .isEmpty();
        assertThat(duties(OwedBy.holders(Tier.PREFECTURE, EAST))).isEmpty();
    }

    @Test
    void villageOwesInTheDistrictInWhichItLies() {
        Population villages = Population.subjectsAt(DivisionLevel.VILLAGE, CreationType.VILLAGE_TOWN);

        assertThat(duties(OwedBy.every(villages, WEST)))
                .containsExactly(
                        "village-a 9",
                        "village-a 10",
                        "village-a 11",
                        "village-a 12",
                        "village-a 13",
                        "village-b 9",
                        "village-b 10");
        assertThat(duties(OwedBy.every(villages, EAST)))
                .containsExactly("village-b 11", "village-b 12", "village-b 13");
        assertThat(OwedBy.every(villages, WEST, Mark.holds(Tier.COUNTY)).units(ROSTER, MONDAY))
                .isEmpty();
    }

    @Test
    void responsibleUnitOwesOnceForAllItsPlaces() {
        Population villages = Population.subjectsAt(DivisionLevel.VILLAGE);

        assertThat(OwedBy.responsibleFor(villages, WEST).units(ROSTER, MONDAY)).containsExactly("bureau");
    }

    @Test
    void leadOwesWhileItsCampaignIsUnderWay() {
        assertThat(duties(OwedBy.leadsOf("refuse"))).containsExactly("office 9", "office 10");
        assertThat(OwedBy.leadsOf().units(ROSTER, day(10))).containsExactly("office", "parks");
        assertThat(OwedBy.leadsOf().units(ROSTER, day(11))).containsExactly("parks");
    }

    @Test
    void eitherOfSeveralOwesOnce() {
        OwedBy either = OwedBy.units("desk").or(OwedBy.leadsOf()).or(OwedBy.units("parks", "desk"));

        assertThat(either.units(ROSTER, day(10))).containsExactly("desk", "office", "parks");
        assertThat(either.describe().en()).isEqualTo("desk, and the leads of all campaigns, and parks, desk");
    }

    @Test
    void ruleSaysItThenTheCadenceThenTheQuestion() {
        CadenceRule own = daily("own").owedBy(OwedBy.leadsOf("refuse")).build();
        CadenceRule plain = CadenceRule.every(PeriodUnit.WEEK, "plain", Label.of("plain"))
                .due(DueRule.lastWorkday())
                .partial(PartialPeriod.full())
                .build();
        Supervision question = week(own, plain).addUnits("desk", "parks").build();
        Cadence owed = Cadence.builder()
                .from(question.cadence())
                .owedBy(OwedBy.units("parks"))
                .build();

        assertThat(duties(question)).containsExactly("office 9", "office 10", "desk 13", "parks 13");
        assertThat(duties(Supervision.builder().from(question).cadence(owed).build()))
                .containsExactly("office 9", "office 10", "parks 13");
    }

    @Test
    void reportListsUnitsOfTheQuestionFirstThenThoseWhoOwe() {
        Compliance answer = week(daily("lead")
                        .owedBy(OwedBy.leadsOf().or(OwedBy.units("desk")))
                        .build())
                .addUnits("desk", "hall")
                .build()
                .match();

        assertThat(answer.units()).containsExactly("desk", "hall", "office", "parks");
        assertThat(answer.ratesByUnit().keySet()).isEqualTo(answer.units());
        assertThat(answer.ratesByUnit()).containsEntry("office", new DutyTally(0, 0, 0, 2, 0, 0, 0));
        assertThat(answer.streaks()).extracting(Streak::unit).containsExactly("desk", "office", "parks");
    }

    @Test
    void evidenceOutsideTheDaysOwedIsSurplus() {
        Supervision question = week(daily("d").owedBy(OwedBy.leadsOf("refuse")).build())
                .addEvidence(
                        Evidence.builder()
                                .id("in")
                                .unit("office")
                                .kind("k")
                                .occurredOn(day(10))
                                .build(),
                        Evidence.builder()
                                .id("after")
                                .unit("office")
                                .kind("k")
                                .occurredOn(day(11))
                                .build())
                .build();

        assertThat(question.match().evidenceUse().counted()).containsExactly("in");
        assertThat(question.match().evidenceUse().surplus()).containsExactly("after");
    }

    @Test
    void whatIsReadAndIsNotThereIsAskedForByName() {
        assertRefused(
                OwedBy.holders(Tier.PREFECTURE, WEST),
                "roster: 'subjects in 330106 holding a title at prefecture tier or above' owe duties and it does not have"
                        + " the register of honors; give it");
        assertRefused(
                OwedBy.every(Population.everyDivision(DivisionLevel.VILLAGE), WEST),
                "roster: 'each village in 330106' owe duties and it does not have"
                        + " the list of divisions of level 'village'; give it");
        assertRefused(
                OwedBy.every(
                        Population.records(EntryKind.TEAM, Map.of()),
                        WEST,
                        Mark.record(EntryKind.LECTURE).naming()),
                "roster: 'volunteer team in 330106 having lecture' owe duties and it does not have"
                        + " records of kind 'team', records of kind 'lecture'; give it");
    }

    private static void assertRefused(OwedBy owedBy, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> owedBy.units(DutyRoster.EMPTY, MONDAY))
                .withMessage(message);
    }

    @Test
    void divisionsAndRecordsOweWhileTheyStand() {
        DutyRoster roster = DutyRoster.builder()
                .divisions(DivisionTree.of(Map.of(
                        Division.of("330106001"),
                        "西镇",
                        Division.of("330106001001"),
                        "一村",
                        Division.of("330106001002"),
                        "二村")))
                .practice(PracticeRecords.builder()
                        .addTeams(
                                team("old").ended(Ending.on(day(11))).build(),
                                team("new").on(day(10)).build())
                        .build())
                .putFact(
                        "330106001002",
                        Facts.builder().put(FactKey.flag("farming"), true).build())
                .build();
        Population villages = Population.everyDivision(DivisionLevel.VILLAGE);
        OwedBy teams = OwedBy.every(Population.records(EntryKind.TEAM, Map.of("level", "squad")), WEST);

        assertThat(OwedBy.every(villages, WEST).units(roster, MONDAY)).containsExactly("330106001001", "330106001002");
        assertThat(OwedBy.every(villages, WEST, Mark.flag("farming")).units(roster, MONDAY))
                .containsExactly("330106001002");
        assertThat(teams.units(roster, MONDAY)).containsExactly("old");
        assertThat(teams.units(roster, day(10))).containsExactly("new", "old");
        assertThat(teams.units(roster, day(11))).containsExactly("new");
    }

    private static VolunteerTeam.Builder team(String id) {
        return VolunteerTeam.builder()
                .id(id)
                .name(id)
                .field(VolunteerField.LAW)
                .level(TeamLevel.SQUAD)
                .division(WEST)
                .on(day(1));
    }

    @Test
    void whatCannotOweIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OwedBy.every(Population.types(CreationType.FIVE), WEST))
                .withMessage("owedBy: 'creation types' in 330106 are nobody who could owe a duty;"
                        + " give a population of subjects, divisions or records");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OwedBy.responsibleFor(Population.records(EntryKind.TEAM, Map.of()), WEST))
                .withMessage("owedBy: 'volunteer team' in 330106 are nobody who could owe a duty;"
                        + " give a population of subjects or divisions, for whom units answer");
    }

    @Test
    void ruleSaysWhoItIsInBothLanguages() {
        assertThat(OwedBy.responsibleFor(Population.subjectsAt(DivisionLevel.VILLAGE, CreationType.VILLAGE_TOWN), WEST)
                        .describe())
                .hasToString("330106 村社区文明村镇创建主体的责任单位 the units that answer for village civilized village or town"
                        + " subjects in 330106");
        assertThat(OwedBy.leadsOf("refuse", "gardens").describe())
                .hasToString("专项行动refuse、gardens牵头单位 the leads of campaigns refuse, gardens");
    }

    @Test
    void ownRuleHasItsKindInDocuments() {
        DocumentKind<Cadence> kind = Cadence.document(kinds -> kinds.with("named", Named.class, fields -> {
            var unit = fields.required("unit", Codecs.TEXT, Named::unit);
            return in -> new Named(in.get(unit));
        }));
        Cadence cadence = Cadence.builder()
                .from(Cadence.fourOnes())
                .owedBy(new Named("desk").or(OwedBy.units("hall")))
                .build();

        assertThat(kind.read(DocumentSource.yaml("d", kind.toYaml(cadence)))).isEqualTo(cadence);
        assertThat(duties(week().cadence(cadence).build())).contains("desk 9", "hall 13");
    }

    /** An embedder's own rule. */
    private record Named(String unit) implements CustomOwedBy {
        private static final long serialVersionUID = 1L;

        @Override
        public ImmutableSet<String> units(DutyRoster roster, LocalDate on) {
            return ImmutableSet.of(unit);
        }

        @Override
        public Label describe() {
            return Label.of(unit);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyUnitHasTheDutiesOfTheDaysOnWhichItOwes(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        OwedBy owedBy = RandomCadence.any(
                random,
                List.of(
                        OwedBy.holders(Tier.COUNTY, WEST),
                        OwedBy.every(Population.subjectsAt(DivisionLevel.VILLAGE), WEST),
                        OwedBy.leadsOf().or(OwedBy.holders(Tier.PREFECTURE, WEST))));
        CadenceRule rule = CadenceRule.builder()
                .from(RandomCadence.rule(random, "r"))
                .owedBy(owedBy)
                .build();
        LocalDate from = day(1).plusDays(random.nextInt(40) - 20);
        Supervision question = week(rule)
                .calendars(RandomCadence.CALENDARS)
                .range(DateRange.of(from, from.plusDays(random.nextInt(1, 60))))
                .build();

        assertThat(question.match().statuses())
                .extracting(standing -> standing.unit() + " " + standing.duty())
                .containsExactlyInAnyOrderElementsOf(rule.duties(question.range(), question.calendars()).stream()
                        .flatMap(duty ->
                                owedBy.units(ROSTER, duty.dueOn()).stream().map(unit -> unit + " " + duty))
                        .toList());
    }
}
