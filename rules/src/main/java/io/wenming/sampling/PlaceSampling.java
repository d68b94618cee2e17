package io.wenming.sampling;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.citation.Citation;
import io.wenming.document.Codec;
import io.wenming.document.Codecs;
import io.wenming.document.DocumentKind;
import io.wenming.edition.Edition;
import io.wenming.edition.Issued;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.label.Texts;
import io.wenming.number.Weight;
import io.wenming.ranking.Ranking;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A sampling of places (点位抽样测评): units are compared by what was seen at sampled places of several categories.
 *
 * <pre>{@code
 * PlaceSampling sampling = PlaceSampling.builder()
 *         .id("places-2026").version("1").label(Label.of("点位抽样测评"))
 *         .addCategories(PlaceCategory.of("market", Label.of("集贸市场")), PlaceCategory.of("lane", Label.of("背街小巷")))
 *         .aggregate(PlaceAggregate.MEAN)
 *         .missing(MissingCategory.peerMean())
 *         .ranking(Ranking.of(Ties.COMPETITION))
 *         .build();
 * sampling.score(List.of(
 *         SampledUnit.of("A", "全市").with("market", new Place("m1", 9, 1, 0)).with("lane", new Place("l1", 7, 3, 1)),
 *         SampledUnit.of("B", "全市").with("market", new Place("m2", 7, 3, 0)))); // B takes 70 of A for its lane
 * }</pre>
 *
 * <p>Source: scoring rules, 7.
 */
@DomainStyle
@Value.Immutable
public abstract class PlaceSampling implements Issued, Serializable {
    /** Samplings as documents. */
    public static final DocumentKind<PlaceSampling> DOCUMENT = DocumentKind.of("place_sampling", 1, fields -> {
        var id = fields.required("id", Codecs.TEXT, PlaceSampling::id);
        var version = fields.required("version", Codecs.TEXT, PlaceSampling::version);
        var edition = fields.usually("edition", Edition.ALWAYS, Codecs.EDITION, PlaceSampling::edition);
        var label = fields.required("label", Codecs.LABEL, PlaceSampling::label);
        var citations = fields.listed("citations", Codecs.CITATION, PlaceSampling::citations);
        var categories = fields.required("categories", category().list(), PlaceSampling::categories);
        var aggregate = fields.required(
                "aggregate",
                Codec.codes(PlaceAggregate.class, PlaceAggregate::code, PlaceAggregate::label),
                PlaceSampling::aggregate);
        var missing = fields.required("missing", MissingCategory.CODEC, PlaceSampling::missing);
        var ranking = fields.required("ranking", Ranking.CODEC, PlaceSampling::ranking);
        return in -> PlaceSampling.builder()
                .id(in.get(id))
                .version(in.get(version))
                .edition(in.get(edition))
                .label(in.get(label))
                .citations(in.get(citations))
                .categories(in.get(categories))
                .aggregate(in.get(aggregate))
                .missing(in.get(missing))
                .ranking(in.get(ranking))
                .build();
    });

    private static final long serialVersionUID = 1L;

    PlaceSampling() {}

    /** The id, not blank. */
    @Override
    public abstract String id();

    /** The version, not blank. */
    @Override
    public abstract String version();

    /** When it is in force, and what it takes the place of; always, by default. */
    @Override
    @Value.Default
    public Edition edition() {
        return Edition.ALWAYS;
    }

    /** What it is called. */
    public abstract Label label();

    /** Where it comes from. */
    public abstract ImmutableList<Citation> citations();

    /** The categories in order, at least one, ids unique. */
    public abstract ImmutableList<PlaceCategory> categories();

    /** How the places of a category make its value. */
    public abstract PlaceAggregate aggregate();

    /** What a category without places counts as. */
    public abstract MissingCategory missing();

    /** How scores are rounded and units ranked in their groups. */
    public abstract Ranking ranking();

    @Value.Check
    void check() {
        Texts.check("id", id());
        Texts.check("version", version());
        Refusal.unless(!categories().isEmpty(), "sampling '%s': it has no category; give at least one", id());
        Refusal.unless(
                categories().stream().map(PlaceCategory::id).distinct().count()
                        == categories().size(),
                "sampling '%s': two categories have one id; give each its own",
                id());
    }

    /**
     * Scores and ranks units; the scores stand in the order in which the units were given.
     *
     * @throws IllegalArgumentException if a unit is given twice or has places of a category that the sampling does not have
     */
    public ImmutableList<UnitScore> score(Iterable<SampledUnit> units) {
        ImmutableList<SampledUnit> all = ImmutableList.copyOf(requireNonNull(units, "units"));
        Set<String> seen = new HashSet<>();
        for (SampledUnit unit : all) {
            Refusal.unless(seen.add(unit.id()), "unit: '%s' is given twice; give each once", unit.id());
            for (String category : unit.places().keySet()) {
                if (categories().stream().noneMatch(known -> known.id().equals(category))) {
                    throw Refusal.of("unit '%s': %s", unit.id(), unknown(category, categories().stream()));
                }
            }
        }
        return new SamplingRound(this, all).scores();
    }

    static Refusal unknown(String category, Stream<PlaceCategory> known) {
        return Refusal.of(
                "category: there is no '%s'; give one of %s",
                category, known.map(PlaceCategory::id).collect(Collectors.joining(", ")));
    }

    private static Codec<PlaceCategory> category() {
        return Codec.object(fields -> {
            var id = fields.required("id", Codecs.TEXT, PlaceCategory::id);
            var label = fields.required("label", Codecs.LABEL, PlaceCategory::label);
            var weight = fields.usually("weight", Weight.ONE, Codecs.WEIGHT, PlaceCategory::weight);
            return in -> new PlaceCategory(in.get(id), in.get(label), in.get(weight));
        });
    }

    /** Starts a sampling. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a sampling; missing parts are refused by name. */
    public static final class Builder extends ImmutablePlaceSampling.Builder {
        Builder() {}
    }
}
