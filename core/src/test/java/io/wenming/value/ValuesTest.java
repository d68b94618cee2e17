package io.wenming.value;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.wenming.calendar.Calendars;
import io.wenming.calendar.ChineseWorkdays;
import io.wenming.calendar.OccasionCalendar;
import io.wenming.campaign.Campaign;
import io.wenming.campaign.CampaignAction;
import io.wenming.campaign.CampaignKind;
import io.wenming.citation.Attachment;
import io.wenming.citation.Citation;
import io.wenming.citation.Digest;
import io.wenming.creation.CreationType;
import io.wenming.creation.Tier;
import io.wenming.creation.TierLadder;
import io.wenming.creation.Title;
import io.wenming.decision.DecisionRecord;
import io.wenming.division.Division;
import io.wenming.division.DivisionTree;
import io.wenming.division.NamedDivision;
import io.wenming.edition.Bylaw;
import io.wenming.edition.Edition;
import io.wenming.edition.Editions;
import io.wenming.edition.Superseded;
import io.wenming.fact.Checklist;
import io.wenming.fact.Fact;
import io.wenming.fact.FactKey;
import io.wenming.fact.FactSchema;
import io.wenming.fact.FactSheet;
import io.wenming.fact.FactState;
import io.wenming.fact.Facts;
import io.wenming.fact.Incident;
import io.wenming.fact.Incidents;
import io.wenming.fact.Mark;
import io.wenming.fact.Provenance;
import io.wenming.fact.Readings;
import io.wenming.finding.Detail;
import io.wenming.finding.Finding;
import io.wenming.finding.Outcome;
import io.wenming.finding.Reason;
import io.wenming.finding.ReasonCode;
import io.wenming.label.Label;
import io.wenming.label.Language;
import io.wenming.number.Decimal;
import io.wenming.number.Fraction;
import io.wenming.number.Points;
import io.wenming.number.Rate;
import io.wenming.number.Rounding;
import io.wenming.number.Weight;
import io.wenming.period.CalendarPeriod;
import io.wenming.period.DateRange;
import io.wenming.period.Occasion;
import io.wenming.period.Round;
import io.wenming.subject.Subject;
import io.wenming.subject.SubjectForm;
import io.wenming.testing.Serialized;
import java.io.IOException;
import java.io.Serializable;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every value of the module: it can be stored, and what comes back is equal. */
class ValuesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final Digest DIGEST = Digest.parse("SM3:" + "b".repeat(64));
    private static final Attachment PHOTO = new Attachment("照片", DIGEST);
    private static final Citation CLAUSE =
            new Citation("仑政〔2024〕109号", Optional.of("第三条"), Optional.of(DAY), Optional.of("按原文"));
    private static final CampaignAction ACTION =
            new CampaignAction("bins", Label.of("投放", "bins"), Optional.of(DAY), Rate.percent("12.5"));
    private static final FactKey<Long> MEETINGS = FactKey.count("meetings");
    private static final FactKey<Rate> SATISFACTION = FactKey.rate("satisfaction");
    private static final Provenance SEEN = Provenance.of("第3组", DAY).with(PHOTO);
    private static final Incident COMPLAINT = Incident.builder()
            .kind("投诉")
            .times(2)
            .state("发现")
            .project("河长制")
            .year(2026)
            .occurredOn(DAY)
            .rectifiedOnSpot(true)
            .build();
    private static final Facts FACTS = Facts.builder()
            .put(MEETINGS, 3L, SEEN)
            .put(SATISFACTION, Rate.percent("92.5"))
            .put(FactKey.flag("plan"), true)
            .put(FactKey.date("founded"), DAY)
            .put(FactKey.grade("grade"), "优秀")
            .put(FactKey.decimal("score"), Decimal.parse("0.0000001"))
            .put(FactKey.incidents("complaints"), Incidents.of(COMPLAINT))
            .put(FactKey.readings("delays"), Readings.of(Decimal.of(2), Decimal.parse("0.5")))
            .notApplicable(FactKey.checklist("canteen"))
            .exempt(FactKey.checklist("library"))
            .build();
    private static final FactSchema SCHEMA = FactSchema.of(FACTS.keys());
    private static final Reason REASON = Reason.of(Said.SO, Detail.of("a"), Detail.of(Fraction.of(1, 3)));

    private static final Occasion DRAGON_BOAT = Occasion.of("dragon_boat", Label.of("端午", "Dragon Boat"), DAY);
    private static final OccasionCalendar FESTIVALS = OccasionCalendar.builder()
            .id("festivals")
            .label(Label.of("我们的节日", "our festivals"))
            .version("1")
            .addPublishedYear(DAY.getYear())
            .addOccasion(DRAGON_BOAT)
            .build();

    private static final DivisionTree TREE = DivisionTree.builder()
            .addDivision(NamedDivision.builder()
                    .division(Division.of("330106001001"))
                    .name(Label.of("东村"))
                    .until(DAY)
                    .successor(Division.of("330106002001"))
                    .build())
            .build();

    static Stream<Serializable> values() {
        return Stream.of(
                Decimal.parse("-96.754"),
                Fraction.of(-1, 3),
                Points.of("8.5"),
                Rate.percent("92.5"),
                Weight.of("0.85"),
                Rounding.halfEven(2),
                Label.of("文明校园", "civilized campus"),
                DIGEST,
                PHOTO,
                CLAUSE,
                Citation.of("仑政〔2024〕109号"),
                CreationType.CAMPUS,
                CreationType.cell("good_host", Label.of("好店主", "good host")),
                Tier.PROVINCE,
                TierLadder.OFFICIAL,
                Title.of(CreationType.UNIT, Tier.NATION),
                Division.of("330106001001"),
                TREE,
                TREE.divisions().get(0),
                Subject.builder()
                        .id("p-1")
                        .name("张三")
                        .type(CreationType.MORAL_MODEL)
                        .form(SubjectForm.PERSON)
                        .division(Division.of("330106"))
                        .responsibleUnit("u-7")
                        .putAttribute("group", "城区")
                        .build(),
                MEETINGS,
                SEEN,
                Provenance.UNKNOWN,
                Fact.of(3L, SEEN),
                Fact.missing(),
                new Fact<>(FactState.EXEMPT, Optional.empty(), Provenance.UNKNOWN),
                new FactSheet("u-7", FACTS),
                DateRange.closed(DAY, DAY.plusDays(3)),
                CalendarPeriod.parse("2026-W11"),
                DRAGON_BOAT,
                FESTIVALS,
                Calendars.builder()
                        .workdays(ChineseWorkdays.calendar())
                        .addOccasions(FESTIVALS)
                        .build(),
                Round.builder()
                        .number(7)
                        .opensOn(DAY)
                        .closesOn(DAY)
                        .keepUntil(DAY.plusYears(3))
                        .build(),
                ChineseWorkdays.calendar(),
                COMPLAINT,
                Incidents.of(COMPLAINT, Incident.of("通报", 1)),
                Checklist.of(Mark.PASS, Mark.NOT_APPLICABLE),
                Readings.of(Decimal.of(2)),
                FACTS,
                new FactSheet("school-12", FACTS),
                SCHEMA.packing(0),
                SCHEMA,
                SCHEMA.block(ImmutableList.of(FACTS)),
                SCHEMA.index(FACTS),
                Detail.of(Fraction.of(1, 3)),
                Detail.of(DAY),
                Detail.of(Label.of("缺报", "missing")),
                Detail.of("a"),
                REASON,
                Finding.builder()
                        .node("total")
                        .label(Label.of("总分", "total"))
                        .outcome(Outcome.VALUED)
                        .value(Detail.of(8))
                        .addReasons(REASON)
                        .citation(CLAUSE)
                        .addParts(Finding.builder()
                                .node("part")
                                .label(Label.of("部分", "part"))
                                .outcome(Outcome.MET)
                                .build())
                        .build(),
                DecisionRecord.builder()
                        .subject("school-12")
                        .standard("campus-2026")
                        .version("1")
                        .contentHash(DIGEST)
                        .asOf(DAY)
                        .knownOn(DAY.plusDays(2))
                        .inputs("{}")
                        .result("{}")
                        .build(),
                Edition.builder()
                        .inForceFrom(DAY)
                        .addSupersedes(new Superseded("index", "2017"))
                        .build(),
                new Superseded("index", "2017"),
                Editions.of(List.of(Bylaw.from("2026", "2026-01-01"))),
                Editions.flaws(List.of(Bylaw.from("1", "2017-01-01"), Bylaw.from("2", "2018-01-01")))
                        .get(0),
                Editions.flaws(List.of(Bylaw.from("1", "2017-01-01"), Bylaw.from("2", "2018-01-01")))
                        .get(0)
                        .flaw(),
                Editions.flaws(List.of(Bylaw.from("1", "2017-01-01"), Bylaw.from("2", "2018-01-01")))
                        .get(0)
                        .flaw()
                        .witness()
                        .orElseThrow(),
                DateRange.day(DAY),
                CalendarPeriod.parse("2026-W11"),
                Round.builder()
                        .number(7)
                        .opensOn(DAY)
                        .closesOn(DAY.plusYears(3))
                        .keepUntil(DAY.plusYears(4))
                        .build(),
                ChineseWorkdays.calendar(),
                ACTION,
                CampaignKind.REFUSE_SORTING,
                Campaign.builder()
                        .code("refuse")
                        .label(Label.of("垃圾分类", "refuse sorting"))
                        .lead("u-7")
                        .startsOn(DAY)
                        .endsOn(DAY)
                        .addActions(ACTION)
                        .citation(CLAUSE)
                        .build());
    }

    @ParameterizedTest
    @MethodSource("values")
    void storedValueComesBackEqual(Serializable value) {
        Object back = Serialized.copy(value);

        assertThat(back).isEqualTo(value).hasSameHashCodeAs(value).hasToString(value.toString());
        assertThat(back.getClass()).isEqualTo(value.getClass());
    }

    @ParameterizedTest
    @MethodSource("values")
    void valueEqualsItselfAndNothingOfAnotherKind(Serializable value) {
        assertThat(value.equals(value)).isTrue();
        assertThat(value).isNotEqualTo(new Object()).isNotEqualTo(null);
    }

    @Test
    void everyPublicValueClassIsOnTheList() throws IOException, URISyntaxException {
        List<Class<?>> listed = values().<Class<?>>map(Object::getClass).toList();

        assertThat(publicValueClasses())
                .isNotEmpty()
                .allSatisfy(type ->
                        assertThat(listed).as("instances of %s; list one", type).anyMatch(type::isAssignableFrom));
    }

    @Test
    void everyRecordAndEnumIsSerializable() throws IOException, URISyntaxException {
        assertThat(publicClasses().filter(type -> type.isRecord() || type.isEnum()))
                .isNotEmpty()
                .allSatisfy(type -> assertThat(type).isAssignableTo(Serializable.class));
    }

    private static ImmutableList<Class<?>> publicValueClasses() throws IOException, URISyntaxException {
        return publicClasses()
                .filter(type -> !type.isEnum() && !type.isInterface())
                .filter(type -> Serializable.class.isAssignableFrom(type) && !Throwable.class.isAssignableFrom(type))
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<Class<?>> publicClasses() throws IOException, URISyntaxException {
        Path classes = Path.of(Decimal.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(classes)) {
            return files
                    .map(file -> classes.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .<Class<?>>map(ValuesTest::loaded)
                    .filter(type -> Modifier.isPublic(type.getModifiers()))
                    .toList()
                    .stream();
        }
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A reason of these tests. */
    private enum Said implements ReasonCode {
        SO;

        @Override
        public String code() {
            return name();
        }

        @Override
        public String text(Language language) {
            return "{0} {1}";
        }
    }
}
