package io.wenming.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.wenming.label.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said of texts that are no JSON or YAML: first of all in Chinese, for the clerk who typed them. */
class SyntaxFlawTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"kind\":\"notice\",\"id\":\"n | n:1:25: SYNTAX /: 格式有误：文本没有结束：从第 1 行第 23 列开始的引号没有对应的右引号；请补上",
                "{\"kind\":\"notice\",\"id | n:1:21: SYNTAX /: 格式有误：文本没有结束：从第 1 行第 18 列开始的引号没有对应的右引号；请补上",
                "{\"kind\":\"notice\" | n:1:17: SYNTAX /: 格式有误：第 1 行第 1 列的括号没有对应的右括号；请补上",
                "{\"kind\": | n:1:9: SYNTAX /: 格式有误：文档没有写完；请补全后面的内容",
                "{\"steps\":[1} | n:1:12: SYNTAX /: 格式有误：此处是“}”，与前面的左括号不配对；请改正括号",
                "{// remark | n:1:2: SYNTAX /: 格式有误：JSON 文档中不能写注释；请删除，或改用 YAML",
                "{'kind':1} | n:1:2: SYNTAX /: 格式有误：此处是“'”，应为带英文双引号的字段名；请加上双引号，或删去多余的逗号",
                "{\"kind\" 1} | n:1:9: SYNTAX /: 格式有误：字段名之后缺少冒号；请写英文冒号，YAML 中冒号后再空一格",
                "{\"kind\":1 \"id\":2} | n:1:11: SYNTAX /: 格式有误：此处是“\"”，应为逗号或右括号；请补上",
                "{\"kind\":01} | n:1:10: SYNTAX /: 格式有误：数字前有多余的 0；请删去，编号类的内容请加引号",
                "{\"kind\":-a} | n:1:10: SYNTAX /: 格式有误：此处不是正确的数字；请写成 12 或 -0.75 的形式",
                "{\"kind\":1.a} | n:1:10: SYNTAX /: 格式有误：此处不是正确的数字；请写成 12 或 -0.75 的形式",
                "{\"kind\":notice} | n:1:9: SYNTAX /: 格式有误：文本“notice”没有加引号；JSON 文档中请加英文双引号",
                "{\"kind\":NaN} | n:1:9: SYNTAX /: 格式有误：文本“NaN”没有加引号；JSON 文档中请加英文双引号",
                "{\"kind\":} | n:1:9: SYNTAX /: 格式有误：此处是“}”，应为一个值；请写出内容，或删去多余的符号",
                "{\"kind\":\"C:\\windows\"} | n:1:13: SYNTAX /: 格式有误：反斜杠之后不能是“w”；反斜杠本身请写两个",
                "{\"kind\":\"a\tb\"} | n:1:11: SYNTAX /: 格式有误：引号之内有制表符（Tab）；请检查引号是否成对，换行写作反斜杠加 n",
            })
    void flawOfJsonIsSaidInChinese(String json, String chinese) {
        assertThat(Reading.chinese(Notice.DOCUMENT, DocumentSource.json("n", json)))
                .isEqualTo(chinese);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "kind: \"notice | n:1:14: SYNTAX /: 格式有误：文本没有结束：从第 1 行第 7 列开始的引号没有对应的右引号；请补上",
                "kind: notice¶steps: [a, b | n:2:13: SYNTAX /: 格式有误：第 2 行第 8 列的括号没有对应的右括号；请补上",
                "steps: {a: 1 b: 2} | n:1:15: SYNTAX /: 格式有误：此处是“:”，应为逗号或右括号；请补上",
                "steps: [a] b | n:1:12: SYNTAX /: 格式有误：此处与上文没有对齐；同一层的内容请用相同个数的空格缩进",
                "kind: notice¶id¶label: a | n:3:1: SYNTAX /: 格式有误：字段名之后缺少冒号；请写英文冒号，YAML 中冒号后再空一格",
                "kind: a: b | n:1:8: SYNTAX /: 格式有误：此处不能再有冒号；文本中有冒号的请加引号，否则请检查缩进",
                "kind: - a | n:1:7: SYNTAX /: 格式有误：此处不能有列表项；请另起一行，并检查缩进",
                "kind: notice¶\tid: n | n:2:1: SYNTAX /: 格式有误：缩进使用了制表符（Tab）；请改用空格",
                "kind: @a | n:1:7: SYNTAX /: 格式有误：文本不能以“@”开头；请给整个文本加引号",
                "label:¶  zh: a¶ en: b | n:3:2: SYNTAX /: 格式有误：此处与上文没有对齐；同一层的内容请用相同个数的空格缩进",
                "kind: \"a\\qb\" | n:1:10: SYNTAX /: 格式有误：反斜杠之后不能是“q”；反斜杠本身请写两个",
                "? [a, b]¶: 1 | n:1:4: SYNTAX /: 格式有误：字段名只能是一个词，不能是列表或对象；请改写",
                "kind: > x¶  a | n:1:9: SYNTAX /: 格式有误：多行文本的符号之后不能有“x”；请从下一行开始写",
                "kind: !a!b c | n:1:7: SYNTAX /: 格式有误：此处被当作 YAML 的锚点、别名、标签或指令，文档中不使用；请给文本加引号",
                "kind: * a | n:1:8: SYNTAX /: 格式有误：此处被当作 YAML 的锚点、别名、标签或指令，文档中不使用；请给文本加引号",
                "kind: [a, ,] | n:1:11: SYNTAX /: 格式有误：此处是“,”，应为一个值；请写出内容，或删去多余的符号",
                "kind: a\u0001b | n:1:8: SYNTAX /: 格式有误：此处有不可见字符（U+0001），不能出现在文档中；请删除",
            })
    void flawOfYamlIsSaidInChinese(String yaml, String chinese) {
        assertThat(Reading.chinese(Notice.DOCUMENT, DocumentSource.yaml("n", yaml.replace('¶', '\n'))))
                .isEqualTo(chinese);
    }

    @ParameterizedTest
    @EnumSource(SyntaxFlaw.class)
    void textIsAllOursAndEndsWithTheRemedy(SyntaxFlaw flaw) {
        Label text = flaw.text(Glyph.of('x'), new Place(1, 2, null, ""));

        assertThat(text.zh()).contains("；").doesNotContain("null", "%");
        assertThat(text.en()).contains("; ").doesNotContain("null", "%");
    }

    @Test
    void wordsOfAParserThatAreNotKnownStandInTheEnglishTextOnly() {
        DocumentLines lines = new DocumentLines("kind: x");
        Place place = new Place(1, 7, null, "");

        assertThat(SyntaxWords.of("Something new", lines, place, place))
                .isEqualTo(Label.of(
                        "问题在“x”附近；请检查引号、括号、逗号和缩进",
                        "it goes wrong near 'x'; look at quotes, brackets, commas and indentation (Something new)"));
    }
}
