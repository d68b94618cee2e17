package io.wenming.slip;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.document.Codec;
import io.wenming.document.Codecs;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A rung of a ladder (单的等级), which is the kind of slip issued there: an open value, equal by code. The three official
 * slips are ready-made; which rung follows which is said by a {@link Ladder}. Other colors and rungs are values too:
 * {@code Rung.of("yellow", Label.of("黄色督办单", "yellow slip"))}.
 *
 * <p>Source: framework, part 4 (3单).
 */
public final class Rung implements Serializable {
    // stands before the constants, which are checked against it
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9_]{0,63}");

    /** 提醒单 reminder. */
    public static final Rung REMINDER = of("reminder", Label.of("提醒单", "reminder"));

    /** 交办单 assignment. */
    public static final Rung ASSIGNMENT = of("assignment", Label.of("交办单", "assignment"));

    /** 督办单 supervision. */
    public static final Rung SUPERVISION = of("supervision", Label.of("督办单", "supervision"));

    /** The three official slips, low to high. */
    public static final ImmutableList<Rung> READY_MADE = ImmutableList.of(REMINDER, ASSIGNMENT, SUPERVISION);

    /** A rung in documents: the code of a ready-made one, or {@code {code, label}}. */
    public static final Codec<Rung> CODEC =
            Codec.openValues(READY_MADE, Rung::code, Rung::label, Codec.object(fields -> {
                var code = fields.required("code", Codecs.TEXT, Rung::code);
                var label = fields.required("label", Codecs.LABEL, Rung::label);
                return in -> of(in.get(code), in.get(label));
            }));

    private static final long serialVersionUID = 1L;

    private final String code;
    private final Label label;

    private Rung(String code, Label label) {
        if (!FORM.matcher(requireNonNull(code, "code")).matches()) {
            throw Refusal.of(
                    "rung: '%s' is not a code; give 1 to 64 of a-z, 0-9 and _, beginning with a letter",
                    code.length() > 70 ? code.substring(0, 70) + "…" : code);
        }
        this.code = code;
        this.label = requireNonNull(label, "label");
    }

    /**
     * A rung of a place's own.
     *
     * @param code 1 to 64 of a-z, 0-9 and _, beginning with a letter
     * @throws IllegalArgumentException if the code has another form
     */
    public static Rung of(String code, Label label) {
        return new Rung(code, label);
    }

    /** The ready-made rung with a code, if there is one. */
    public static Optional<Rung> readyMade(String code) {
        requireNonNull(code, "code");
        return READY_MADE.stream().filter(rung -> rung.code.equals(code)).findFirst();
    }

    /** The code: what documents say. */
    public String code() {
        return code;
    }

    /** The official term. */
    public Label label() {
        return label;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rung that && code.equals(that.code);
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
