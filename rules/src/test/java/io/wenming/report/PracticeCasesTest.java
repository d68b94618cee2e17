package io.wenming.report;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.wenming.coverage.Coverage;
import io.wenming.coverage.CoverageMember;
import io.wenming.coverage.CoverageSource;
import io.wenming.division.Division;
import io.wenming.division.DivisionLevel;
import io.wenming.label.Label;
import io.wenming.number.Fraction;
import io.wenming.record.RecordRef;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of coverage and figures: each expectation was reasoned by hand and stands with its reason. */
class PracticeCasesTest {
    static Stream<Arguments> coverage() {
        return PracticeCaseFile.all().flatMap(file -> file.coverage().stream().map(row -> Arguments.of(row, file)));
    }

    static Stream<Arguments> figures() {
        return PracticeCaseFile.all().flatMap(file -> file.figures().stream().map(row -> Arguments.of(row, file)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("coverage")
    void coverageIsAsReasoned(CoverageCase row, PracticeCaseFile file) {
        CoverageSource all = file.source().coverage();
        CoverageSource source = row.knownOn().map(all::asKnownOn).orElse(all);
        Coverage answer = file.rule(row.rule()).check(source, row.area(), row.on());

        assertThat(ids(answer.counted())).as(row.why()).isEqualTo(row.counted());
        assertThat(ids(answer.missing())).as(row.why()).isEqualTo(row.missing());
        assertThat(ids(answer.notApplicable())).as(row.why()).isEqualTo(row.notApplicable());
        assertThat(answer.share().map(Fraction::toString)).as(row.why()).isEqualTo(row.share());
        assertThat(answer.isMet()).as(row.why()).isEqualTo(row.met());
        assertThat(row.evidence().isEmpty() ? row.evidence() : evidence(answer))
                .as(row.why())
                .isEqualTo(row.evidence());
    }

    private static ImmutableList<String> ids(ImmutableList<CoverageMember> members) {
        return members.stream().map(CoverageMember::id).collect(ImmutableList.toImmutableList());
    }

    private static List<String> evidence(Coverage answer) {
        return answer.counted().stream()
                .flatMap(member -> member.evidence().stream())
                .map(RecordRef::id)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("figures")
    void figureIsAsReasoned(FigureCase row, PracticeCaseFile file) {
        FigureRow answer = WorkReport.builder()
                .plan(FigurePlan.framework())
                .source(file.source())
                .area(row.area())
                .addPeriod(row.days().range())
                .partsAt(row.townships().isEmpty() ? Optional.empty() : Optional.of(DivisionLevel.TOWNSHIP))
                .knownOn(row.knownOn())
                .build()
                .table()
                .row(row.figure(), 0);

        assertThat(answer.total().number().map(Fraction::toString))
                .as(row.why())
                .isEqualTo(row.number());
        assertThat(answer.total().records())
                .extracting(RecordRef::id)
                .as(row.why())
                .isEqualTo(row.records());
        assertThat(answer.total().missing())
                .extracting(Label::zh)
                .as(row.why())
                .containsExactlyElementsOf(row.missing());
        row.townships()
                .forEach((code, number) -> assertThat(
                                requireNonNull(answer.parts().get(Division.of(code)))
                                        .number())
                        .as("%s: %s", code, row.why())
                        .hasValue(Fraction.parse(number)));
        row.elsewhere()
                .ifPresent(number ->
                        assertThat(answer.elsewhere().number()).as(row.why()).hasValue(Fraction.parse(number)));
    }

    @Test
    void thereAreAHundredCasesOrMore() {
        assertThat(coverage().count() + figures().count()).isGreaterThanOrEqualTo(100);
    }
}
