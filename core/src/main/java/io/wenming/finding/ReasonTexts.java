package io.wenming.finding;

import static java.util.Objects.requireNonNull;

import io.wenming.label.Language;
import java.util.ResourceBundle;

/**
 * The texts of reason codes (理由文本) in resource bundles beside a class: {@code Deductions_zh.properties} and
 * {@code Deductions_en.properties}, UTF-8. The language is always asked for; nothing falls back to that of the machine.
 */
public final class ReasonTexts {
    private final Class<?> beside;
    private final String name;

    private ReasonTexts(Class<?> beside, String name) {
        this.beside = requireNonNull(beside, "beside");
        this.name = requireNonNull(name, "name");
    }

    /** The texts of an enum of reason codes, in bundles of its own simple name beside it. */
    public static ReasonTexts of(Class<? extends ReasonCode> codes) {
        return new ReasonTexts(codes, codes.getPackageName() + "." + codes.getSimpleName());
    }

    /**
     * The text of a code.
     *
     * @throws java.util.MissingResourceException if the bundle does not have it
     */
    public String text(String code, Language language) {
        return ResourceBundle.getBundle(name, language.locale(), beside.getModule())
                .getString(code);
    }
}
