package io.wenming.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.wenming.creation.CreationType;
import io.wenming.creation.Tier;
import io.wenming.creation.Title;
import io.wenming.division.Division;
import io.wenming.honor.Actor;
import io.wenming.honor.HonorAction;
import io.wenming.honor.HonorEvent;
import io.wenming.honor.HonorRoll;
import io.wenming.honor.HonorScheme;
import io.wenming.honor.Register;
import io.wenming.honor.SchemeVersion;
import io.wenming.honor.TitleRule;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.number.Fraction;
import io.wenming.number.Rate;
import io.wenming.record.RecordRef;
import io.wenming.subject.Subject;
import io.wenming.subject.SubjectForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final Division DISTRICT = Division.of("330106");
    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    private static final Title CAMPUS = Title.of(CreationType.CAMPUS, Tier.COUNTY);
    private static final CoverageRule SCHOOLS = rule(
                    Population.subjectsOf(CreationType.CAMPUS), Mark.holds(Tier.COUNTY))
            .required(Rate.percent("66.6"))
            .build();

    private static CoverageRule.Builder rule(Population population, Mark mark) {
        CoverageRule.Builder rule = CoverageRule.builder();
        rule.id("r").label(Label.of("覆盖")).population(population).mark(mark);
        return rule;
    }

    private static Subject subject(String id, CreationType type, String division, String group) {
        return Subject.builder()
                .id(id)
                .name("校" + id)
                .type(type)
                .division(Division.of(division))
                .putAttribute("group", group)
                .build();
    }

    private static HonorRoll roll(HonorEvent... events) {
        HonorScheme scheme = HonorScheme.builder()
                .id("s")
                .label(Label.of("办法"))
                .addVersion(SchemeVersion.builder()
                        .startsOn(LocalDate.of(2000, 1, 1))
                        .addTitle(TitleRule.builder().build())
                        .build())
                .build();
        return Register.of(events)
                .under(scheme)
                .roll(List.of(
                        subject("a", CreationType.CAMPUS, "330106001", "教师"),
                        subject("b", CreationType.CAMPUS, "330106002", "学生"),
                        subject("c", CreationType.CAMPUS, "330106002001", "学生"),
                        subject("d", CreationType.CAMPUS, "330205", "学生"),
                        subject("u", CreationType.UNIT, "330106001", "职工")));
    }

    private static CoverageSource source(HonorEvent... events) {
        return CoverageSource.of(roll(events));
    }

    private static HonorEvent named(String id, String subject) {
        return HonorEvent.naming(id, LocalDate.of(2023, 1, 1), subject, CAMPUS);
    }

    private static List<String> ids(List<CoverageMember> members) {
        return members.stream().map(CoverageMember::id).toList();
    }

    @Test
    void membersThatAreMissingAreNamed() {
        Coverage answer = SCHOOLS.check(source(named("n", "a"), named("m", "d"), named("o", "u")), DISTRICT, DAY);

        assertThat(ids(answer.counted())).containsExactly("a");
        assertThat(answer.counted().get(0).evidence()).extracting(RecordRef::id).containsExactly("n");
        assertThat(ids(answer.missing())).containsExactly("b", "c");
        assertThat(answer.share()).hasValue(Fraction.of(1, 3));
        assertThat(answer.isMet()).isFalse();
        assertThat(answer.describe())
                .isEqualTo(
                        Label.of(
                                "文明校园创建主体拥有区县级以上称号，应达66.6%：实际1/3，缺校b、校c",
                                "66.6% of civilized campus subjects holding a title at county tier or above: 1 of 3; missing 校b, 校c"));
    }

    @Test
    void theShareIsExact() {
        Coverage twoOfThree = SCHOOLS.check(source(named("n", "a"), named("m", "b")), DISTRICT, DAY);

        assertThat(twoOfThree.isMet()).isTrue();
        assertThat(CoverageRule.builder()
                        .from(SCHOOLS)
                        .required(Rate.percent("66.6667"))
                        .build()
                        .check(source(named("n", "a"), named("m", "b")), DISTRICT, DAY)
                        .isMet())
                .isFalse();
    }

    @Test
    void aTitleCountsOnItsDaysOnly() {
        HonorRoll roll = roll(named("n", "a"));

        assertThat(SCHOOLS.check(CoverageSource.of(roll), DISTRICT, LocalDate.of(2022, 12, 31))
                        .counted())
                .isEmpty();
        assertThat(SCHOOLS.check(CoverageSource.of(roll), DISTRICT, LocalDate.of(2023, 1, 1))
                        .counted())
                .hasSize(1);
    }

    @Test
    void whoIsExemptOrHasEndedIsNotApplicable() {
        HonorEvent abolished = HonorEvent.builder()
                .id("x")
                .action(HonorAction.ABOLISH)
                .actor(Actor.REGISTRAR)
                .occurredOn(LocalDate.of(2024, 1, 1))
                .subject("b")
                .build();
        CoverageRule rule = rule(
                        Population.subjects(
                                List.of(CreationType.CAMPUS),
                                ImmutableSortedMap.of(),
                                ImmutableSortedMap.of("group", "教师")),
                        Mark.holds(List.of(CreationType.CAMPUS)))
                .build();
        Coverage answer = rule.check(source(named("n", "c"), abolished), DISTRICT, DAY);

        assertThat(ids(answer.notApplicable())).containsExactly("a", "b");
        assertThat(answer.isMet()).isTrue();
        assertThat(rule.check(source(named("n", "c"), abolished), DISTRICT, LocalDate.of(2023, 12, 31))
                        .isMet())
                .isFalse();
    }

    @Test
    void whatHasNothingToMeasureIsNotMetAndSaysSo() {
        Coverage answer = SCHOOLS.check(source(), Division.of("420000"), DAY);

        assertThat(answer.share()).isEqualTo(Optional.empty());
        assertThat(answer.isMet()).isFalse();
        assertThat(answer.describe().zh()).isEqualTo("文明校园创建主体拥有区县级以上称号，应达66.6%：420000无适用对象");
    }

    @Test
    void theThreeWholesNameTypesDivisionsAndGroupsThatAreMissing() {
        CoveragePlan plan = CoveragePlan.threeWholes(
                ImmutableMap.of(
                        Division.of("330106001"), "甲街道",
                        Division.of("330106002"), "乙镇",
                        Division.of("330106003"), "丙镇",
                        Division.of("330205001"), "外镇"),
                "group",
                ImmutableList.of("教师", "学生", "职工"));
        HonorEvent applied = HonorEvent.builder()
                .id("p")
                .action(HonorAction.APPLY)
                .actor(Actor.ENTITY)
                .occurredOn(LocalDate.of(2024, 3, 1))
                .subject("c")
                .title(CAMPUS)
                .build();
        ImmutableList<Coverage> answers = plan.check(source(named("n", "a"), applied), DISTRICT, DAY);

        assertThat(ids(answers.get(0).missing())).containsExactly("city", "village_town", "unit", "family");
        assertThat(ids(answers.get(1).counted())).containsExactly("330106001", "330106002");
        assertThat(answers.get(1).counted().get(1).evidence())
                .extracting(RecordRef::id)
                .containsExactly("p");
        assertThat(answers.get(1).missing()).extracting(CoverageMember::name).containsExactly(Label.of("丙镇"));
        assertThat(ids(answers.get(2).missing())).containsExactly("职工");
    }

    @Test
    void namesOfHouseholdsAreMasked() {
        Subject family = Subject.builder()
                .id("f")
                .name("张三家")
                .type(CreationType.FAMILY)
                .form(SubjectForm.HOUSEHOLD)
                .division(DISTRICT)
                .build();
        HonorRoll roll = roll().history().roll(List.of(family));

        assertThat(rule(Population.subjectsOf(), Mark.takesPart())
                        .build()
                        .check(CoverageSource.of(roll), DISTRICT, DAY)
                        .missing())
                .extracting(CoverageMember::name)
                .containsExactly(Label.of("张**"));
    }

    @Test
    void emptyPopulationsAreRefused() {
        assertThatThrownBy(() -> Population.types(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("types: there is none; give at least one");
        assertThatThrownBy(() -> Population.groups(" ", List.of("a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("attribute: it is blank; write something, or leave it out where it may be missing");
    }

    @Test
    void whatReadsSubjectsAsksForTheRollInBothLanguages() {
        CoverageSource none = CoverageSource.builder().build();

        assertThatThrownBy(() -> SCHOOLS.check(none, DISTRICT, DAY))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.given())
                                .containsExactly(Population.subjectsOf(CreationType.CAMPUS)
                                        .describe()))
                .hasMessage(
                        "coverage: 'civilized campus subjects' reads subjects and there is no roll; give the roll of subjects");
    }
}
