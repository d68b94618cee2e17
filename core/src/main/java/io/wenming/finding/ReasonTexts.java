package io.wenming.finding;

import static java.util.Objects.requireNonNull;

import io.wenming.label.Language;
import java.util.MissingResourceException;
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
     * @throws MissingResourceException if the bundle does not have it
     */
    public String text(String code, Language language) {
        ResourceBundle bundle = ResourceBundle.getBundle(name, language.locale(), beside.getModule());
        if (!bundle.getLocale().equals(language.locale())) {
            // the lookup goes on with the language of the machine
            throw new MissingResourceException(
                    "texts: %s has none in %s; add %s_%s.properties beside it"
                            .formatted(name, language.code(), name, language.code()),
                    name,
                    code);
        }
        return bundle.getString(code);
    }
}
