package io.wenming.honor;

import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.wenming.creation.CreationType;
import io.wenming.document.Codec;
import io.wenming.document.Codecs;
import io.wenming.document.DocumentKind;
import io.wenming.label.Refusal;
import io.wenming.period.Round;
import java.util.Comparator;

/** How launches stand in documents. */
final class LaunchForm {
    private LaunchForm() {}

    /** One type and its round. */
    private record Entry(CreationType type, Round round) {}

    static DocumentKind<Launch> document() {
        return DocumentKind.of("launch", 1, fields -> {
            var id = fields.required("id", Codecs.TEXT, Launch::id);
            var label = fields.required("label", Codecs.LABEL, Launch::label);
            var noticedOn = fields.required("noticedOn", Codecs.DATE, Launch::noticedOn);
            var citation = fields.optional("citation", Codecs.CITATION, Launch::citation);
            var tier = fields.required("tier", Codecs.TIER, Launch::tier);
            var rounds = fields.required(
                    "rounds", entry().list().as(LaunchForm::byType, LaunchForm::listed), Launch::rounds);
            return in -> Launch.builder()
                    .id(in.get(id))
                    .label(in.get(label))
                    .noticedOn(in.get(noticedOn))
                    .citation(in.get(citation))
                    .tier(in.get(tier))
                    .rounds(in.get(rounds))
                    .build();
        });
    }

    private static Codec<Entry> entry() {
        return Codec.object(fields -> {
            var type = fields.required("type", Codecs.TYPE, Entry::type);
            var round = fields.required("round", Codecs.ROUND, Entry::round);
            return in -> new Entry(in.get(type), in.get(round));
        });
    }

    private static ImmutableSortedMap<CreationType, Round> byType(ImmutableList<Entry> entries) {
        return entries.stream()
                .collect(toImmutableSortedMap(Comparator.naturalOrder(), Entry::type, Entry::round, (first, second) -> {
                    throw Refusal.of(
                            "rounds: a type stands twice, in %s and %s; give each type one round", first, second);
                }));
    }

    private static ImmutableList<Entry> listed(ImmutableSortedMap<CreationType, Round> rounds) {
        return rounds.entrySet().stream()
                .map(round -> new Entry(round.getKey(), round.getValue()))
                .collect(ImmutableList.toImmutableList());
    }
}
