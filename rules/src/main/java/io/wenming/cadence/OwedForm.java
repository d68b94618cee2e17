package io.wenming.cadence;

import com.google.common.collect.ImmutableSet;
import io.wenming.coverage.Mark;
import io.wenming.coverage.Population;
import io.wenming.document.Codec;
import io.wenming.document.Codecs;
import io.wenming.document.Variants;
import io.wenming.practice.VenueLevel;
import java.util.Comparator;
import java.util.function.UnaryOperator;

/** How rules of who owes stand in documents. */
final class OwedForm {
    private static final Codec<ImmutableSet<String>> CODES = Codecs.TEXT.set(Comparator.naturalOrder());

    private static final Codec<VenueLevel> LEVEL = Codec.codes(VenueLevel.class, VenueLevel::code, VenueLevel::label);

    private OwedForm() {}

    static Codec<OwedBy> kinds(UnaryOperator<Variants<OwedBy>> more) {
        return Codec.recursive(
                "owedBy",
                inner -> more.apply(Variants.<OwedBy>none()
                        .with("units", ListedUnits.class, fields -> {
                            var ids = fields.required(
                                    "ids",
                                    Codecs.TEXT.list(),
                                    units -> units.ids().asList());
                            return in -> new ListedUnits(ImmutableSet.copyOf(in.get(ids)));
                        })
                        .with("every", CoveredUnits.class, fields -> {
                            var population = fields.required("population", Population.CODEC, CoveredUnits::population);
                            var area = fields.required("area", Codecs.DIVISION, CoveredUnits::area);
                            var mark = fields.optional("mark", Mark.CODEC, CoveredUnits::mark);
                            var responsible =
                                    fields.usually("responsibleUnits", false, Codecs.FLAG, CoveredUnits::responsible);
                            return in -> CoveredUnits.of(in.get(population), in.get(area))
                                    .mark(in.get(mark))
                                    .responsible(in.get(responsible))
                                    .build();
                        })
                        .with("campaign_leads", CampaignLeads.class, fields -> {
                            var campaigns =
                                    fields.usually("campaigns", ImmutableSet.of(), CODES, CampaignLeads::campaigns);
                            return in -> new CampaignLeads(in.get(campaigns));
                        })
                        .with("venues", VenuesOwe.class, fields -> {
                            var level = fields.required("level", LEVEL, VenuesOwe::level);
                            var area = fields.required("area", Codecs.DIVISION, VenuesOwe::area);
                            return in -> new VenuesOwe(in.get(level), in.get(area));
                        })
                        .with("any", EitherOwes.class, fields -> {
                            var parts = fields.required("parts", inner.list(), EitherOwes::parts);
                            return in -> new EitherOwes(in.get(parts));
                        })));
    }
}
