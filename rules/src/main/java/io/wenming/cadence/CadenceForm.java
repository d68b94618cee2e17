package io.wenming.cadence;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.wenming.calendar.Convention;
import io.wenming.document.Codec;
import io.wenming.document.Codecs;
import io.wenming.document.DocumentKind;
import io.wenming.document.Variants;
import io.wenming.edition.Edition;
import io.wenming.period.PeriodUnit;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** How cadences stand in documents. */
final class CadenceForm {
    private static final Codec<DayOfWeek> WEEKDAY = Codec.words(Arrays.stream(DayOfWeek.values())
            .collect(ImmutableMap.toImmutableMap(day -> day.name().toLowerCase(Locale.ROOT), day -> day)));

    private static final Codec<Convention> CONVENTION =
            Codec.codes(Convention.class, Convention::code, Convention::label);

    /** A period of the calendar, or each occasion, which is no unit. */
    private static final Codec<Optional<PeriodUnit>> EVERY = Codec.words(Stream.concat(
                    Arrays.stream(PeriodUnit.values()).map(Optional::of), Stream.of(Optional.<PeriodUnit>empty()))
            .collect(ImmutableMap.toImmutableMap(
                    unit -> unit.map(PeriodUnit::code).orElse("occasion"), unit -> unit)));

    private static final Codec<DueForm> DUE = Variants.<DueForm>none()
            .with("last_workday", LastWorkdayDue.class, fields -> in -> new LastWorkdayDue())
            .with("nth_workday", NthWorkdayDue.class, fields -> {
                var n = fields.required("n", Codecs.WHOLE, NthWorkdayDue::n);
                return in -> new NthWorkdayDue(in.get(n));
            })
            .with("weekday", WeekdayDue.class, fields -> {
                var weekday = fields.required("weekday", WEEKDAY, WeekdayDue::weekday);
                var convention = fields.usually("convention", Convention.NONE, CONVENTION, WeekdayDue::convention);
                return in -> new WeekdayDue(in.get(weekday), in.get(convention));
            })
            .with("last_day", LastDayDue.class, fields -> {
                var plusDays = fields.usually("plusDays", 0, Codecs.WHOLE, LastDayDue::plusDays);
                var convention = fields.usually("convention", Convention.NONE, CONVENTION, LastDayDue::convention);
                return in -> new LastDayDue(in.get(plusDays), in.get(convention));
            });

    private static final Codec<PartialForm> PARTIAL = Variants.<PartialForm>none()
            .with("skip", SkipPartial.class, fields -> in -> new SkipPartial())
            .with("full", FullPartial.class, fields -> in -> new FullPartial())
            .with("min_workdays", MinWorkdaysPartial.class, fields -> {
                var n = fields.required("n", Codecs.WHOLE, MinWorkdaysPartial::n);
                return in -> new MinWorkdaysPartial(in.get(n));
            });

    private CadenceForm() {}

    static DocumentKind<Cadence> document(Codec<OwedBy> owedBy) {
        return DocumentKind.of("cadence", 1, fields -> {
            var id = fields.required("id", Codecs.TEXT, Cadence::id);
            var version = fields.required("version", Codecs.TEXT, Cadence::version);
            var edition = fields.usually("edition", Edition.ALWAYS, Codecs.EDITION, Cadence::edition);
            var label = fields.required("label", Codecs.LABEL, Cadence::label);
            var owed = fields.optional("owedBy", owedBy, Cadence::owedBy);
            var rules = fields.required("rules", rule(owedBy).list(), Cadence::rules);
            return in -> Cadence.builder()
                    .id(in.get(id))
                    .version(in.get(version))
                    .edition(in.get(edition))
                    .label(in.get(label))
                    .owedBy(in.get(owed))
                    .rules(in.get(rules))
                    .build();
        });
    }

    private static Codec<CadenceRule> rule(Codec<OwedBy> owedBy) {
        Codec<DueRule> due = DUE.as(rule -> rule, rule -> (DueForm) rule);
        Codec<PartialPeriod> partial = PARTIAL.as(rule -> rule, rule -> (PartialForm) rule);
        Codec<ImmutableSet<String>> texts = Codecs.TEXT.set(Comparator.naturalOrder());
        return Codec.object(fields -> {
            var id = fields.required("id", Codecs.TEXT, CadenceRule::id);
            var label = fields.required("label", Codecs.LABEL, CadenceRule::label);
            var unit = fields.required("every", EVERY, CadenceRule::unit);
            var calendar = fields.optional("calendar", Codecs.TEXT, CadenceRule::calendar);
            var occasions = fields.optional("occasions", Codecs.TEXT, CadenceRule::occasions);
            var only = fields.usually("only", ImmutableSet.of(), texts, CadenceRule::only);
            var days = fields.optional(
                    "days", Codec.codes(DutyDays.class, DutyDays::code, DutyDays::label), CadenceRule::days);
            var dueRule = fields.optional("due", due, CadenceRule::due);
            var cut = fields.optional("partial", partial, CadenceRule::partial);
            var evidence = fields.required("kinds", texts, CadenceRule::kinds);
            var owed = fields.optional("owedBy", owedBy, CadenceRule::owedBy);
            var late = fields.usually("lateWorkdays", 0, Codecs.WHOLE, CadenceRule::lateWorkdays);
            var record = fields.optional("recordDays", Codecs.WHOLE, rule -> boxed(rule.recordDays()));
            var from = fields.optional("inForceFrom", Codecs.DATE, CadenceRule::inForceFrom);
            var until = fields.optional("inForceUntil", Codecs.DATE, CadenceRule::inForceUntil);
            var citation = fields.optional("citation", Codecs.CITATION, CadenceRule::citation);
            return in -> {
                CadenceRule.Builder rule = CadenceRule.builder()
                        .id(in.get(id))
                        .label(in.get(label))
                        .unit(in.get(unit))
                        .calendar(in.get(calendar))
                        .occasions(in.get(occasions))
                        .only(in.get(only))
                        .days(in.get(days))
                        .due(in.get(dueRule))
                        .partial(in.get(cut))
                        .kinds(in.get(evidence))
                        .owedBy(in.get(owed))
                        .lateWorkdays(in.get(late))
                        .inForceFrom(in.get(from))
                        .inForceUntil(in.get(until))
                        .citation(in.get(citation));
                in.get(record).ifPresent(rule::recordDays);
                return rule.build();
            };
        });
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }
}
