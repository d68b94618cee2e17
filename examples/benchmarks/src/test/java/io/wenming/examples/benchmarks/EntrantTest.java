package io.wenming.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.wenming.examples.benchmarks.contender.Contender;
import io.wenming.examples.benchmarks.contender.LongLimit;
import io.wenming.examples.benchmarks.workload.Subject;
import io.wenming.examples.benchmarks.workload.Workload;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EntrantTest {
    private static final ImmutableList<Subject> SUBJECTS = Workload.standard().subjects(300);

    @ParameterizedTest
    @EnumSource
    void everyContenderGivesTheSameTotals(Entrant entrant) {
        Contender limit = new LongLimit(SUBJECTS);
        Contender contender = entrant.make(SUBJECTS);

        assertThat(totals(contender)).isEqualTo(totals(limit));
    }

    @Test
    void theWorkloadIsTheOneThatIsAskedFor() {
        Workload workload = Workload.standard();

        assertThat(workload.slots()).isEqualTo(126);
        assertThat(workload.sections())
                .hasSize(7)
                .allSatisfy(section -> assertThat(section.items()).hasSize(17));
        assertThat(workload.extras()).hasSize(3);
        assertThat(workload.bans()).hasSize(4);
    }

    @Test
    void subjectsDifferAndSomeFactsAreMissing() {
        long[] totals = totals(new LongLimit(SUBJECTS));
        long missing = SUBJECTS.stream()
                .mapToLong(subject ->
                        IntStream.range(0, 126).filter(subject::isMissing).count())
                .sum();

        assertThat(totals).as("a veto").contains(0);
        assertThat(Arrays.stream(totals).distinct().count()).isGreaterThan(250);
        assertThat(missing).isBetween(300L * 126 * 2 / 100, 300L * 126 * 4 / 100);
    }

    private static long[] totals(Contender contender) {
        return IntStream.range(0, SUBJECTS.size()).mapToLong(contender::total).toArray();
    }
}
