package io.wenming.creation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.label.Label;
import java.io.Serializable;
import java.util.Optional;

/**
 * A tier of honor (层级): an open value, equal by code. The four official tiers are ready-made; which tier stands above
 * which is said by a {@link TierLadder}, never by the tier itself.
 *
 * <p>Source: framework, part 2.
 */
public final class Tier implements Serializable {
    /** 区/县 county tier: counties, districts, county-level cities. */
    public static final Tier COUNTY = of("county", Label.of("区县级", "county"));

    /** 市/州 prefecture tier. */
    public static final Tier PREFECTURE = of("prefecture", Label.of("市州级", "prefecture"));

    /** 省 province tier: provinces, autonomous regions, municipalities. */
    public static final Tier PROVINCE = of("province", Label.of("省级", "province"));

    /** 全国 national tier. */
    public static final Tier NATION = of("nation", Label.of("全国", "national"));

    /** The four official tiers, low to high. */
    public static final ImmutableList<Tier> READY_MADE = ImmutableList.of(COUNTY, PREFECTURE, PROVINCE, NATION);

    private static final long serialVersionUID = 1L;

    private final String code;
    private final Label label;

    private Tier(String code, Label label) {
        this.code = Codes.checked(Codes.TIER, code);
        this.label = requireNonNull(label, "label");
    }

    /**
     * A tier of a place's own.
     *
     * @param code 1 to 64 of a-z, 0-9 and _, beginning with a letter
     * @throws IllegalArgumentException if the code has another form
     */
    public static Tier of(String code, Label label) {
        return new Tier(code, label);
    }

    /** The ready-made tier with a code, if there is one. */
    public static Optional<Tier> readyMade(String code) {
        requireNonNull(code, "code");
        return READY_MADE.stream().filter(tier -> tier.code.equals(code)).findFirst();
    }

    /** The code: what documents and registers say. */
    public String code() {
        return code;
    }

    /** The official term. */
    public Label label() {
        return label;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tier that && code.equals(that.code);
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
