package io.wenming.examples.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.wenming.examples.html.testing.Drawn;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OpeningTest {
    @Test
    void figureOpensToBothSides() {
        Drawn figure = Drawn.of(Opening.of(
                "50%",
                Basis.sides("按期", ImmutableList.of("e001"), "未按期", ImmutableList.of("e002 <逾期>"), line -> line)));

        assertThat(figure.texts("/main/details[@class='behind']/summary")).containsExactly("50%");
        assertThat(figure.texts("//p")).containsExactly("1 / 2", "未按期 1", "按期 1");
        assertThat(figure.texts("//li")).containsExactly("e002 <逾期>", "e001");
    }

    @Test
    void figureWithNothingBehindItIsAText() {
        assertThat(Opening.of("0", Basis.counted(ImmutableList.<String>of(), line -> line)))
                .isEqualTo(Html.text("0"));
    }

    @Test
    void longListSaysHowManyMoreThereAre() {
        ImmutableList<Integer> many = IntStream.rangeClosed(1, 503).boxed().collect(ImmutableList.toImmutableList());

        Drawn figure = Drawn.of(Opening.of("503", Basis.counted(many, number -> "e" + number)));

        assertThat(figure.texts("//li")).hasSize(501).endsWith("e500", "… +3");
    }

    @Test
    void figureLeadsToAPlaceOfThePage() {
        assertThat(Drawn.of(Opening.at("14.00", "score-7")).texts("/main/a[@class='behind']/@href"))
                .containsExactly("#score-7");
    }

    @Test
    void keyFiguresStandSideBySide() {
        Drawn tiles = Drawn.of(KeyFigure.tiles(ImmutableList.of(
                new KeyFigure("未整改问题", Html.text("5"), "其中超期 1 个", Tone.POOR),
                new KeyFigure("突击迎检", Html.text("0"), "", Tone.GOOD))));

        assertThat(tiles.texts("//dl[@class='tiles']/div/@class")).containsExactly("tile poor", "tile good");
        assertThat(tiles.texts("//dl/div")).containsExactly("未整改问题5其中超期 1 个", "突击迎检0");
    }
}
