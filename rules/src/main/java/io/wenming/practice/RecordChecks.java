package io.wenming.practice;

import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.label.Texts;
import io.wenming.number.Rate;
import java.util.regex.Pattern;

/** The checks that all records share. */
final class RecordChecks {
    static final Label ID = Label.of("编号", "the id");
    static final Label NAME = Label.of("名称", "the name");
    static final Label THEME = Label.of("主题", "the theme");
    static final Label REASON = Label.of("理由", "the reason");
    static final Label LEADER = Label.of("牵头方", "the leader");
    static final Label PARTNER = Label.of("结对方", "the partner");
    static final Label UNIT = Label.of("单位", "the unit");
    static final Label GROUP = Label.of("组别", "the group");
    static final Label SERVICE = Label.of("服务内容", "the service");
    static final Label PEOPLE = Label.of("人数", "people");
    static final Label MEMBERS = Label.of("人数", "members");
    static final Label RATING = Label.of("评分", "rating");
    static final Label ITEM = Label.of("菜单项目", "item");
    static final Label ACTIVITY = Label.of("活动种类", "activity");
    static final Label FIELD = Label.of("领域", "field");
    static final Label INSTITUTION = Label.of("阵地与自治组织种类", "institution");

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]{0,63}");
    private static final Rate NONE = Rate.percent(0);
    private static final Rate ALL = Rate.percent(100);

    private RecordChecks() {}

    static void check(PracticeRecord record) {
        Label kind = record.recordKind().named();
        notBlank(kind, ID, record.id(), record.id());
        Refusal.unless(
                !record.recordedOn().isBefore(record.on()),
                "%s '%s': recordedOn %s is before its day %s; give the same day or a later one",
                kind,
                record.id(),
                record.recordedOn(),
                record.on());
    }

    static void checkLasting(LastingRecord record) {
        check(record);
        record.endedOn()
                .ifPresent(day -> Refusal.unless(
                        !day.isBefore(record.on()),
                        "%s '%s': it ended on %s, before it began on %s; give the same day or a later one",
                        record.recordKind().named(),
                        record.id(),
                        day,
                        record.on()));
    }

    static void notBlank(PracticeRecord record, Label what, String text) {
        notBlank(record.recordKind().named(), what, record.id(), text);
    }

    static void notBlank(Label kind, Label what, String id, String text) {
        Refusal.unless(!text.isBlank(), "%s '%s': %s is blank; write something", kind, id, what);
        Texts.check(what.en(), text);
    }

    static void notNegative(PracticeRecord record, Label what, int number) {
        Refusal.unless(
                number >= 0,
                "%s '%s': %s %s is below 0; give 0 or more",
                record.recordKind().named(),
                record.id(),
                what,
                number);
    }

    static void share(PracticeRecord record, Label what, Rate rate) {
        Refusal.unless(
                rate.compareTo(NONE) >= 0 && rate.compareTo(ALL) <= 0,
                "%s '%s': %s %s is out of range; give 0 to 100 percent",
                record.recordKind().named(),
                record.id(),
                what,
                rate);
    }

    static String code(Label kind, String code) {
        Refusal.unless(
                CODE.matcher(code).matches(),
                "%s: '%s' is not a code; give 1 to 64 of a-z, 0-9 and _, beginning with a letter",
                kind,
                code.length() > 70 ? code.substring(0, 70) + "…" : code);
        return code;
    }
}
