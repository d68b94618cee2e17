package io.wenming.scoring;

import static io.wenming.scoring.NeutralJson.each;
import static io.wenming.scoring.NeutralJson.only;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.wenming.label.Label;
import io.wenming.number.Points;
import io.wenming.sampling.MissingCategory;
import io.wenming.sampling.Place;
import io.wenming.sampling.PlaceAggregate;
import io.wenming.sampling.PlaceCategory;
import io.wenming.sampling.PlaceSampling;
import io.wenming.sampling.SampledUnit;

/** Builds a sampling and its units from a neutral table and case. */
final class NeutralSampling {
    private NeutralSampling() {}

    /** A table of type sampling. */
    static PlaceSampling sampling(JsonNode table) {
        only(table, NeutralTable.HEAD + " categories point_aggregate missing_category missing_constant ranking");
        return PlaceSampling.builder()
                .id(table.get("id").textValue())
                .version("1")
                .label(Label.of(table.get("name_zh").textValue()))
                .categories(each(table.get("categories"))
                        .map(NeutralSampling::category)
                        .toList())
                .aggregate(PlaceAggregate.valueOf(NeutralJson.upper(table.get("point_aggregate"))))
                .missing(
                        switch (table.get("missing_category").textValue()) {
                            case "exclude" -> MissingCategory.excluded();
                            case "zero" -> MissingCategory.countedAs(Points.ZERO);
                            case "constant" ->
                                MissingCategory.countedAs(NeutralJson.points(table.get("missing_constant")));
                            case "peer_mean" -> MissingCategory.peerMean();
                            default -> throw new AssertionError("missing_category: " + table.get("missing_category"));
                        })
                .ranking(NeutralRanking.of(table))
                .build();
    }

    static ImmutableList<SampledUnit> units(JsonNode units) {
        return each(units).map(NeutralSampling::unit).collect(ImmutableList.toImmutableList());
    }

    private static PlaceCategory category(JsonNode category) {
        only(category, "id name_zh weight");
        return PlaceCategory.of(
                        category.get("id").textValue(),
                        Label.of(category.get("name_zh").textValue()))
                .weighted(category.get("weight").textValue());
    }

    private static SampledUnit unit(JsonNode unit) {
        only(unit, "id group categories");
        ImmutableListMultimap.Builder<String, Place> places = ImmutableListMultimap.builder();
        for (var category : unit.get("categories").properties()) {
            int number = 0;
            for (JsonNode place : category.getValue()) {
                only(place, "pass fail na");
                number++;
                places.put(
                        category.getKey(),
                        new Place(
                                Integer.toString(number),
                                place.get("pass").intValue(),
                                place.get("fail").intValue(),
                                place.get("na").intValue()));
            }
        }
        return new SampledUnit(unit.get("id").textValue(), unit.get("group").textValue(), places.build());
    }
}
