package io.wenming.examples.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.wenming.examples.html.testing.Drawn;
import io.wenming.label.Language;
import org.junit.jupiter.api.Test;

class PageTest {
    @Test
    void pageSaysItsLanguage() {
        assertThat(Drawn.of(Page.in(Language.ZH, "测评")).texts("/html/@lang")).containsExactly("zh-CN");
        assertThat(Drawn.of(Page.in(Language.EN, "score")).texts("/html/@lang")).containsExactly("en");
    }

    @Test
    void threeSectionsAreListedAtTheTop() {
        Page two = Page.in(Language.ZH, "测评").section("一").section("二");

        assertThat(Drawn.of(two).texts("//a")).isEmpty();
        assertThat(Drawn.of(two.section("三")).texts("//a/@href")).containsExactly("#s1", "#s2", "#s3");
        assertThat(Drawn.of(two.section("三")).texts("//h2/@id")).containsExactly("s1", "s2", "s3");
    }

    @Test
    void headingsWithANameAreListedBelowTheirSection() {
        Page page = Page.in(Language.ZH, "汇报")
                .section("scores", "得分", Html.all(Html.of(Tag.H3, "文明校园").with(Attribute.ID, "campus")))
                .section("二", Html.of(Tag.DIV, Html.of(Tag.H3, "没有名称")))
                .section("三");

        assertThat(Drawn.of(page).texts("//ul[@class='contents']//a/@href"))
                .containsExactly("#scores", "#campus", "#s2", "#s3");
        assertThat(Drawn.of(page).texts("//h2/@id")).containsExactly("scores", "s2", "s3");
    }

    @Test
    void nothingIsFetched() {
        assertThat(Gallery.pages().values()).allSatisfy(page -> {
            assertThat(Drawn.of(page).texts("//@src | //link | //script | //@href[not(starts-with(.,'#'))]"))
                    .isEmpty();
            assertThat(Drawn.of(page).texts("//style").get(0)).doesNotContain("url(", "@import");
        });
    }

    @Test
    void everyPageIsWellFormed() {
        assertThat(Gallery.pages().values())
                .allSatisfy(page ->
                        assertThat(Drawn.of(page).texts("/html/body/header/h1")).hasSize(1));
    }
}
