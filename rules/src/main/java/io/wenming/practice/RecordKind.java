package io.wenming.practice;

import com.google.common.collect.ImmutableList;
import io.wenming.label.Label;
import java.util.Arrays;

/** The kinds of records of practice (台账类别). */
public enum RecordKind {
    /** 文明实践阵地 venue. */
    VENUE("venue", Label.of("文明实践阵地", "venue"), Venue.class),
    /** 志愿服务队 volunteer team. */
    TEAM("team", Label.of("志愿服务队", "volunteer team"), VolunteerTeam.class),
    /** 文明实践项目 project. */
    PROJECT("project", Label.of("文明实践项目", "project"), Project.class),
    /** 群众点单 service order. */
    ORDER("order", Label.of("群众点单", "service order"), ServiceOrder.class),
    /** 文明实践活动 activity. */
    ACTIVITY("activity", Label.of("文明实践活动", "activity"), Activity.class),
    /** 民生实事 livelihood matter. */
    MATTER("matter", Label.of("民生实事", "livelihood matter"), Matter.class),
    /** 结对共建 pair. */
    PAIRING("pairing", Label.of("结对共建", "pair"), Pairing.class),
    /** 道德讲堂活动 moral lecture. */
    LECTURE("lecture", Label.of("道德讲堂活动", "moral lecture"), Lecture.class),
    /** 红黑榜 board entry. */
    ENTRY("entry", Label.of("红黑榜", "board entry"), BoardEntry.class),
    /** 阵地与自治组织 local institution. */
    INSTITUTION("institution", Label.of("阵地与自治组织", "local institution"), LocalInstitution.class),
    /** 参与情况 participation. */
    PARTICIPATION("participation", Label.of("参与情况", "participation"), Participation.class),
    /** 年度菜单 menu of the year. */
    MENU("menu", Label.of("年度菜单", "menu of the year"), Menu.class),
    /** 月度主题 theme of the month. */
    THEME("theme", Label.of("月度主题", "theme of the month"), MonthTheme.class);

    private final String code;
    private final Label label;
    private final Class<? extends PracticeRecord> type;

    RecordKind(String code, Label label, Class<? extends PracticeRecord> type) {
        this.code = code;
        this.label = label;
        this.type = type;
    }

    /** The code, as references say it: {@code activity}. */
    public String code() {
        return code;
    }

    /** The official term. */
    public Label label() {
        return label;
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

    static RecordKind of(Class<? extends PracticeRecord> type) {
        return Arrays.stream(values())
                .filter(kind -> kind.type.equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "type: %s is no kind of record; give one such as Activity".formatted(type.getSimpleName())));
    }
}
