package io.wenming.practice;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.label.Label;
import java.io.Serializable;

/**
 * A field of volunteering (志愿服务领域): an open value, equal by code. The eight standing ones of "8+N" are ready-made; a place
 * adds its N own.
 *
 * <p>Source: framework, part 5.
 *
 * @param code 1 to 64 of a-z, 0-9 and _, beginning with a letter
 * @param label the official term; it decides nothing
 */
public record VolunteerField(String code, Label label) implements Comparable<VolunteerField>, Serializable {
    /** 理论宣讲 theory. */
    public static final VolunteerField THEORY = of("theory", Label.of("理论宣讲", "theory"));

    /** 教育体育 education and sport. */
    public static final VolunteerField EDUCATION_SPORT = of("education_sport", Label.of("教育体育", "education and sport"));

    /** 文化文艺 culture and arts. */
    public static final VolunteerField CULTURE_ARTS = of("culture_arts", Label.of("文化文艺", "culture and arts"));

    /** 科技科普 science. */
    public static final VolunteerField SCIENCE = of("science", Label.of("科技科普", "science"));

    /** 卫生健康 health. */
    public static final VolunteerField HEALTH = of("health", Label.of("卫生健康", "health"));

    /** 应急志愿 emergency. */
    public static final VolunteerField EMERGENCY = of("emergency", Label.of("应急志愿", "emergency"));

    /** 媒体融合 media. */
    public static final VolunteerField MEDIA = of("media", Label.of("媒体融合", "media"));

    /** 法治宣传 law. */
    public static final VolunteerField LAW = of("law", Label.of("法治宣传", "law"));

    /** The eight standing fields in their official order. */
    public static final ImmutableList<VolunteerField> EIGHT =
            ImmutableList.of(THEORY, EDUCATION_SPORT, CULTURE_ARTS, SCIENCE, HEALTH, EMERGENCY, MEDIA, LAW);

    private static final long serialVersionUID = 1L;

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if it has another form
     */
    public VolunteerField {
        RecordChecks.code(RecordChecks.FIELD, requireNonNull(code, "code"));
        requireNonNull(label, "label");
    }

    /**
     * One of a place's own: {@code VolunteerField.of("grassland", Label.of("草原轻骑兵", "grassland riders"))}.
     *
     * @throws IllegalArgumentException if the code has another form
     */
    public static VolunteerField of(String code, Label label) {
        return new VolunteerField(code, label);
    }

    /** By code. */
    @Override
    public int compareTo(VolunteerField other) {
        return code.compareTo(other.code);
    }

    /** Equal by code. */
    @Override
    public boolean equals(Object other) {
        return other instanceof VolunteerField that && code.equals(that.code);
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
