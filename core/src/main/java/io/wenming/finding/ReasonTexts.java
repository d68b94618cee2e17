package io.wenming.finding;

import static java.util.Objects.requireNonNull;

import io.wenming.label.Language;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.function.BiFunction;

/**
 * The texts of reason codes (理由文本) in resource bundles beside a class: {@code Deductions_zh.properties} and
 * {@code Deductions_en.properties}, UTF-8. The language is always asked for; nothing falls back to that of the machine.
 */
public final class ReasonTexts {
    private final String name;
    private final BiFunction<String, Locale, ResourceBundle> lookup;

    private ReasonTexts(String name, BiFunction<String, Locale, ResourceBundle> lookup) {
        this.name = name;
        this.lookup = requireNonNull(lookup, "lookup");
    }

    /**
     * The texts of an enum of reason codes, in bundles of its own simple name beside it.
     *
     * @param codes the enum
     * @param lookup always {@code (name, locale) -> ResourceBundle.getBundle(name, locale)}, written where the bundles are:
     *     a module does not show its resources to others
     */
    public static ReasonTexts of(Class<? extends ReasonCode> codes, BiFunction<String, Locale, ResourceBundle> lookup) {
        return new ReasonTexts(codes.getPackageName() + "." + codes.getSimpleName(), lookup);
    }

    /**
     * The text of a code.
     *
     * @throws MissingResourceException if the bundle does not have it
     */
    public String text(String code, Language language) {
        ResourceBundle bundle = lookup.apply(name, language.locale());
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
