package io.wenming.practice;

import com.google.common.collect.ImmutableList;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.record.EntryKind;
import java.util.Arrays;

/** The kinds of records of practice (台账类别). */
public enum RecordKind {
    /** 文明实践阵地 venue. */
    VENUE(EntryKind.VENUE, Venue.class),
    /** 志愿服务队伍 volunteer team. */
    TEAM(EntryKind.TEAM, VolunteerTeam.class),
    /** 志愿服务项目 project. */
    PROJECT(EntryKind.PROJECT, Project.class),
    /** 群众点单 service order. */
    ORDER(EntryKind.ORDER, ServiceOrder.class),
    /** 文明实践活动 activity. */
    ACTIVITY(EntryKind.ACTIVITY, Activity.class),
    /** 民生实事 livelihood matter. */
    MATTER(EntryKind.MATTER, Matter.class),
    /** 结对共建 pair. */
    PAIRING(EntryKind.PAIRING, Pairing.class),
    /** 道德讲堂活动 moral lecture. */
    LECTURE(EntryKind.LECTURE, Lecture.class),
    /** 红黑榜 board entry. */
    ENTRY(EntryKind.BOARD_ENTRY, BoardEntry.class),
    /** 阵地与自治组织 local institution. */
    INSTITUTION(EntryKind.INSTITUTION, LocalInstitution.class),
    /** 参与情况 participation. */
    PARTICIPATION(EntryKind.PARTICIPATION, Participation.class),
    /** 年度菜单 menu of the year. */
    MENU(EntryKind.MENU, Menu.class),
    /** 月度主题 theme of the month. */
    THEME(EntryKind.THEME, MonthTheme.class);

    @SuppressWarnings("ImmutableEnumChecker") // a value
    private final EntryKind entry;

    private final Label named;

    private final Class<? extends PracticeRecord> type;

    RecordKind(EntryKind entry, Class<? extends PracticeRecord> type) {
        this.entry = entry;
        this.named = Label.of(entry.label().zh(), entry.code());
        this.type = type;
    }

    /** The kind that it is in a book of records. */
    public EntryKind entry() {
        return entry;
    }

    /** The code, as references say it: {@code activity}. */
    public String code() {
        return entry.code();
    }

    /** The official term. */
    public Label label() {
        return entry.label();
    }

    /** The official term, and the code that stands in references. */
    Label named() {
        return named;
    }

    /** The records of this kind in the order in which the bundle gives them. */
    public ImmutableList<? extends PracticeRecord> of(PracticeRecords records) {
        return switch (this) {
            case VENUE -> records.venues();
            case TEAM -> records.teams();
            case PROJECT -> records.projects();
            case ORDER -> records.orders();
            case ACTIVITY -> records.activities();
            case MATTER -> records.matters();
            case PAIRING -> records.pairings();
            case LECTURE -> records.lectures();
            case ENTRY -> records.boardEntries();
            case INSTITUTION -> records.institutions();
            case PARTICIPATION -> records.participations();
            case MENU -> records.menus();
            case THEME -> records.themes();
        };
    }

    /** The type of the records of this kind, such as {@code Activity.class}. */
    public Class<? extends PracticeRecord> type() {
        return type;
    }

    static RecordKind of(Class<? extends PracticeRecord> type) {
        return Arrays.stream(values())
                .filter(kind -> kind.type.equals(type))
                .findFirst()
                .orElseThrow(() ->
                        Refusal.of("type: %s is no kind of record; give one such as Activity", type.getSimpleName()));
    }
}
