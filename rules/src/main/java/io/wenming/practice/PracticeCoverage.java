package io.wenming.practice;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.wenming.coverage.CoverageRule;
import io.wenming.coverage.Headcount;
import io.wenming.coverage.Mark;
import io.wenming.coverage.Population;
import io.wenming.creation.CreationType;
import io.wenming.creation.Tier;
import io.wenming.division.DivisionLevel;
import io.wenming.label.Label;
import io.wenming.number.Rate;
import io.wenming.record.EntryKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The usual coverage rules of practice, youth and countryside (常用覆盖要求), built of the same parts as any other.
 *
 * <pre>{@code
 * PracticeCoverage.everyVillageItsStation().check(source, district, asOf).missing();
 * }</pre>
 *
 * <p>Source: framework, parts 5 to 8.
 */
public final class PracticeCoverage {
    private static final String KIND = "kind";

    private PracticeCoverage() {}

    /** 乡乡有所: every township has its station office. */
    public static CoverageRule everyTownshipItsOffice() {
        return venues("township-offices", Label.of("乡镇街道有所", "every township its office"), VenueLevel.OFFICE);
    }

    /** 村村有站: every village has its station. */
    public static CoverageRule everyVillageItsStation() {
        return venues("village-stations", Label.of("村村有站", "every village its station"), VenueLevel.STATION);
    }

    private static CoverageRule venues(String id, Label label, VenueLevel level) {
        return rule(id, label)
                .population(Population.everyDivision(level.division()))
                .mark(Mark.record(EntryKind.VENUE, Map.of("level", level.code()))
                        .placedAt())
                .build();
    }

    /** 一村一堂: every village has its moral lecture hall. */
    public static CoverageRule everyVillageItsHall() {
        return villages("village-halls", Label.of("一村一堂", "one hall a village"), InstitutionKind.LECTURE_HALL);
    }

    /** 一村一榜: every village has its red and black board. */
    public static CoverageRule everyVillageItsBoard() {
        return villages("village-boards", Label.of("一村一榜", "one board a village"), InstitutionKind.BOARD);
    }

    /** 村村有: every village has an institution of a kind, such as village rules or a council. */
    public static CoverageRule everyVillageIts(InstitutionKind kind) {
        return villages(
                "village-" + kind.code().replace('_', '-'),
                Label.of(
                        "村村有" + kind.label().zh(),
                        "every village: " + kind.label().en()),
                kind);
    }

    /** Every village has an institution of a kind, under a name of its own. */
    public static CoverageRule villages(String id, Label label, InstitutionKind kind) {
        return rule(id, label)
                .population(Population.everyDivision(DivisionLevel.VILLAGE))
                .mark(Mark.record(EntryKind.INSTITUTION, Map.of(KIND, kind.code()))
                        .placedAt())
                .build();
    }

    /** 乡村学校少年宫全覆盖: every school with some attributes has a youth palace of its own. */
    public static CoverageRule youthPalaces(Map<String, String> rural) {
        return rule("youth-palaces", Label.of("乡村学校少年宫全覆盖", "youth palaces for rural schools"))
                .population(schools(rural))
                .mark(Mark.record(EntryKind.INSTITUTION, Map.of(KIND, InstitutionKind.YOUTH_PALACE.code()))
                        .naming())
                .build();
    }

    private static Population schools(Map<String, String> having) {
        return Population.subjects(
                List.of(CreationType.CAMPUS), ImmutableSortedMap.copyOf(having), ImmutableSortedMap.of());
    }

    /** 公共场馆免费开放: every public venue is open free of charge. */
    public static CoverageRule freePublicVenues() {
        return rule("free-venues", Label.of("公共场馆免费开放", "public venues free of charge"))
                .population(
                        Population.records(EntryKind.INSTITUTION, Map.of(KIND, InstitutionKind.PUBLIC_VENUE.code())))
                .mark(Mark.has(Map.of(PracticeBook.FREE, PracticeBook.YES)))
                .build();
    }

    /**
     * 未成年人参与率: so many pupils take part, measured by pupils.
     *
     * @param group the group of {@link Participation} that is counted
     * @param required the share, inclusive
     */
    public static CoverageRule pupilsTakePart(String group, Rate required) {
        Map<String, String> words = Map.of("group", requireNonNull(group, "group"));
        return rule("pupils", Label.of("未成年人参与", "pupils take part"))
                .population(Population.subjectsOf(CreationType.CAMPUS))
                .mark(Mark.record(EntryKind.PARTICIPATION, words).naming())
                .people(Headcount.recorded(EntryKind.PARTICIPATION, words, "people", "all"))
                .required(required)
                .build();
    }

    /** 县级文明校园全覆盖: every school holds the title of county tier or above. */
    public static CoverageRule everySchoolTitled() {
        return rule("schools-titled", Label.of("县级文明校园全覆盖", "every school a county campus"))
                .population(Population.subjectsOf(CreationType.CAMPUS))
                .mark(Mark.holds(List.of(CreationType.CAMPUS), Tier.COUNTY))
                .build();
    }

    /** 文明乡镇: every township has so many villages with a title of a tier or above. */
    public static CoverageRule townsByVillages(Rate share, Tier atLeast) {
        CoverageRule villages = rule("villages-titled", Label.of("文明村占比", "villages with a title"))
                .population(Population.subjectsAt(DivisionLevel.VILLAGE, CreationType.VILLAGE_TOWN))
                .mark(Mark.holds(List.of(CreationType.VILLAGE_TOWN), atLeast))
                .required(share)
                .build();
        return rule("towns-by-villages", Label.of("镇域文明村达标", "towns by their villages"))
                .population(Population.everyDivision(DivisionLevel.TOWNSHIP))
                .mark(Mark.keeps(villages))
                .build();
    }

    /** 八支队伍层层有: a team for each of the eight fields at each level. */
    public static CoverageRule eightFieldsAtEachLevel() {
        return rule("eight-fields", Label.of("八支队伍层层有", "eight fields at each level"))
                .population(Population.combinations(Map.of(
                        "field", named(VolunteerField.EIGHT, VolunteerField::code, VolunteerField::label),
                        "level", named(Arrays.asList(TeamLevel.values()), TeamLevel::code, TeamLevel::label))))
                .mark(Mark.record(EntryKind.TEAM))
                .build();
    }

    private static <T> Map<String, Label> named(
            Iterable<T> values, Function<T, String> code, Function<T, Label> label) {
        ImmutableMap.Builder<String, Label> named = ImmutableMap.builder();
        values.forEach(value -> named.put(code.apply(value), label.apply(value)));
        return named.buildOrThrow();
    }

    /** 结对共建, 三带: every one of a population has a partner. */
    public static CoverageRule paired(PairingKind kind, Population population) {
        return rule("paired-" + kind.code().replace('_', '-'), kind.label())
                .population(population)
                .mark(Mark.record(EntryKind.PAIRING, Map.of(KIND, kind.code())).naming())
                .build();
    }

    private static CoverageRule.Builder rule(String id, Label label) {
        CoverageRule.Builder rule = CoverageRule.builder();
        rule.id(id).label(label);
        return rule;
    }
}
