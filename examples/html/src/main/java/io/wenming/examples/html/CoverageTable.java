package io.wenming.examples.html;

import com.google.common.collect.ImmutableList;
import io.wenming.coverage.Coverage;
import io.wenming.label.Language;
import io.wenming.number.Fraction;
import java.util.stream.Collectors;

/** Coverage of an area (覆盖情况): required, measured, who is missing, and behind each figure the members and their records. */
public final class CoverageTable {
    private final Words words;

    private CoverageTable(Words words) {
        this.words = words;
    }

    /** A line for each answer. */
    public static Html of(Iterable<Coverage> answers, Language language) {
        CoverageTable lines = new CoverageTable(new Words(language));
        DataTable table = DataTable.of(
                Column.text(lines.words.say("要求", "requirement")),
                Column.number(lines.words.say("应达", "required")),
                Column.number(lines.words.say("已覆盖/应覆盖", "covered of all")),
                Column.number(lines.words.say("覆盖率", "share")),
                Column.text(lines.words.say("结论", "finding")),
                Column.text(lines.words.say("尚缺", "missing")));
        for (Coverage answer : answers) {
            table = lines.row(table, answer);
        }
        return table.html();
    }

    private DataTable row(DataTable table, Coverage answer) {
        ImmutableList<Basis> members = Basis.of(answer, words);
        return table.row(
                Html.text(words.of(answer.rule().label())),
                Opening.of(
                        answer.rule().required() + "%",
                        ImmutableList.of(Basis.of(words.of(answer.rule().describe())))),
                Opening.of(answer.covered() + "/" + answer.whole(), members),
                Html.all(
                        Opening.of(words.percent(answer.share()), members),
                        answer.share().map(share -> Bar.of(share, Fraction.ONE)).orElse(Html.NONE)),
                finding(answer),
                Html.text(answer.missing().stream()
                        .map(member -> words.of(member.name()))
                        .collect(Collectors.joining(words.say("、", ", ")))));
    }

    private Html finding(Coverage answer) {
        if (answer.share().isEmpty()) {
            return Tone.QUIET.badge(words.say("无法计算", "not measurable"));
        }
        return answer.isMet() ? Tone.GOOD.badge(words.say("达到", "met")) : Tone.POOR.badge(words.say("未达到", "not met"));
    }
}
