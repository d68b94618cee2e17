package io.wenming.examples.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.wenming.examples.html.testing.Drawn;
import io.wenming.label.Language;
import org.junit.jupiter.api.Test;

class EscapingTest {
    private static final String HOSTILE = "</p><script>alert(1)</script>\" onclick='x' &amp;";

    @Test
    void textsComeOutAsTheyWentIn() {
        assertThat(Drawn.of(Html.of(Tag.P, HOSTILE)).texts("/main/p")).containsExactly(HOSTILE);
    }

    @Test
    void attributesComeOutAsTheyWentIn() {
        assertThat(Drawn.of(Html.of(Tag.P).with(Attribute.ARIA_LABEL, HOSTILE)).texts("/main/p/@*"))
                .containsExactly(HOSTILE);
    }

    @Test
    void whatCannotBeSeenAndChangesHowOthersAreReadIsShown() {
        assertThat(Drawn.of(Html.text("a\u202Ecod.exe\u0000\uD800")).text()).isEqualTo("a\uFFFDcod.exe\uFFFD\uFFFD");
    }

    @Test
    void ideographsBeyondTheFirstPlaneStay() {
        assertThat(Drawn.of(Html.text("𠮷野家")).text()).isEqualTo("𠮷野家");
    }

    @Test
    void linksStayOnThePage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Html.of(Tag.A, "x").with(Attribute.HREF, "javascript:alert(1)"))
                .withMessage("href: 'javascript:alert(1)' leads off the page; give # and the id of a place on it");
    }

    @Test
    void aPageOfHostileTextsHasNoElementOfTheirs() {
        Page page = Page.in(Language.EN, HOSTILE)
                .about(HOSTILE, HOSTILE)
                .section(HOSTILE, Html.text(HOSTILE))
                .closing(HOSTILE);

        assertThat(Drawn.of(page).texts("//script | //@onclick")).isEmpty();
        assertThat(Drawn.of(page).texts("//title | //h1 | //h2 | //dt | //dd | //footer/p"))
                .containsOnly(HOSTILE)
                .hasSize(6);
    }
}
