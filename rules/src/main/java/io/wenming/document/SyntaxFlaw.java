package io.wenming.document;

import io.wenming.label.Label;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * What is wrong with a text that is not JSON or YAML (书写错误), told from the words of the parsers, which have no codes. The first
 * one that the words fit is meant. Its text names what stands there, and where the bracket or text opens that is not closed.
 */
enum SyntaxFlaw {
    /** A text begins and does not end. */
    UNCLOSED_TEXT(
            "end-of-input.*(closing quote|field name|escape sequence)|quoted scalar: found unexpected",
            "文本没有结束：从第 %2$s 行第 %3$s 列开始的引号没有对应的右引号；请补上",
            "a text does not end: the quote of line %2$s, column %3$s is not closed; add one"),
    /** An object or a list begins and does not end. */
    UNCLOSED_BRACKET(
            "expected close marker for .*start marker|expected ',' or '[}\\]]', but got <stream end>",
            "第 %2$s 行第 %3$s 列的括号没有对应的右括号；请补上",
            "the bracket of line %2$s, column %3$s is not closed; add the closing one"),
    /** The document ends in the middle of something. */
    CUT_OFF("end-of-input|found '<stream end>'", "文档没有写完；请补全后面的内容", "the document ends in the middle; write the rest"),
    /** A bracket closes that is not the open one. */
    WRONG_BRACKET(
            "Unexpected close marker",
            "此处是%1$s，与前面的左括号不配对；请改正括号",
            "here stands %1$s, which does not close the bracket that is open; write the other one"),
    /** A comment in JSON. */
    COMMENT(
            "\\(non-standard\\) comment",
            "JSON 文档中不能写注释；请删除，或改用 YAML",
            "JSON has no comments; remove it, or write YAML"),
    /** A name of a member without double quotes. */
    NAME_EXPECTED(
            "to start field name",
            "此处是%1$s，应为带英文双引号的字段名；请加上双引号，或删去多余的逗号",
            "here stands %1$s, and a name in double quotes is wanted; write one, or remove the comma before"),
    /** No colon between a name and its value. */
    COLON_EXPECTED(
            "expecting a colon|could not find expected ':'",
            "字段名之后缺少冒号；请写英文冒号，YAML 中冒号后再空一格",
            "no colon stands after the name; write one, in YAML with a space after it"),
    /** No comma between two. */
    COMMA_EXPECTED(
            "expecting comma|expected ',' or",
            "此处是%1$s，应为逗号或右括号；请补上",
            "here stands %1$s, and a comma or the closing bracket is wanted; write it"),
    /** A number that begins with a zero too many. */
    LEADING_ZERO(
            "Leading zeroes",
            "数字前有多余的 0；请删去，编号类的内容请加引号",
            "the number begins with a zero too many; remove it, or put a code in quotes"),
    /** A number that is not written as one. */
    NUMBER(
            "Decimal point|Exponent indicator|expected digit|expected a digit for|digit following|plus sign|numeric value|root-level values",
            "此处不是正确的数字；请写成 12 或 -0.75 的形式",
            "this is no number; write one such as 12 or -0.75"),
    /** A word without quotes. */
    BARE_WORD(
            "Unrecognized token|Non-standard token",
            "文本%1$s没有加引号；JSON 文档中请加英文双引号",
            "the text %1$s has no quotes; put it in double quotes"),
    /** No value where one is wanted. */
    VALUE_EXPECTED(
            "expected a (valid )?value|expected the node content",
            "此处是%1$s，应为一个值；请写出内容，或删去多余的符号",
            "here stands %1$s, and a value is wanted; write one, or remove what is too much"),
    /** A backslash before something else than what may follow. */
    ESCAPE(
            "character escape|escape sequence|unknown escape",
            "反斜杠之后不能是%1$s；反斜杠本身请写两个",
            "after a backslash cannot stand %1$s; write a backslash of its own twice"),
    /** Half a character of two halves. */
    HALF_CHARACTER("[Ss]urrogate", "文本中有残缺的字符；请删除或重新输入", "here stands half a character; remove it or type it again"),
    /** A line break or a control character in a text. */
    BROKEN_TEXT(
            "Illegal unquoted character",
            "引号之内有%1$s；请检查引号是否成对，换行写作反斜杠加 n",
            "within quotes stands %1$s; close the quotes, and write a line break as backslash and n"),
    /** A control character. */
    CONTROL_CHARACTER(
            "Illegal character|special characters are not allowed|unacceptable code point",
            "此处有%1$s，不能出现在文档中；请删除",
            "here stands %1$s, which no document may hold; remove it"),
    /** A tab in the indentation of YAML. */
    TAB("\\(TAB\\)", "缩进使用了制表符（Tab）；请改用空格", "a tab stands in the indentation; use spaces"),
    /** A character with which no text of YAML begins. */
    START("cannot start any token", "文本不能以%1$s开头；请给整个文本加引号", "no text begins with %1$s; put the text in quotes"),
    /** A colon that ends no name. */
    STRAY_COLON(
            "mapping values are not allowed",
            "此处不能再有冒号；文本中有冒号的请加引号，否则请检查缩进",
            "no colon can stand here; put a text with a colon in quotes, or mend the indentation"),
    /** A dash where no item can stand. */
    STRAY_ITEM(
            "sequence entries are not allowed",
            "此处不能有列表项；请另起一行，并检查缩进",
            "no item of a list can stand here; begin a line with it and mend the indentation"),
    /** A name of a member that is no single text. */
    NAME_FORM(
            "mapping keys are not allowed|Expected a field name",
            "字段名只能是一个词，不能是列表或对象；请改写",
            "the name of a member is one word, not a list or an object; write it so"),
    /** Lines that do not stand under each other. */
    INDENTATION(
            "expected <block end>|simple key is required|expected '<document start>'",
            "此处与上文没有对齐；同一层的内容请用相同个数的空格缩进",
            "this does not stand under what it belongs to; indent what is side by side with equal spaces"),
    /** Something after the sign of a text of several lines. */
    BLOCK_TEXT(
            "block scalar",
            "多行文本的符号之后不能有%1$s；请从下一行开始写",
            "after the sign of a text of several lines cannot stand %1$s; begin with the next line"),
    /** A sign that YAML takes for an anchor, alias, tag or directive. */
    YAML_SIGN(
            "directive|YAML document|a tag|undefined tag|an anchor|an alias|URI",
            "此处被当作 YAML 的锚点、别名、标签或指令，文档中不使用；请给文本加引号",
            "YAML takes this for an anchor, alias, tag or directive, which these documents do not use; put the text in quotes"),
    /** Anything else. */
    OTHER("", "问题在%1$s附近；请检查引号、括号、逗号和缩进", "it goes wrong near %1$s; look at quotes, brackets, commas and indentation");

    private final Pattern words;
    private final Label text;

    SyntaxFlaw(String words, String chinese, String english) {
        this.words = Pattern.compile(words);
        this.text = Label.of(chinese, english);
    }

    /** What the words of a parser mean. */
    static SyntaxFlaw of(String said) {
        return Arrays.stream(values())
                .filter(flaw -> flaw.words.matcher(said).find())
                .findFirst()
                .orElse(OTHER);
    }

    /**
     * What is wrong, and the remedy.
     *
     * @param found what stands where it goes wrong
     * @param opened where the text, object or list opens that is not closed
     */
    Label text(Label found, Place opened) {
        return Label.of(
                text.zh().formatted(found.zh(), opened.line(), opened.column()),
                text.en().formatted(found.en(), opened.line(), opened.column()));
    }
}
