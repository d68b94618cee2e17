package io.wenming.template;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.wenming.cadence.Cadence;
import io.wenming.document.DocumentKind;
import io.wenming.honor.HonorScheme;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.scoring.Standard;
import io.wenming.slip.Ladder;

/**
 * The documents to begin with (范本). Their points, weights and shapes are those of the tables that they cite; where only a part of
 * a table is there, the citation says so. The honor scheme and the terms of the slips are samples: real ones stand in each place's own
 * notices.
 */
public final class Templates {
    /** 文明县（市、区） a county: sampled townships, points lost per percent below a share; part VII of the table. */
    public static final Template<Standard> COUNTY = standard("county", "文明县（市、区）测评", "civilized counties");

    /** 文明村 a village as its town rates it: points for a good level and against a bad one. */
    public static final Template<Standard> VILLAGE = standard("village", "村人居环境考评", "villages rated by a town");

    /** 文明单位 a unit: a bonus, a negative list, two vetoes and a pass mark. */
    public static final Template<Standard> UNIT = standard("unit", "文明单位测评", "civilized units");

    /** 文明校园 a campus under its yearly review: points taken for each place that falls short; 86 points of the table. */
    public static final Template<Standard> CAMPUS = standard("campus", "文明校园年度复核", "yearly review of campuses");

    /** 文明家庭 a family with its ten stars. */
    public static final Template<Standard> FAMILY = standard("family", "十星级文明家庭", "ten-star families");

    /** 荣誉 the honors of a sample province: all five types, two versions of its rules. */
    public static final Template<HonorScheme> HONORS =
            of("honors", "文明创建命名管理办法（示例）", "honors of a sample province", HonorScheme.DOCUMENT);

    /** 四个一 an inspection a day, a bulletin a week, an assessment a month, an evaluation a quarter. */
    public static final Template<Cadence> FOUR_ONES = of("four_ones", "四个一督查周期", "the four ones", Cadence.DOCUMENT);

    /** 三单 reminder, assignment and supervision, with sample terms. */
    public static final Template<Ladder> SLIPS = of("slips", "三单升级链", "the three slips", Ladder.DOCUMENT);

    private static final ImmutableMap<String, Template<?>> ALL = Maps.uniqueIndex(
            ImmutableSet.<Template<?>>of(COUNTY, VILLAGE, UNIT, CAMPUS, FAMILY, HONORS, FOUR_ONES, SLIPS),
            Template::name);

    private Templates() {}

    /** All of them, standards first. */
    public static ImmutableSet<Template<?>> all() {
        return ImmutableSet.copyOf(ALL.values());
    }

    /**
     * The one of a name.
     *
     * @throws IllegalArgumentException if there is none; the message lists the names
     */
    public static Template<?> named(String name) {
        Template<?> template = ALL.get(requireNonNull(name, "name"));
        Refusal.unless(template != null, "name: there is no template '%s'; give one of %s", name, ALL.keySet());
        return requireNonNull(template, "template");
    }

    private static Template<Standard> standard(String name, String zh, String en) {
        return of(name, zh, en, Standard.DOCUMENT);
    }

    private static <T> Template<T> of(String name, String zh, String en, DocumentKind<T> kind) {
        return new Template<>(name, Label.of(zh, en), kind);
    }
}
