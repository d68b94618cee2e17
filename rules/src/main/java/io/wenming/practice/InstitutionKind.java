package io.wenming.practice;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.label.Label;
import java.io.Serializable;

/**
 * A kind of local institution (阵地与自治组织类别): an open value, equal by code.
 *
 * <pre>{@code
 * InstitutionKind.of("reading_room", Label.of("农家书屋", "village reading room"));
 * }</pre>
 *
 * <p>Source: framework, parts 5 (rural arts teams), 6 (youth palaces, public venues) and 7 (halls, boards, rules, councils).
 *
 * @param code 1 to 64 of a-z, 0-9 and _, beginning with a letter
 * @param label the official term; it decides nothing
 */
public record InstitutionKind(String code, Label label) implements Comparable<InstitutionKind>, Serializable {
    /** 道德讲堂 moral lecture hall (一村一堂). */
    public static final InstitutionKind LECTURE_HALL = of("lecture_hall", Label.of("道德讲堂", "moral lecture hall"));

    /** 红黑榜 red and black board (一村一榜). */
    public static final InstitutionKind BOARD = of("board", Label.of("红黑榜", "red and black board"));

    /** 乡村学校少年宫 rural youth palace; the school is its unit. */
    public static final InstitutionKind YOUTH_PALACE = of("youth_palace", Label.of("乡村学校少年宫", "rural youth palace"));

    /** 公共文化场馆 museum, library, culture hall. */
    public static final InstitutionKind PUBLIC_VENUE = of("public_venue", Label.of("公共文化场馆", "public venue"));

    /** 乡村文艺队 rural arts team. */
    public static final InstitutionKind ARTS_TEAM = of("arts_team", Label.of("乡村文艺队", "rural arts team"));

    /** 村规民约 village rules. */
    public static final InstitutionKind VILLAGE_RULES = of("village_rules", Label.of("村规民约", "village rules"));

    /** 居民公约 residents' pact of a community. */
    public static final InstitutionKind RESIDENTS_PACT = of("residents_pact", Label.of("居民公约", "residents' pact"));

    /** 红白理事会 council for weddings and funerals. */
    public static final InstitutionKind WEDDINGS_FUNERALS =
            of("weddings_funerals", Label.of("红白理事会", "council for weddings and funerals"));

    /** 道德评议会 moral review council. */
    public static final InstitutionKind MORAL_REVIEW = of("moral_review", Label.of("道德评议会", "moral review council"));

    /** 乡风文明理事会 customs council. */
    public static final InstitutionKind CUSTOMS = of("customs", Label.of("乡风文明理事会", "customs council"));

    /** What every village has beside its hall and its board: village rules and three councils. */
    public static final ImmutableList<InstitutionKind> VILLAGE =
            ImmutableList.of(VILLAGE_RULES, WEDDINGS_FUNERALS, MORAL_REVIEW, CUSTOMS);

    /** The ready-made kinds. */
    public static final ImmutableList<InstitutionKind> READY_MADE = ImmutableList.of(
            LECTURE_HALL,
            BOARD,
            YOUTH_PALACE,
            PUBLIC_VENUE,
            ARTS_TEAM,
            VILLAGE_RULES,
            RESIDENTS_PACT,
            WEDDINGS_FUNERALS,
            MORAL_REVIEW,
            CUSTOMS);

    private static final long serialVersionUID = 1L;

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if it has another form
     */
    public InstitutionKind {
        RecordChecks.code(RecordChecks.INSTITUTION, requireNonNull(code, "code"));
        requireNonNull(label, "label");
    }

    /**
     * One of a place's own: {@code InstitutionKind.of("banquet_hall", Label.of("文化礼堂", "culture hall"))}.
     *
     * @throws IllegalArgumentException if the code has another form
     */
    public static InstitutionKind of(String code, Label label) {
        return new InstitutionKind(code, label);
    }

    /** By code. */
    @Override
    public int compareTo(InstitutionKind other) {
        return code.compareTo(other.code);
    }

    /** Equal by code. */
    @Override
    public boolean equals(Object other) {
        return other instanceof InstitutionKind that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
