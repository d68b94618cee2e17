package io.wenming.record;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.document.Codec;
import io.wenming.document.Codecs;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * A kind of record (记录类别): an open value. Those of the framework are ready-made; a place adds its own with {@link #of}. Two
 * kinds are equal when their codes are.
 *
 * <p>Source: framework, parts 2 and 4 to 9.
 */
public final class EntryKind implements Comparable<EntryKind>, Serializable {
    /** 荣誉 an event of the register of honors. */
    public static final EntryKind HONOR = of("honor", Label.of("荣誉", "honor"));

    /** 应办事项 a duty of a cadence. */
    public static final EntryKind DUTY = of("duty", Label.of("督查履职", "duty"));

    /** 问题 a problem with its slips. */
    public static final EntryKind PROBLEM = of("problem", Label.of("问题交办", "problem"));

    /** 数据 a fact. */
    public static final EntryKind FACT = of("fact", Label.of("数据", "fact"));

    /** 文明实践阵地 a venue: 中心, 所, 站. */
    public static final EntryKind VENUE = of("venue", Label.of("文明实践阵地", "venue"));

    /** 志愿服务队伍 a volunteer team. */
    public static final EntryKind TEAM = of("team", Label.of("志愿服务队伍", "volunteer team"));

    /** 志愿服务项目 a project. */
    public static final EntryKind PROJECT = of("project", Label.of("志愿服务项目", "project"));

    /** 群众点单 a service order. */
    public static final EntryKind ORDER = of("order", Label.of("群众点单", "service order"));

    /** 文明实践活动 an activity. */
    public static final EntryKind ACTIVITY = of("activity", Label.of("文明实践活动", "activity"));

    /** 民生实事 a livelihood matter. */
    public static final EntryKind MATTER = of("matter", Label.of("民生实事", "livelihood matter"));

    /** 结对共建 a pair. */
    public static final EntryKind PAIRING = of("pairing", Label.of("结对共建", "pairing"));

    /** 道德讲堂 a lecture session. */
    public static final EntryKind LECTURE = of("lecture", Label.of("道德讲堂活动", "lecture"));

    /** 红黑榜 an entry of a red and black board. */
    public static final EntryKind BOARD_ENTRY = of("entry", Label.of("红黑榜", "board entry"));

    /** 阵地与自治组织 a local institution: halls, boards, youth palaces, public venues, village rules, councils. */
    public static final EntryKind INSTITUTION = of("institution", Label.of("阵地与自治组织", "local institution"));

    /** 参与情况 how many of a group took part. */
    public static final EntryKind PARTICIPATION = of("participation", Label.of("参与情况", "participation"));

    /** 年度菜单 the menu of a year. */
    public static final EntryKind MENU = of("menu", Label.of("年度菜单", "menu of the year"));

    /** 月度主题 the theme of a month. */
    public static final EntryKind THEME = of("theme", Label.of("月度主题", "theme of the month"));

    /** Every ready-made kind. */
    public static final ImmutableList<EntryKind> READY_MADE = ImmutableList.of(
            HONOR,
            DUTY,
            PROBLEM,
            FACT,
            VENUE,
            TEAM,
            PROJECT,
            ORDER,
            ACTIVITY,
            MATTER,
            PAIRING,
            LECTURE,
            BOARD_ENTRY,
            INSTITUTION,
            PARTICIPATION,
            MENU,
            THEME);

    /** A kind in documents: the code of a ready-made one, or {@code {code, label}}. */
    public static final Codec<EntryKind> CODEC =
            Codec.openValues(READY_MADE, EntryKind::code, EntryKind::label, Codec.object(fields -> {
                var code = fields.required("code", Codecs.TEXT, EntryKind::code);
                var label = fields.required("label", Codecs.LABEL, EntryKind::label);
                return in -> of(in.get(code), in.get(label));
            }));

    private static final long serialVersionUID = 1L;

    private final String code;
    private final Label label;
    private final Label named; // asked for by each record that is checked

    private EntryKind(String code, Label label) {
        Refusal.unless(
                Form.PATTERN.matcher(requireNonNull(code, "code")).matches(),
                "kind: '%s' is not a code; give 1 to 64 of a-z, 0-9 and _, beginning with a letter",
                code);
        this.code = code;
        this.label = requireNonNull(label, "label");
        this.named = Label.of(label.zh(), code);
    }

    /**
     * A kind.
     *
     * @param code 1 to 64 of a-z, 0-9 and _, beginning with a letter
     * @throws IllegalArgumentException if the code has another form
     */
    public static EntryKind of(String code, Label label) {
        return new EntryKind(code, label);
    }

    /** The code. */
    public String code() {
        return code;
    }

    /** What it is called. */
    public Label label() {
        return label;
    }

    /** The official term, and the code that stands in documents. */
    Label named() {
        return named;
    }

    /** By code point of the code. */
    @Override
    public int compareTo(EntryKind other) {
        return code.compareTo(other.code);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EntryKind that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }

    /** The form of a code. */
    private static final class Form {
        static final Pattern PATTERN = Pattern.compile("[a-z][a-z0-9_]{0,63}");
    }
}
