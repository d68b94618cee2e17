package io.wenming.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.wenming.examples.benchmarks.contender.Contender;
import io.wenming.examples.benchmarks.contender.LongLimit;
import io.wenming.examples.benchmarks.workload.Subject;
import io.wenming.examples.benchmarks.workload.Workload;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EntrantTest {
    private static final ImmutableList<Subject> SUBJECTS = Workload.standard().subjects(400);

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
    void subjectsAreNeverAllAlike() {
        long[] totals = totals(new LongLimit(SUBJECTS));

        assertThat(totals).contains(0);
        assertThat(IntStream.range(0, 126).filter(SUBJECTS.get(0)::isMissing).count())
                .isBetween(1L, 15L);
        assertThat(java.util.Arrays.stream(totals).distinct().count()).isGreaterThan(300);
    }

    private static long[] totals(Contender contender) {
        return IntStream.range(0, SUBJECTS.size()).mapToLong(contender::total).toArray();
    }
}
