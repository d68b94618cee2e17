package io.wenming.creation;

import static java.util.Objects.requireNonNull;

import io.wenming.label.Label;
import io.wenming.label.Refusal;
import java.util.regex.Pattern;

/** The form of a code, the same for types and tiers. */
final class Codes {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9_]{0,63}");

    /** 类型 of a type. */
    static final Label TYPE = Label.of("类型", "type");

    /** 层级 of a tier. */
    static final Label TIER = Label.of("层级", "tier");

    private Codes() {}

    static String checked(Label name, String code) {
        if (!FORM.matcher(requireNonNull(code, "code")).matches()) {
            throw Refusal.of(
                    "%s: '%s' is not a code; give 1 to 64 of a-z, 0-9 and _, beginning with a letter",
                    name, code.length() > 70 ? code.substring(0, 70) + "…" : code);
        }
        return code;
    }
}
