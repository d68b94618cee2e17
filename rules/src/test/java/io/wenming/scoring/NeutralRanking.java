package io.wenming.scoring;

import static io.wenming.scoring.NeutralJson.each;
import static io.wenming.scoring.NeutralJson.only;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import io.wenming.number.Points;
import io.wenming.ranking.Contender;
import io.wenming.ranking.Naming;
import io.wenming.ranking.Placing;
import io.wenming.ranking.Ranking;
import io.wenming.ranking.Ties;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** Builds a ranking from a neutral table and compares placings with what a case expects. */
final class NeutralRanking {
    private NeutralRanking() {}

    /** A table of type ranking. */
    static Ranking ranking(JsonNode table) {
        only(table, NeutralTable.HEAD + " ranking");
        return of(table);
    }

    /** The ranking and the rounding of a table. */
    static Ranking of(JsonNode table) {
        JsonNode ranking = table.get("ranking");
        only(ranking, "ties rank_on top bottom");
        return new Ranking(
                Ties.valueOf(NeutralJson.upper(ranking.get("ties"))),
                NeutralTable.rounding(table.get("rounding")),
                switch (ranking.get("rank_on").textValue()) {
                    case "rounded" -> true;
                    case "raw" -> false;
                    default -> throw new AssertionError("rank_on: " + ranking);
                },
                naming(ranking.get("top"), "at_least"),
                naming(ranking.get("bottom"), "below"));
    }

    static ImmutableList<Contender> contenders(JsonNode units) {
        return each(units).map(NeutralRanking::contender).collect(ImmutableList.toImmutableList());
    }

    static void compare(Ranking ranking, List<Placing> placings, JsonNode expected) {
        assertThat(placings)
                .extracting(placing -> placing.contender().id())
                .isEqualTo(each(expected.get("units"))
                        .map(unit -> unit.get("id").textValue())
                        .toList());
        assertThat(placings)
                .extracting(placing ->
                        placing.score().map(score -> ranking.rounding().print(score.value())))
                .isEqualTo(printed(expected));
        assertThat(placings)
                .extracting(Placing::rank)
                .isEqualTo(each(expected.get("units"))
                        .map(unit -> unit.get("rank").isNull()
                                ? OptionalInt.empty()
                                : OptionalInt.of(unit.get("rank").intValue()))
                        .toList());
        assertThat(named(placings, Placing::first)).isEqualTo(NeutralJson.strings(expected.get("top")));
        assertThat(named(placings, Placing::last)).isEqualTo(NeutralJson.strings(expected.get("bottom")));
    }

    static List<Optional<String>> printed(JsonNode expected) {
        return each(expected.get("units"))
                .map(unit -> Optional.ofNullable(unit.get("score").textValue()))
                .toList();
    }

    private static List<String> named(List<Placing> placings, Predicate<Placing> how) {
        return placings.stream()
                .filter(how)
                .map(placing -> placing.contender().id())
                .toList();
    }

    private static Optional<Naming> naming(JsonNode naming, String line) {
        if (naming.isNull()) {
            return Optional.empty();
        }
        only(naming, "places " + line);
        return Optional.of(new Naming(naming.get("places").intValue(), NeutralJson.optionalPoints(naming.get(line))));
    }

    private static Contender contender(JsonNode unit) {
        only(unit, "id group score");
        return new Contender(
                unit.get("id").textValue(),
                unit.get("group").textValue(),
                NeutralJson.optionalPoints(unit.get("score")).map(Points::toFraction));
    }
}
