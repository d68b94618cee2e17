package io.wenming.examples.html;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import io.wenming.label.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A page (网页): one self-contained file with its style inside, to read on a screen, light or dark, and to print on A4.
 *
 * <pre>{@code
 * String html = Page.in(Language.ZH, "文明单位测评")
 *         .about("截至", "2026-03-20")
 *         .section("得分", ScoreView.of(score, Language.ZH))
 *         .print();
 * }</pre>
 */
public final class Page {
    private static final int LISTED = 3;

    private final Language language;
    private final String title;
    private final ImmutableList<Html> about;
    private final ImmutableList<Section> sections;
    private final ImmutableList<Html> closing;

    private Page(
            Language language,
            String title,
            ImmutableList<Html> about,
            ImmutableList<Section> sections,
            ImmutableList<Html> closing) {
        this.language = requireNonNull(language, "language");
        this.title = requireNonNull(title, "title");
        this.about = about;
        this.sections = sections;
        this.closing = closing;
    }

    /** An empty page with a title. */
    public static Page in(Language language, String title) {
        return new Page(language, title, ImmutableList.of(), ImmutableList.of(), ImmutableList.of());
    }

    /** The same with one more thing that it is about, such as its day. */
    public Page about(String name, String value) {
        Html pair = Html.of(Tag.DIV, Html.of(Tag.DT, name), Html.of(Tag.DD, value));
        return new Page(language, title, plus(about, pair), sections, closing);
    }

    /** The same with one more section. */
    public Page section(String heading, Html... content) {
        return section("s" + (sections.size() + 1), heading, content);
    }

    /** The same with one more section, to which links lead by a name of its own. */
    public Page section(String id, String heading, Html... content) {
        return new Page(language, title, about, plus(sections, new Section(id, heading, Html.all(content))), closing);
    }

    /** The same with one more line at its end. */
    public Page closing(String line) {
        return new Page(language, title, about, sections, plus(closing, Html.of(Tag.P, line)));
    }

    /** The file, in UTF-8. */
    public String print() {
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"")
                .append(language == Language.ZH ? "zh-CN" : "en")
                .append("\">\n<head>\n<meta charset=\"utf-8\"/>\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
                // belt and braces: even if something slipped in, nothing would run or be fetched
                .append("<meta http-equiv=\"Content-Security-Policy\" ")
                .append("content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n<title>");
        Text.escape(title, page);
        page.append("</title>\n<style>\n").append(style()).append("</style>\n</head>\n<body>\n<header>\n<h1>");
        Text.escape(title, page);
        page.append("</h1>\n");
        if (!about.isEmpty()) {
            Html.of(Tag.DL, about.toArray(Html[]::new)).classed("about").writeTo(page);
        }
        page.append("\n</header>\n<main>\n");
        if (sections.size() >= LISTED) {
            Html.of(Tag.UL, sections.stream().map(Section::entry).toArray(Html[]::new))
                    .classed("contents")
                    .writeTo(page);
            page.append('\n');
        }
        sections.forEach(section -> section.writeTo(page));
        page.append("</main>\n<footer>");
        Html.all(closing).writeTo(page);
        return page.append("</footer>\n</body>\n</html>\n").toString();
    }

    private static String style() {
        try {
            return Resources.toString(Resources.getResource(Page.class, "page.css"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> ImmutableList<T> plus(ImmutableList<T> items, T one) {
        return ImmutableList.<T>builder().addAll(items).add(one).build();
    }
}
