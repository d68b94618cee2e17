package io.wenming.examples.district;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.wenming.creation.CreationType;
import io.wenming.number.Points;
import io.wenming.scoring.Score;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The city civilization index of Jining, August 2017, as published. */
class JiningIndexTest {
    private static final ImmutableList<Candidate> CANDIDATES = Candidate.all(RecordsReader.read(DataFolder.shipped()));

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/published/jining-2017-08.csv", useHeadersInDisplayName = false, numLinesToSkip = 2)
    void theIndexIsThePublishedOne(String name, String published, String scored) {
        Optional<Score> score = candidate(name).score();

        assertThat(score.flatMap(Score::printed)).contains(scored);
        assertThat(score.flatMap(Score::points).orElseThrow().minus(Points.of(published)))
                .isBetween(Points.ZERO, Points.of("0.01"));
    }

    @Test
    void thereAreTen() {
        assertThat(CANDIDATES)
                .filteredOn(each -> each.subject().type().equals(CreationType.CITY))
                .hasSize(10);
    }

    @Test
    void ranksAreInsideTheGroup() {
        ImmutableMap<String, Integer> first = ImmutableMap.of("济阳", 1, "酒仙桥", 1, "新兖", 4);

        first.forEach((name, rank) ->
                assertThat(candidate(name).placing().rank()).as(name).hasValue(rank));
    }

    @Test
    void whoIsVetoedHasPointsAndNoRank() {
        Candidate vetoed = candidate("公共交通公司");

        assertThat(vetoed.score().flatMap(Score::printed)).contains("97.25");
        assertThat(vetoed.placing().rank()).isEmpty();
    }

    private static Candidate candidate(String name) {
        return CANDIDATES.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
