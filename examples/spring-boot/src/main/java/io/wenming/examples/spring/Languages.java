package io.wenming.examples.spring;

import io.wenming.label.Language;
import java.util.Locale;

/** The language of an answer (应答语言), from {@code Accept-Language}. */
final class Languages {
    private Languages() {}

    /** English where English is asked for, else Chinese. */
    static Language of(Locale locale) {
        return locale.getLanguage().equals(Language.EN.code()) ? Language.EN : Language.ZH;
    }
}
