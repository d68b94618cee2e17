package io.wenming.cadence;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.document.Codec;
import io.wenming.document.Codecs;
import io.wenming.document.DocumentKind;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A log of evidence (督查日志): what was done, and what was waived, as a supervision office keeps it.
 *
 * @param evidence the pieces, in any order; a piece may stand twice
 * @param waivers the excuses
 */
public record EvidenceLog(ImmutableList<Evidence> evidence, ImmutableList<Waiver> waivers) implements Serializable {
    /** Logs as documents. */
    public static final DocumentKind<EvidenceLog> DOCUMENT = DocumentKind.of("evidence", 1, fields -> {
        var evidence = fields.required("evidence", piece().list(), EvidenceLog::evidence);
        var waivers = fields.listed("waivers", waiver(), EvidenceLog::waivers);
        return in -> new EvidenceLog(in.get(evidence), in.get(waivers));
    });

    private static final long serialVersionUID = 1L;

    /** Refuses nulls. */
    public EvidenceLog {
        requireNonNull(evidence, "evidence");
        requireNonNull(waivers, "waivers");
    }

    private static Codec<Evidence> piece() {
        return Codec.object(fields -> {
            var id = fields.required("id", Codecs.TEXT, Evidence::id);
            var unit = fields.required("unit", Codecs.TEXT, Evidence::unit);
            var kind = fields.required("kind", Codecs.TEXT, Evidence::kind);
            var occurredOn = fields.required("occurredOn", Codecs.DATE, Evidence::occurredOn);
            var recordedOn = fields.optional("recordedOn", Codecs.DATE, EvidenceLog::laterRecord);
            var digest = fields.optional("digest", Codecs.TEXT, Evidence::digest);
            return in -> Evidence.builder()
                    .id(in.get(id))
                    .unit(in.get(unit))
                    .kind(in.get(kind))
                    .occurredOn(in.get(occurredOn))
                    .recordedOn(in.get(recordedOn).orElse(in.get(occurredOn)))
                    .digest(in.get(digest))
                    .build();
        });
    }

    private static Optional<LocalDate> laterRecord(Evidence piece) {
        return Optional.of(piece.recordedOn()).filter(day -> !day.equals(piece.occurredOn()));
    }

    private static Codec<Waiver> waiver() {
        return Codec.object(fields -> {
            var days = fields.required("days", Codecs.DATE_RANGE, Waiver::days);
            var rule = fields.optional("rule", Codecs.TEXT, Waiver::rule);
            var unit = fields.optional("unit", Codecs.TEXT, Waiver::unit);
            var reason = fields.required("reason", Codecs.TEXT, Waiver::reason);
            return in -> Waiver.builder()
                    .days(in.get(days))
                    .rule(in.get(rule))
                    .unit(in.get(unit))
                    .reason(in.get(reason))
                    .build();
        });
    }
}
