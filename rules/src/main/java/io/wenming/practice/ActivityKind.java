package io.wenming.practice;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.label.Label;
import java.io.Serializable;

/**
 * A kind of activity (活动类别): an open value, equal by code.
 *
 * <p>Source: framework, part 5.
 *
 * @param code 1 to 64 of a-z, 0-9 and _, beginning with a letter
 * @param label the official term; it decides nothing
 */
public record ActivityKind(String code, Label label) implements Comparable<ActivityKind>, Serializable {
    /** 文明实践活动 an activity of any sort. */
    public static final ActivityKind ACTIVITY = of("activity", Label.of("文明实践活动", "practice activity"));

    /** 志愿服务 a service, as each week has one (周周有服务). */
    public static final ActivityKind SERVICE = of("service", Label.of("志愿服务", "volunteer service"));

    /** 四下乡 a visit that brings culture, science, health and law to the country. */
    public static final ActivityKind RURAL_VISIT = of("rural_visit", Label.of("四下乡", "rural visit"));

    /** 公益广告 an advertisement put up. */
    public static final ActivityKind ADVERTISEMENT =
            of("advertisement", Label.of("公益广告", "public-interest advertisement"));

    /** 文艺演出 a performance, such as of a rural arts team. */
    public static final ActivityKind PERFORMANCE = of("performance", Label.of("文艺演出", "performance"));

    /** The ready-made kinds that are more than an activity of any sort. */
    public static final ImmutableList<ActivityKind> SPECIAL =
            ImmutableList.of(SERVICE, RURAL_VISIT, ADVERTISEMENT, PERFORMANCE);

    /** The ready-made kinds. */
    public static final ImmutableList<ActivityKind> READY_MADE =
            ImmutableList.<ActivityKind>builder().add(ACTIVITY).addAll(SPECIAL).build();

    private static final long serialVersionUID = 1L;

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if it has another form
     */
    public ActivityKind {
        RecordChecks.code(RecordChecks.ACTIVITY, requireNonNull(code, "code"));
        requireNonNull(label, "label");
    }

    /**
     * One of a place's own: {@code ActivityKind.of("market", Label.of("文明集市", "civilization market"))}.
     *
     * @throws IllegalArgumentException if the code has another form
     */
    public static ActivityKind of(String code, Label label) {
        return new ActivityKind(code, label);
    }

    /** By code. */
    @Override
    public int compareTo(ActivityKind other) {
        return code.compareTo(other.code);
    }

    /** Equal by code. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ActivityKind that && code.equals(that.code);
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
