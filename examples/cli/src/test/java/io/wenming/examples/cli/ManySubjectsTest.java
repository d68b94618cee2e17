package io.wenming.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManySubjectsTest {
    private static final String SHEET =
            "{\"subject\":\"s-%s\",\"facts\":{\"实地考察\":{\"decimal\":\"90\"},\"问卷调查\":{\"decimal\":\"80\"}}}";

    @TempDir
    Path folder;

    @Test
    void answersComeInTheOrderOfTheLines() throws IOException {
        List<Integer> order =
                IntStream.range(0, 500).mapToObj(i -> i * 7919 % 500).toList();
        Path facts = write("facts.jsonl", order.stream().map(SHEET::formatted).collect(Collectors.joining("\n")));

        Ran ran = score(facts);

        assertThat(ran.code()).isZero();
        assertThat(ran.lines())
                .isEqualTo(order.stream().map("s-%s：88.50 已计分"::formatted).toList());
    }

    @Test
    void faultyLineIsToldAtItsPlaceAndTheOthersGoOn() throws IOException {
        Path facts = write(
                "facts.jsonl",
                SHEET.formatted(1) + "\n\n{\"subject\":\"s-2\",\"facts\":{\"实地考察\":{\"decimal\":\"9o\"}}}\n"
                        + SHEET.formatted(3));

        Ran ran = score(facts);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.lines()).hasSize(2);
        assertThat(ran.complaints())
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith(facts + ":3:45: REFUSED /facts/实地考察/decimal: "));
    }

    @Test
    void tableHasAColumnForEachInput() throws IOException {
        Path facts = write("facts.csv", "\uFEFF" + """
                        subject,应知应会抽查,点位,心理辅导,七种情形之一
                        a,符合;符合;符合;不符合;符合,"pass;pass;pass;pass;pass;pass;pass;pass;pass;fail;不涉及",好,否
                        b,不涉及,,一般,是
                        """.replace("\n", "\r\n"));

        Ran ran = Ran.wenming("score", "--standard", Ran.standard("campus-point"), "--facts", facts);

        assertThat(ran.err()).isEmpty();
        assertThat(ran.lines()).containsExactly("a：28.90 合格（缺报：消防三件）", "b：0.00 一票否决（缺报：点位、消防三件）");
    }

    @Test
    void cellThatCannotBeReadIsToldByLineAndColumn() throws IOException {
        Path facts = write("facts.csv", "subject,实地考察,问卷调查\na,90,80\nb,x,80\nc,90,80,70\n");

        Ran ran = score(facts);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.lines()).containsExactly("a：88.50 已计分");
        assertThat(ran.complaints().get(0)).startsWith(facts + ":3:2: REFUSED /facts/实地考察/decimal: ");
        assertThat(ran.complaints().get(1)).isEqualTo(facts + ":4:4: ROW_LENGTH /: 本行有 4 格，表头只有 3 列；请补齐表头或删去多余的格");
    }

    @Test
    void cellOfSeveralLinesDoesNotMoveTheLinesBelow() throws IOException {
        Ran ran = score(write("facts.csv", "subject,实地考察,问卷调查\n\"a\nb\",90,80\nc,x,80\n"));

        assertThat(ran.complaints())
                .singleElement()
                .satisfies(line -> assertThat(line).contains("facts.csv:4:2: REFUSED"));
    }

    @Test
    void unknownColumnsAreToldBeforeAnythingIsScored() throws IOException {
        Ran ran = score(write("facts.csv", "subject,实地考查,问卷调查,问卷调查\na,90,80,80\n"));

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.complaints().get(0)).endsWith("facts.csv:1:2: UNKNOWN_COLUMN /: 没有“实地考查”这一列；可用：实地考察, 问卷调查");
        assertThat(ran.complaints().get(1)).contains(":1:4: DUPLICATE_COLUMN");
    }

    @Test
    void progressIsShownToAPersonOnly() throws IOException {
        Path facts = write(
                "facts.jsonl",
                IntStream.range(0, 300).mapToObj(SHEET::formatted).collect(Collectors.joining("\n")));

        assertThat(Ran.onTerminal("score", "--standard", Ran.standard("city-jining-2017"), "--facts", facts)
                        .err())
                .contains("100% ");
        assertThat(score(facts).err()).isEmpty();
    }

    private static Ran score(Path facts) {
        return Ran.wenming("score", "--standard", Ran.standard("city-jining-2017"), "--facts", facts);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
