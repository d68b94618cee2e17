package io.wenming.campaign;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * Which campaign it is (专项行动名称): an open value, equal by code. The ten special actions (十个专项行动) and the usual related
 * ones are ready-made; who leads one, what is done and when is local, and is given to the campaign that it starts:
 *
 * <pre>{@code
 * Campaign refuse = CampaignKind.REFUSE_SORTING.campaign()
 *         .lead("urban-management").startsOn(LocalDate.of(2026, 3, 1)).build();
 * }</pre>
 *
 * <p>Source: framework, part 4.
 *
 * @param code 1 to 64 of a-z, 0-9 and _, beginning with a letter
 * @param label the official term; it decides nothing
 */
public record CampaignKind(String code, Label label) implements Serializable {
    // stands before the constants, which are checked against it
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9_]{0,63}");

    /** 小游园小绿地建设 small gardens and green plots. */
    public static final CampaignKind SMALL_GARDENS =
            of("small_gardens", Label.of("小游园小绿地建设", "small gardens and green plots"));

    /** 拆墙透绿 opening walls to greenery. */
    public static final CampaignKind OPEN_WALLS = of("open_walls", Label.of("拆墙透绿", "opening walls to greenery"));

    /** 宜居小区建设 better housing estates. */
    public static final CampaignKind HOUSING_ESTATES =
            of("housing_estates", Label.of("宜居小区建设", "better housing estates"));

    /** 河流水系治理 river and water treatment. */
    public static final CampaignKind RIVERS = of("rivers", Label.of("河流水系治理", "river and water treatment"));

    /** 城市交通治理 city traffic. */
    public static final CampaignKind CITY_TRAFFIC = of("city_traffic", Label.of("城市交通治理", "city traffic"));

    /** 门前五包 five duties at the door. */
    public static final CampaignKind FIVE_DUTIES = of("five_duties", Label.of("门前五包", "five duties at the door"));

    /** 违法建设拆除 clearing illegal structures. */
    public static final CampaignKind ILLEGAL_STRUCTURES =
            of("illegal_structures", Label.of("违法建设拆除", "clearing illegal structures"));

    /** 垃圾分类 refuse sorting. */
    public static final CampaignKind REFUSE_SORTING = of("refuse_sorting", Label.of("垃圾分类", "refuse sorting"));

    /** 学前教育扩容提质 more and better preschools. */
    public static final CampaignKind PRESCHOOLS = of("preschools", Label.of("学前教育扩容提质", "more and better preschools"));

    /** 市民素质提升 citizens' conduct. */
    public static final CampaignKind CITIZENS_CONDUCT = of("citizens_conduct", Label.of("市民素质提升", "citizens' conduct"));

    /** 爱国卫生专项行动 patriotic health. */
    public static final CampaignKind PATRIOTIC_HEALTH =
            of("patriotic_health", Label.of("爱国卫生专项行动", "patriotic health"));

    /** 农村人居环境整治 rural living environment. */
    public static final CampaignKind RURAL_ENVIRONMENT =
            of("rural_environment", Label.of("农村人居环境整治", "rural living environment"));

    /** 民族团结进步创建 ethnic unity. */
    public static final CampaignKind ETHNIC_UNITY = of("ethnic_unity", Label.of("民族团结进步创建", "ethnic unity"));

    /** 六心行动 six hearts. */
    public static final CampaignKind SIX_HEARTS = of("six_hearts", Label.of("六心行动", "six hearts"));

    /** The ten special actions (十个专项行动) in their official order. */
    public static final ImmutableList<CampaignKind> TEN = ImmutableList.of(
            SMALL_GARDENS,
            OPEN_WALLS,
            HOUSING_ESTATES,
            RIVERS,
            CITY_TRAFFIC,
            FIVE_DUTIES,
            ILLEGAL_STRUCTURES,
            REFUSE_SORTING,
            PRESCHOOLS,
            CITIZENS_CONDUCT);

    /** Campaigns that are pushed together with the ten (相关行动). */
    public static final ImmutableList<CampaignKind> RELATED =
            ImmutableList.of(PATRIOTIC_HEALTH, RURAL_ENVIRONMENT, ETHNIC_UNITY, SIX_HEARTS);

    private static final long serialVersionUID = 1L;

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if it has another form
     */
    public CampaignKind {
        Refusal.unless(
                FORM.matcher(requireNonNull(code, "code")).matches(),
                "campaign: '%s' is not a code; give 1 to 64 of a-z, 0-9 and _, beginning with a letter",
                code.length() > 70 ? code.substring(0, 70) + "…" : code);
        requireNonNull(label, "label");
    }

    /**
     * One of a place's own.
     *
     * @throws IllegalArgumentException if the code has another form
     */
    public static CampaignKind of(String code, Label label) {
        return new CampaignKind(code, label);
    }

    /** Starts a campaign of this kind, with its code and label. */
    public Campaign.Builder campaign() {
        return Campaign.builder().code(code).label(label);
    }

    /** Equal by code. */
    @Override
    public boolean equals(Object other) {
        return other instanceof CampaignKind that && code.equals(that.code);
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
