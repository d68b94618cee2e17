package io.wenming.honor;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Maps;
import io.wenming.document.Codec;
import io.wenming.document.Codecs;
import io.wenming.document.Variants;
import io.wenming.number.Decimal;

/** How the rules of keeping a title stand in documents. */
final class KeepingForm {
    static final Codec<Term> TERM = Variants.<Term>none()
            .with("open", Term.Open.class, fields -> in -> new Term.Open())
            .with("years_from_date", Term.YearsFromDate.class, fields -> {
                var years = fields.required("years", Codecs.WHOLE, Term.YearsFromDate::years);
                var counts =
                        fields.usually("anniversaryCounts", false, Codecs.FLAG, Term.YearsFromDate::anniversaryCounts);
                return in -> new Term.YearsFromDate(in.get(years), in.get(counts));
            })
            .with("calendar_years", Term.CalendarYears.class, fields -> {
                var years = fields.required("years", Codecs.WHOLE, Term.CalendarYears::years);
                var counts =
                        fields.usually("namingYearCounts", true, Codecs.FLAG, Term.CalendarYears::namingYearCounts);
                return in -> new Term.CalendarYears(in.get(years), in.get(counts));
            })
            .with("fixed_end", Term.FixedEnd.class, fields -> {
                var lastValidDay = fields.required("lastValidDay", Codecs.DATE, Term.FixedEnd::lastValidDay);
                return in -> new Term.FixedEnd(in.get(lastValidDay));
            })
            .with("round_end", Term.RoundEnd.class, fields -> in -> new Term.RoundEnd());

    static final Codec<Review> REVIEW = Codec.object(fields -> {
        var rectify = fields.optional("rectify", EventForm.PERIOD, Review::rectify);
        var defer = fields.optional("defer", EventForm.PERIOD, Review::defer);
        var onDeadline = fields.usually(
                "onDeadline",
                DeadlineOutcome.STAY,
                Codec.names(DeadlineOutcome.class, DeadlineOutcome::label),
                Review::onDeadline);
        var onDeferralEnd = fields.usually(
                "onDeferralEnd",
                DeferralOutcome.STAY,
                Codec.names(DeferralOutcome.class, DeferralOutcome::label),
                Review::onDeferralEnd);
        var selfReports = fields.listed("selfReports", selfReport(), Review::selfReports);
        return in -> Review.builder()
                .rectify(in.get(rectify))
                .defer(in.get(defer))
                .onDeadline(in.get(onDeadline))
                .onDeferralEnd(in.get(onDeferralEnd))
                .selfReports(in.get(selfReports))
                .build();
    });

    static final Codec<Suspension> SUSPENSION = Codec.object(fields -> {
        var period = fields.optional("period", EventForm.PERIOD, Suspension::period);
        var eve = fields.usually("endsOnEve", false, Codecs.FLAG, Suspension::endsOnEve);
        var second = fields.usually(
                "secondGround",
                SecondGround.RESTART,
                Codec.names(SecondGround.class, SecondGround::label),
                Suspension::secondGround);
        var early = fields.usually("earlyRestore", false, Codecs.FLAG, Suspension::earlyRestore);
        return in -> Suspension.builder()
                .period(in.get(period))
                .endsOnEve(in.get(eve))
                .secondGround(in.get(second))
                .earlyRestore(in.get(early))
                .build();
    });

    static final Codec<Bar> BAR = Codec.object(fields -> {
        var after = fields.usually("after", HonorAction.REVOKE, EventForm.ACTION, Bar::after);
        var length = fields.required("length", barLength(), Bar::length);
        return in -> new Bar(in.get(after), in.get(length));
    });

    static final Codec<Band> BAND = Codec.object(fields -> {
        var least = fields.required("least", Codecs.DECIMAL, Band::least);
        var label = fields.required("label", Codecs.LABEL, Band::label);
        return in -> new Band(in.get(least), in.get(label));
    });

    static final Codec<Reward> REWARD = Codec.object(fields -> {
        var years = fields.required("years", Codecs.WHOLE, Reward::years);
        var percent = fields.required("percent", Codecs.RATE, Reward::percent);
        var naming = fields.usually("fromNamingYear", false, Codecs.FLAG, Reward::fromNamingYear);
        return in -> Reward.builder()
                .years(in.get(years))
                .percent(in.get(percent))
                .fromNamingYear(in.get(naming))
                .build();
    });

    static final Codec<IssueDeduction> DEDUCTION = Codec.object(fields -> {
        var input = fields.usually("input", IssueDeduction.ISSUES, VetoForm.INCIDENTS, IssueDeduction::input);
        var rates = fields.required("rates", Codecs.DECIMAL.map().map(), KeepingForm::rates);
        var cap = fields.optional("cap", Codecs.DECIMAL, IssueDeduction::cap);
        return in -> IssueDeduction.builder()
                .input(in.get(input))
                .rates(table(in.get(rates)))
                .cap(in.get(cap))
                .build();
    });

    private KeepingForm() {}

    private static ImmutableSortedMap<String, ImmutableSortedMap<String, Decimal>> rates(IssueDeduction rule) {
        return ImmutableSortedMap.copyOf(Maps.transformValues(rule.rates().rowMap(), ImmutableSortedMap::copyOf));
    }

    private static ImmutableTable<String, String, Decimal> table(
            ImmutableSortedMap<String, ImmutableSortedMap<String, Decimal>> rates) {
        ImmutableTable.Builder<String, String, Decimal> table = ImmutableTable.builder();
        rates.forEach((finder, states) -> states.forEach((how, points) -> table.put(finder, how, points)));
        return table.build();
    }

    private static Codec<SelfReportWindow> selfReport() {
        return Codec.object(fields -> {
            var opensOn = fields.required("opensOn", Codecs.DATE, SelfReportWindow::opensOn);
            var deadline = fields.required("deadline", Codecs.DATE, SelfReportWindow::deadline);
            return in -> new SelfReportWindow(in.get(opensOn), in.get(deadline));
        });
    }

    private static Codec<BarLength> barLength() {
        return Variants.<BarLength>none()
                .with("years", BarLength.Years.class, fields -> {
                    var years = fields.required("years", Codecs.WHOLE, BarLength.Years::years);
                    var after = fields.usually("fromDayAfter", false, Codecs.FLAG, BarLength.Years::fromDayAfter);
                    return in -> new BarLength.Years(in.get(years), in.get(after));
                })
                .with("year_end", BarLength.YearEnd.class, fields -> {
                    var years = fields.required("years", Codecs.WHOLE, BarLength.YearEnd::years);
                    return in -> new BarLength.YearEnd(in.get(years));
                })
                .with("rounds", BarLength.Rounds.class, fields -> {
                    var rounds = fields.required("rounds", Codecs.WHOLE, BarLength.Rounds::rounds);
                    var counts = fields.usually(
                            "roundInProgressCounts", true, Codecs.FLAG, BarLength.Rounds::roundInProgressCounts);
                    return in -> new BarLength.Rounds(in.get(rounds), in.get(counts));
                })
                .with("open", BarLength.Open.class, fields -> in -> new BarLength.Open());
    }
}
