package io.wenming.creation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.label.Label;
import java.io.Serializable;
import java.util.Optional;

/**
 * A creation type (创建类型) or a kind of civilized cell (文明细胞): an open value. The five types, the civilized industry and
 * the usual cells are ready-made; a place adds its own with {@link #of} or {@link #cell}. Two types are equal when
 * their codes are: a label never decides anything.
 *
 * <pre>{@code
 * CreationType market = CreationType.of("market", Label.of("文明市场", "civilized market"));
 * }</pre>
 *
 * <p>Source: framework, parts 1 (types and cells).
 */
public final class CreationType implements Comparable<CreationType>, Serializable {
    /** 文明城市 civilized city: cities, county-level cities, counties and districts. */
    public static final CreationType CITY = of("city", Label.of("文明城市", "civilized city"));

    /** 文明村镇 civilized village or town. */
    public static final CreationType VILLAGE_TOWN = of("village_town", Label.of("文明村镇", "civilized village or town"));

    /** 文明单位 civilized unit: organs, enterprises, institutions, window offices. */
    public static final CreationType UNIT = of("unit", Label.of("文明单位", "civilized unit"));

    /** 文明校园 civilized campus: schools and colleges. */
    public static final CreationType CAMPUS = of("campus", Label.of("文明校园", "civilized campus"));

    /** 文明家庭 civilized family: households. */
    public static final CreationType FAMILY = of("family", Label.of("文明家庭", "civilized family"));

    /** 文明行业 civilized industry, which many places add to the five. */
    public static final CreationType INDUSTRY = of("industry", Label.of("文明行业", "civilized industry"));

    /** 道德模范 moral model. */
    public static final CreationType MORAL_MODEL = cell("moral_model", Label.of("道德模范", "moral model"));

    /** 身边好人 good person nearby. */
    public static final CreationType GOOD_PERSON = cell("good_person", Label.of("身边好人", "good person nearby"));

    /** 好儿媳 good daughter-in-law. */
    public static final CreationType GOOD_DAUGHTER_IN_LAW =
            cell("good_daughter_in_law", Label.of("好儿媳", "good daughter-in-law"));

    /** 好公婆 good parents-in-law. */
    public static final CreationType GOOD_PARENTS_IN_LAW =
            cell("good_parents_in_law", Label.of("好公婆", "good parents-in-law"));

    /** 新时代好少年 model youth. */
    public static final CreationType MODEL_YOUTH = cell("model_youth", Label.of("新时代好少年", "model youth"));

    /** 先进模范 outstanding model. */
    public static final CreationType OUTSTANDING_MODEL =
            cell("outstanding_model", Label.of("先进模范", "outstanding model"));

    /** 新乡贤 worthy villager. */
    public static final CreationType WORTHY_VILLAGER = cell("worthy_villager", Label.of("新乡贤", "worthy villager"));

    /** 好家风好家训 family tradition. */
    public static final CreationType FAMILY_TRADITION =
            cell("family_tradition", Label.of("好家风好家训", "family tradition"));

    /** 星级文明户 star-rated household. */
    public static final CreationType STAR_HOUSEHOLD = cell("star_household", Label.of("星级文明户", "star-rated household"));

    /** The five types (五大创建) in their official order. */
    public static final ImmutableList<CreationType> FIVE = ImmutableList.of(CITY, VILLAGE_TOWN, UNIT, CAMPUS, FAMILY);

    /** Every ready-made type and cell: the five, the industry, then the cells. */
    public static final ImmutableList<CreationType> READY_MADE = ImmutableList.<CreationType>builder()
            .addAll(FIVE)
            .add(INDUSTRY, MORAL_MODEL, GOOD_PERSON, GOOD_DAUGHTER_IN_LAW, GOOD_PARENTS_IN_LAW, MODEL_YOUTH)
            .add(OUTSTANDING_MODEL, WORTHY_VILLAGER, FAMILY_TRADITION, STAR_HOUSEHOLD)
            .build();

    private static final long serialVersionUID = 1L;

    private final String code;
    private final Label label;
    private final boolean cell;

    private CreationType(String code, Label label, boolean cell) {
        this.code = Codes.checked(Codes.TYPE, code);
        this.label = requireNonNull(label, "label");
        this.cell = cell;
    }

    /**
     * A creation type.
     *
     * @param code 1 to 64 of a-z, 0-9 and _, beginning with a letter
     * @throws IllegalArgumentException if the code has another form
     */
    public static CreationType of(String code, Label label) {
        return new CreationType(code, label, false);
    }

    /**
     * A kind of civilized cell (文明细胞): persons or households honored by name.
     *
     * @param code 1 to 64 of a-z, 0-9 and _, beginning with a letter
     * @throws IllegalArgumentException if the code has another form
     */
    public static CreationType cell(String code, Label label) {
        return new CreationType(code, label, true);
    }

    /** The ready-made type with a code, if there is one. */
    public static Optional<CreationType> readyMade(String code) {
        requireNonNull(code, "code");
        return READY_MADE.stream().filter(type -> type.code.equals(code)).findFirst();
    }

    /** The code: what documents and registers say. */
    public String code() {
        return code;
    }

    /** The official term. */
    public Label label() {
        return label;
    }

    /** Whether this is a kind of civilized cell, which honors persons or households by name. */
    public boolean isCell() {
        return cell;
    }

    /** By code point of the code. */
    @Override
    public int compareTo(CreationType other) {
        return code.compareTo(other.code);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CreationType that && code.equals(that.code);
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
