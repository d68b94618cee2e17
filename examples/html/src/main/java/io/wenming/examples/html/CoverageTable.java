package io.wenming.examples.html;

import com.google.common.collect.ImmutableList;
import io.wenming.coverage.Coverage;
import io.wenming.coverage.CoverageMember;
import io.wenming.label.Language;
import io.wenming.number.Fraction;

/** Coverage of an area (覆盖情况): required, measured, who is missing, and behind each member the records that it counts by. */
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
                Column.text(""),
                Column.text(lines.words.say("结论", "finding")),
                Column.text(lines.words.say("明细", "members")));
        for (Coverage answer : answers) {
            table = lines.row(table, answer);
        }
        return table.html();
    }

    private DataTable row(DataTable table, Coverage answer) {
        return table.row(
                Html.text(words.of(answer.rule().label())),
                Html.text(answer.rule().required() + "%"),
                Html.text(answer.covered() + "/" + answer.whole()),
                Html.text(words.percent(answer.share())),
                answer.share().map(share -> Bar.of(share, Fraction.ONE)).orElse(Html.NONE),
                finding(answer),
                Html.all(
                        members(words.say("缺 ", "missing "), answer.missing()),
                        members(words.say("已覆盖 ", "covered "), answer.counted())));
    }

    private Html finding(Coverage answer) {
        if (answer.share().isEmpty()) {
            return Tone.QUIET.badge(words.say("无法计算", "not measurable"));
        }
        return answer.isMet() ? Tone.GOOD.badge(words.say("达到", "met")) : Tone.POOR.badge(words.say("未达到", "not met"));
    }

    private Html members(String heading, ImmutableList<CoverageMember> members) {
        return members.isEmpty()
                ? Html.NONE
                : Html.of(
                        Tag.DETAILS,
                        Html.of(Tag.SUMMARY, heading + members.size()),
                        Html.of(Tag.UL, members.stream().map(this::member).toArray(Html[]::new)));
    }

    private Html member(CoverageMember member) {
        return Html.of(Tag.LI, Html.text(words.of(member.name())), RecordList.inline(member.evidence(), words));
    }
}
