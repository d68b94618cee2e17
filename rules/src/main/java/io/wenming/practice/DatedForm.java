package io.wenming.practice;

import io.wenming.document.Codec;
import io.wenming.document.Codecs;
import io.wenming.period.CalendarPeriod;

/** How records of a day stand in documents. */
final class DatedForm {
    private static final Codec<CalendarPeriod> PERIOD = Codecs.TEXT.as(CalendarPeriod::parse, CalendarPeriod::key);

    private static final Codec<MenuItem> ITEM = Codec.object(fields -> {
        var id = fields.required("id", Codecs.TEXT, MenuItem::id);
        var name = fields.required("name", Codecs.TEXT, MenuItem::name);
        var field = fields.required("field", PracticeWords.FIELD, MenuItem::field);
        return in -> new MenuItem(in.get(id), in.get(name), in.get(field));
    });

    private DatedForm() {}

    static Codec<Activity> activity() {
        return Codec.object(fields -> {
            DatedHead<Activity> head = DatedHead.of(fields);
            var name = fields.required("name", Codecs.TEXT, Activity::name);
            var kind = fields.usually("kind", ActivityKind.ACTIVITY, PracticeWords.ACTIVITY, Activity::kind);
            var field = fields.optional("field", PracticeWords.FIELD, Activity::field);
            var theme = fields.optional("theme", Codecs.TEXT, Activity::theme);
            var venue = fields.optional("venue", Codecs.TEXT, Activity::venue);
            var team = fields.optional("team", Codecs.TEXT, Activity::team);
            var project = fields.optional("project", Codecs.TEXT, Activity::project);
            var people = fields.usually("people", 0, Codecs.WHOLE, Activity::people);
            return in -> head.into(Activity.builder(), in)
                    .name(in.get(name))
                    .kind(in.get(kind))
                    .field(in.get(field))
                    .theme(in.get(theme))
                    .venue(in.get(venue))
                    .team(in.get(team))
                    .project(in.get(project))
                    .people(in.get(people))
                    .build();
        });
    }

    static Codec<Participation> participation() {
        return Codec.object(fields -> {
            DatedHead<Participation> head = DatedHead.of(fields);
            var unit = fields.required("unit", Codecs.TEXT, Participation::unit);
            var group = fields.required("group", Codecs.TEXT, Participation::group);
            var people = fields.required("people", Codecs.WHOLE, Participation::people);
            var all = fields.required("all", Codecs.WHOLE, Participation::all);
            return in -> head.into(Participation.builder(), in)
                    .unit(in.get(unit))
                    .group(in.get(group))
                    .people(in.get(people))
                    .all(in.get(all))
                    .build();
        });
    }

    static Codec<Menu> menu() {
        return Codec.object(fields -> {
            DatedHead<Menu> head = DatedHead.of(fields);
            var year = fields.required("year", Codecs.WHOLE, Menu::year);
            var venue = fields.optional("venue", Codecs.TEXT, Menu::venue);
            var items = fields.required("items", ITEM.list(), Menu::items);
            return in -> head.into(Menu.builder(), in)
                    .year(in.get(year))
                    .venue(in.get(venue))
                    .items(in.get(items))
                    .build();
        });
    }

    static Codec<MonthTheme> theme() {
        return Codec.object(fields -> {
            DatedHead<MonthTheme> head = DatedHead.of(fields);
            var month = fields.required("month", PERIOD, MonthTheme::month);
            var theme = fields.required("theme", Codecs.TEXT, MonthTheme::theme);
            var label = fields.required("label", Codecs.LABEL, MonthTheme::label);
            var venue = fields.optional("venue", Codecs.TEXT, MonthTheme::venue);
            return in -> head.into(MonthTheme.builder(), in)
                    .month(in.get(month))
                    .theme(in.get(theme))
                    .label(in.get(label))
                    .venue(in.get(venue))
                    .build();
        });
    }
}
