package io.wenming.honor;

import static io.wenming.honor.HonorFixtures.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import io.wenming.fact.Facts;
import io.wenming.honor.Selected.Outcome;
import io.wenming.number.Decimal;
import io.wenming.number.Rate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SelectionTest {
    private static final QuotaPlaces ANY = Quota.unlimited().places(day("2026-03-01"), Facts.none());

    private static SelectionCandidate candidate(String id, String group, String score, String... ties) {
        return SelectionCandidate.builder()
                .subject(id)
                .group(group)
                .score(Decimal.parse(score))
                .tieKeys(Stream.of(ties).map(Decimal::parse).toList())
                .build();
    }

    private static Selection.Builder places(int number) {
        Selection.Builder selection = Selection.builder();
        return selection.places(SelectionPlaces.PerGroup.of(Map.of(), number));
    }

    private static String named(Selection selection, List<SelectionCandidate> candidates, QuotaPlaces quota) {
        return selection.select(candidates, quota).stream()
                .filter(Selected::isNamed)
                .map(one -> one.candidate().subject())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{0} places: {1}, {2}, {3}")
    @CsvSource({
        "0, '', '', ''",
        "1, A, A, A",
        "2, A C, A C B D, A",
        "3, A C B, A C B D, A",
        "4, A C B D, A C B D, A C B D",
        "9, A C B D E, A C B D E, A C B D E"
    })
    void aTieAtTheLastPlaceIsBrokenIncludedOrExcluded(int number, String broken, String included, String excluded) {
        List<SelectionCandidate> candidates = List.of(
                candidate("E", "all", "80"),
                candidate("D", "all", "90", "85"),
                candidate("B", "all", "90.0", "85"),
                candidate("C", "all", "90.00"),
                candidate("A", "all", "95"));

        assertThat(named(places(number).build(), candidates, ANY)).isEqualTo(broken);
        assertThat(named(places(number).ties(CutTies.INCLUDE).build(), candidates, ANY))
                .isEqualTo(included);
        assertThat(named(places(number).ties(CutTies.EXCLUDE).build(), candidates, ANY))
                .isEqualTo(excluded);
    }

    @Test
    void everyCandidateIsToldWhatCameOfItAndWhy() {
        Selection selection =
                places(2).ties(CutTies.EXCLUDE).leastScore(Decimal.of(80)).build();
        List<SelectionCandidate> candidates = List.of(
                candidate("low", "all", "79.99"),
                SelectionCandidate.builder()
                        .from(candidate("struck", "all", "99"))
                        .vetoed(true)
                        .build(),
                candidate("first", "all", "95"),
                candidate("tied", "all", "90"),
                candidate("too", "all", "90"),
                candidate("last", "all", "80"));

        assertThat(selection.select(candidates, ANY))
                .extracting(one -> one.candidate().subject(), Selected::rank, Selected::outcome)
                .containsExactly(
                        tuple("first", 1, Outcome.NAMED),
                        tuple("tied", 2, Outcome.TIE_AT_CUT),
                        tuple("too", 2, Outcome.TIE_AT_CUT),
                        tuple("last", 4, Outcome.NO_PLACE),
                        tuple("low", 0, Outcome.BELOW_LINE),
                        tuple("struck", 0, Outcome.VETOED));
    }

    @Test
    void groupsHaveTheirOwnPlacesOrThoseOfTheQuota() {
        List<SelectionCandidate> candidates = List.of(
                candidate("a", "hill", "90"),
                candidate("b", "hill", "91"),
                candidate("c", "plain", "70"),
                candidate("d", "plain", "71"));
        Selection perGroup = Selection.builder()
                .places(SelectionPlaces.PerGroup.of(Map.of("hill", 2), 0))
                .build();
        Selection byQuota =
                Selection.builder().places(new SelectionPlaces.ByQuota()).build();
        QuotaPlaces one = Quota.fixed(1).places(day("2026-03-01"), Facts.none());

        assertThat(named(perGroup, candidates, ANY)).isEqualTo("b a");
        assertThat(named(byQuota, candidates, one).split(" ")).containsExactlyInAnyOrder("b", "d");
        assertThat(named(byQuota, candidates, ANY).split(" ")).hasSize(4);
        assertThat(named(byQuota, candidates, Quota.leastExit(Rate.percent(1)).places(day("2026-03-01"), Facts.none())))
                .isEmpty();
        assertThat(named(Selection.all(), candidates, one).split(" ")).hasSize(4);
        assertThatThrownBy(() -> SelectionPlaces.PerGroup.of(Map.of("hill", -1), 0))
                .hasMessage("places of 'hill': -1 is below 0; give 0 or more");
    }

    static LongStream seeds() {
        return new SplittableRandom(20261126).longs(100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theOrderInWhichCandidatesAreListedNeverMatters(long seed) {
        Random random = new Random(seed);
        List<SelectionCandidate> candidates = new ArrayList<>();
        for (int id = 0; id < 12; id++) {
            candidates.add(
                    candidate("c" + id, "g" + random.nextInt(2), "9" + random.nextInt(3), "" + random.nextInt(2)));
        }
        Selection selection = places(random.nextInt(7))
                .ties(ImmutableList.copyOf(CutTies.values()).get(random.nextInt(3)))
                .build();
        ImmutableList<Selected> before = selection.select(candidates, ANY);
        Collections.shuffle(candidates, random);

        assertThat(selection.select(candidates, ANY)).containsExactlyInAnyOrderElementsOf(before);
        assertThat(before)
                .filteredOn(Selected::isNamed)
                .allSatisfy(one -> assertThat(before)
                        .filteredOn(other ->
                                other.candidate().group().equals(one.candidate().group()) && other.rank() < one.rank())
                        .allMatch(Selected::isNamed));
    }
}
