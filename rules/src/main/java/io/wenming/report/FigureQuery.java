package io.wenming.report;

import static java.util.Objects.requireNonNull;

import io.wenming.coverage.CoverageRule;
import io.wenming.creation.CreationType;
import io.wenming.creation.Tier;
import io.wenming.division.Division;
import io.wenming.document.Codec;
import io.wenming.label.Label;
import io.wenming.record.EntryKind;
import io.wenming.record.RecordCount;
import io.wenming.record.RecordQuery;
import io.wenming.slip.Rung;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a figure counts (统计口径): titles, duties, slips, records or coverage.
 *
 * <pre>{@code
 * FigureQuery.titles(CreationType.UNIT, Tier.PROVINCE, TitleCount.HELD);
 * FigureQuery.records(EntryKind.ACTIVITY, RecordCount.BEGAN, Map.of("field", "health"));
 * }</pre>
 */
public sealed interface FigureQuery extends Serializable
        permits TitleFigure, DutyFigure, SlipFigure, RecordFigure, CoverageFigure {
    /** How it stands in documents. */
    Codec<FigureQuery> CODEC = FigureForm.query();

    /** Whether it is a share of a whole, not a count. */
    boolean isShare();

    /** Whether the figure of an area is the sum of its parts and of what lies in none of them. */
    default boolean isAdditive() {
        return true;
    }

    /** The records that it needs for an area and that are not there, by name. */
    Stream<Label> missing(FigureReading reading, Division area);

    /** What is counted in an area. */
    Stream<FigureLine> lines(FigureReading reading, Division area);

    /** 称号 titles of a type at a tier: held on the last day, or named in the period. */
    static FigureQuery titles(CreationType type, Tier tier, TitleCount count) {
        return new TitleFigure(type, tier, count);
    }

    /** 督查履职 duties of all rules of the cadence. */
    static FigureQuery duties(DutyCount count) {
        return DutyFigure.of(Optional.empty(), count);
    }

    /** 督查履职 duties of one rule. */
    static FigureQuery duties(String rule, DutyCount count) {
        return DutyFigure.of(Optional.of(requireNonNull(rule, "rule")), count);
    }

    /** 督查单 slips of every rung. */
    static FigureQuery slips(SlipCount count) {
        return SlipFigure.of(Optional.empty(), count);
    }

    /** 督查单 slips of a rung. */
    static FigureQuery slips(Rung rung, SlipCount count) {
        return SlipFigure.of(Optional.of(requireNonNull(rung, "rung")), count);
    }

    /** Records of a kind with some words, how many. */
    static FigureQuery records(EntryKind kind, RecordCount count, Map<String, String> words) {
        return records(
                RecordQuery.builder().kind(kind).count(count).words(words).build());
    }

    /** An amount of records of a kind with some words, added up, such as the people of activities. */
    static FigureQuery amounts(EntryKind kind, RecordCount count, Map<String, String> words, String amount) {
        return records(RecordQuery.builder()
                .kind(kind)
                .count(count)
                .words(words)
                .amount(amount)
                .build());
    }

    /** Records as a query says, how many, or an amount of theirs. */
    static FigureQuery records(RecordQuery query) {
        return new RecordFigure(query, false);
    }

    /**
     * Of the records of a kind with some words, the share that has others too, such as the orders that were taken (接单率):
     * words that a record came to by the last day of the period.
     *
     * @param words the words of the whole; all records of the kind if empty
     * @param with the words of the part, beside those
     */
    static FigureQuery share(EntryKind kind, RecordCount count, Map<String, String> words, Map<String, String> with) {
        return new RecordFigure(
                RecordQuery.builder()
                        .kind(kind)
                        .count(count)
                        .words(words)
                        .with(with)
                        .build(),
                true);
    }

    /** 覆盖率 the share that a coverage rule measures on the last day. */
    static FigureQuery coverage(CoverageRule rule) {
        return new CoverageFigure(rule);
    }
}
