package io.wenming.examples.cli;

import com.google.common.collect.ImmutableList;
import io.wenming.examples.html.Column;
import io.wenming.examples.html.DataTable;
import io.wenming.examples.html.Html;
import io.wenming.examples.html.Opening;
import io.wenming.examples.html.Page;
import io.wenming.examples.html.ProblemTable;
import io.wenming.examples.html.Tag;
import io.wenming.examples.html.Tone;
import io.wenming.finding.FindingText;
import io.wenming.finding.Flaw;
import io.wenming.finding.FlawSeverity;
import io.wenming.finding.Witness;
import io.wenming.label.Language;

/** What came of checking files, to read and to send (校验报告): the files at a glance, then each that has something to tell. */
final class ValidationPage {
    private final Language language;

    private ValidationPage(Language language) {
        this.language = language;
    }

    static String of(ImmutableList<Validated> answers, Language language) {
        return new ValidationPage(language).page(answers).print();
    }

    private Page page(ImmutableList<Validated> answers) {
        long faulty = answers.stream().filter(answer -> !answer.isValid()).count();
        Page page = Page.in(language, say("文档校验", "Documents checked"))
                .about(say("文件", "files"), Integer.toString(answers.size()))
                .about(say("有问题的文件", "with problems"), Long.toString(faulty))
                .section("files", say("概览", "At a glance"), files(answers));
        for (int i = 0; i < answers.size(); i++) {
            Validated answer = answers.get(i);
            if (!answer.isValid() || !answer.flaws().isEmpty()) {
                page = page.section(
                        place(i),
                        answer.file().toString(),
                        ProblemTable.of(answer.problems(), language),
                        flaws(answer.flaws()));
            }
        }
        return page;
    }

    private Html files(ImmutableList<Validated> answers) {
        DataTable table = DataTable.of(
                Column.text(say("文件", "file")),
                Column.text(say("类别", "kind")),
                Column.text(say("结论", "finding")),
                Column.number(say("问题", "problems")),
                Column.number(say("疑点", "flaws")));
        for (int i = 0; i < answers.size(); i++) {
            Validated answer = answers.get(i);
            table = table.row(
                    Html.text(answer.file().toString()),
                    Html.text(answer.kind().map(Object::toString).orElse("-")),
                    answer.isValid()
                            ? Tone.GOOD.badge(say("正确", "valid"))
                            : Tone.POOR.badge(say("有问题", "has problems")),
                    count(answer.problems().size(), i),
                    count(answer.flaws().size(), i));
        }
        return table.html();
    }

    private static Html count(int number, int file) {
        String told = Integer.toString(number);
        return number == 0 ? Html.text(told) : Opening.at(told, place(file));
    }

    private Html flaws(ImmutableList<? extends Flaw<?>> flaws) {
        DataTable table = DataTable.of(
                        Column.text(say("节点", "node")),
                        Column.text(say("程度", "severity")),
                        Column.text(say("代码", "code")),
                        Column.text(say("说明", "what is odd")),
                        Column.text(say("例证", "shown by")))
                .called(say("不是错误，但值得一看", "No problems, but worth a look"));
        for (Flaw<?> flaw : flaws) {
            Tone tone = flaw.severity() == FlawSeverity.DEFECT ? Tone.POOR : Tone.FAIR;
            table = table.row(
                    Html.text(flaw.node()),
                    tone.badge(flaw.severity().label().in(language)),
                    Html.of(Tag.SPAN, flaw.code().code()),
                    Html.of(Tag.SPAN, flaw.in(language)),
                    Html.of(Tag.SPAN, flaw.witness().map(this::shown).orElse("-")));
        }
        return table.html();
    }

    private String shown(Witness witness) {
        return "%s → %s".formatted(witness.given(), FindingText.in(language).line(witness.ask()));
    }

    private static String place(int file) {
        return "file-" + (file + 1);
    }

    private String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}
