package io.wenming.label;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/** The two languages (语言) in which everything is said; Chinese stands first. */
public enum Language {
    /** 中文. */
    ZH(Locale.CHINESE),
    /** English. */
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The code of the language: {@code zh} or {@code en}. */
    public String code() {
        return locale.getLanguage();
    }

    /** The locale whose texts are taken. */
    public Locale locale() {
        return locale;
    }

    /**
     * The language with a code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Language of(String code) {
        for (Language language : values()) {
            if (language.code().equals(requireNonNull(code, "code"))) {
                return language;
            }
        }
        throw Refusal.of("language: '%s' is not known; give zh or en", code);
    }
}
