package io.wenming.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Range;
import io.wenming.document.DocumentSource;
import io.wenming.fact.FactKey;
import io.wenming.fact.FactType;
import io.wenming.label.Label;
import io.wenming.number.Decimal;
import io.wenming.number.Points;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputSpecTest {
    private static final Label NAME = Label.of("名称", "name");
    private static final FactKey<Long> DUE = FactKey.count("due");

    @ParameterizedTest
    @CsvSource({"FLAG, [0..1]", "COUNT, [0..+∞)", "RATE, [0..100]", "DECIMAL, (-∞..+∞)"})
    void domainOfATypeIsAllOfItsNumbers(FactType type, String range) {
        assertThat(Domain.of(type).range()).hasToString(range);
        assertThat(InputSpec.of(FactKey.of("x", type), NAME).domain()).isEqualTo(Domain.of(type));
    }

    @Test
    void rangeOfACountHasItsEndsAtWholeNumbersOfZeroOrMore() {
        assertThat(count(Range.open(Decimal.parse("0.5"), Decimal.of(4)))).hasToString("count [1..3]");
        assertThat(count(Range.atMost(Decimal.of(3)))).hasToString("count [0..3]");
        assertThat(count(Range.greaterThan(Decimal.of(-1)))).hasToString("count [0..+∞)");
    }

    @Test
    void rateMayLieOutsideOfZeroToAHundredWhereThatIsSaid() {
        assertThat(Domain.of(FactType.RATE).within(Range.atMost(Decimal.of(120))))
                .hasToString("rate (-∞..120]");
    }

    @Test
    void domainWithoutAValueIsRefused() {
        refused(
                () -> InputSpec.of(DUE, NAME).within(Range.open(Decimal.of(1), Decimal.of(2))),
                "input 'due (count)': domain: no count lies in (1..2); give ends that leave room");
        refused(
                () -> InputSpec.of(DUE, NAME).within(Range.lessThan(Decimal.ZERO)),
                "input 'due (count)': domain: no count lies in (-∞..0); give ends that leave room");
        refused(
                () -> InputSpec.of(FactKey.decimal("x"), NAME).within(Range.closedOpen(Decimal.of(1), Decimal.of(1))),
                "input 'x (decimal)': domain: no decimal lies in [1..1); give ends that leave room");
    }

    @Test
    void rangeOfWhatHasNoNumbersIsRefused() {
        refused(
                () -> InputSpec.of(FactKey.grade("g"), NAME).within(Range.all()),
                "input 'g (grade)': domain: a grade has no range; limit counts, rates and decimals only");
        refused(
                () -> InputSpec.builder()
                        .key(DUE)
                        .label(NAME)
                        .domain(Domain.of(FactType.RATE))
                        .build(),
                "input 'due (count)': its domain is one of a rate; give the domain of its own type");
        refused(
                () -> InputSpec.builder()
                        .key(FactKey.grade("g"))
                        .label(NAME)
                        .domain(Domain.of(FactType.GRADE).knowing(List.of("好")))
                        .build(),
                "input 'g (grade)': its domain names words or sizes; leave them to the rules that read it");
    }

    @Test
    void inputThatNothingReadsOrThatIsDeclaredTwiceIsRefused() {
        Standard.Builder standard = Standard.builder()
                .id("s")
                .version("1")
                .label(NAME)
                .total(Indicator.of("a", NAME, Points.of(8), ScoringRule.allOrNothing(FactKey.flag("a"))));
        InputSpec flag = InputSpec.of(FactKey.flag("a"), NAME);

        refused(
                () -> standard.addDeclared(flag, flag).build(),
                "standard 's': the input 'a (flag)' is declared twice; declare it once");
        refused(
                () -> standard.declared(List.of(InputSpec.of(FactKey.count("a"), NAME)))
                        .build(),
                "standard 's': the input 'a (count)' is declared and nothing reads it; declare what is read");
    }

    @Test
    void whatIsSaidOfInputsStandsInDocuments() {
        Standard standard = VillageStandard.standard();

        assertThat(Standard.DOCUMENT.read(DocumentSource.yaml("s", Standard.DOCUMENT.toYaml(standard))))
                .isEqualTo(standard);
        assertThat(standard.declared())
                .extracting(InputSpec::domain)
                .hasToString("[count [1..500], rate (0..+∞), decimal (-∞..+∞)]");
    }

    private static Domain count(Range<Decimal> limits) {
        return InputSpec.of(DUE, NAME).within(limits).domain();
    }

    private static void refused(ThrowingCallable making, String message) {
        assertThatThrownBy(making).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }
}
