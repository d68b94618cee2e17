package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import io.wenming.document.Codec;
import io.wenming.document.Codecs;
import io.wenming.document.DocumentKind;
import io.wenming.document.Fields;
import io.wenming.fact.Facts;
import io.wenming.label.Texts;
import java.io.Serializable;
import java.util.Map;

/**
 * The facts of one subject by period (分期测评数据): what the tree and the negative list read stands in the periods, what
 * vetoes, gates and the blend read stands overall.
 *
 * @param periods the facts of each period that was held, by its id; a period that is left out is missing
 * @param overall the facts of the whole time
 */
public record PeriodicFacts(ImmutableSortedMap<String, Facts> periods, Facts overall) implements Serializable {
    /** Facts by period as a document. */
    public static final DocumentKind<PeriodicFacts> DOCUMENT =
            DocumentKind.of("periodic_facts", 1, PeriodicFacts::shape);

    /** Facts by period as a part of a document. */
    static final Codec<PeriodicFacts> CODEC = Codec.object(PeriodicFacts::shape);

    private static final long serialVersionUID = 1L;

    /**
     * Checks the ids.
     *
     * @throws IllegalArgumentException if one is blank or cannot stand in a document
     */
    public PeriodicFacts {
        // whatever order it came with need not be serializable
        periods = ImmutableSortedMap.copyOf(requireNonNull(periods, "periods"));
        Texts.check("periods", periods.keySet());
        requireNonNull(overall, "overall");
    }

    private static Fields.Maker<PeriodicFacts> shape(Fields<PeriodicFacts> fields) {
        var periods = fields.required("periods", Codecs.FACTS.map(), PeriodicFacts::periods);
        var overall = fields.usually("overall", Facts.none(), Codecs.FACTS, PeriodicFacts::overall);
        return in -> new PeriodicFacts(in.get(periods), in.get(overall));
    }

    /** The facts of periods, by their ids, and nothing overall. */
    public static PeriodicFacts of(Map<String, Facts> periods) {
        return of(periods, Facts.none());
    }

    /** The facts of periods, by their ids, and those of the whole time. */
    public static PeriodicFacts of(Map<String, Facts> periods, Facts overall) {
        return new PeriodicFacts(ImmutableSortedMap.copyOf(requireNonNull(periods, "periods")), overall);
    }
}
