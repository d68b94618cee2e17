package io.wenming.honor;

import com.google.common.collect.ImmutableSet;
import io.wenming.document.Codec;
import io.wenming.document.Codecs;
import io.wenming.document.Variants;
import io.wenming.fact.FactKey;
import io.wenming.fact.Incidents;
import java.util.Comparator;

/** How negative lists stand in documents. */
final class VetoForm {
    static final Codec<FactKey<Incidents>> INCIDENTS = Codecs.TEXT.as(FactKey::incidents, FactKey::name);
    private static final Codec<ImmutableSet<String>> WORDS = Codecs.TEXT.set(Comparator.naturalOrder());

    static final Codec<VetoRule> VETO = Codec.object(fields -> {
        var id = fields.required("id", Codecs.TEXT, VetoRule::id);
        var label = fields.required("label", Codecs.LABEL, VetoRule::label);
        var input = fields.usually("input", VetoRule.INCIDENTS, INCIDENTS, VetoRule::input);
        var kinds = fields.usually("kinds", ImmutableSet.of(), WORDS, VetoRule::kinds);
        var phases = fields.usually(
                "phases",
                ImmutableSet.of(),
                Codec.names(Phase.class, Phase::label).set(Comparator.naturalOrder()),
                VetoRule::phases);
        var thresholds = fields.listed("thresholds", threshold(), VetoRule::thresholds);
        var window = fields.usually("window", IncidentWindow.ever(), window(), VetoRule::window);
        var sanction = fields.usually("sanction", Sanction.of(SanctionKind.DISQUALIFY), sanction(), VetoRule::sanction);
        var citation = fields.optional("citation", Codecs.CITATION, VetoRule::citation);
        return in -> VetoRule.builder()
                .id(in.get(id))
                .label(in.get(label))
                .input(in.get(input))
                .kinds(in.get(kinds))
                .phases(in.get(phases))
                .thresholds(in.get(thresholds))
                .window(in.get(window))
                .sanction(in.get(sanction))
                .citation(in.get(citation))
                .build();
    });

    static final Codec<RightPause> RIGHT_PAUSE = Codec.object(fields -> {
        var input = fields.usually("input", VetoRule.INCIDENTS, INCIDENTS, RightPause::input);
        var kind = fields.required("kindOfIncident", Codecs.TEXT, RightPause::kind);
        var count = fields.required("count", Codecs.WHOLE, RightPause::count);
        var length = fields.optional("length", EventForm.PERIOD, RightPause::length);
        return in -> RightPause.builder()
                .input(in.get(input))
                .kind(in.get(kind))
                .count(in.get(count))
                .length(in.get(length))
                .build();
    });

    private VetoForm() {}

    private static Codec<IncidentThreshold> threshold() {
        return Codec.object(fields -> {
            var roles = fields.usually("roles", ImmutableSet.of(), WORDS, IncidentThreshold::roles);
            var least = fields.required("least", Codecs.WHOLE, IncidentThreshold::least);
            return in -> new IncidentThreshold(in.get(roles), in.get(least));
        });
    }

    private static Codec<IncidentWindow> window() {
        return Codec.object(fields -> {
            var span = fields.required("span", span(), IncidentWindow::span);
            var first = fields.usually("afterFirstDay", false, Codecs.FLAG, IncidentWindow::afterFirstDay);
            var last = fields.usually("beforeLastDay", false, Codecs.FLAG, IncidentWindow::beforeLastDay);
            return in -> new IncidentWindow(in.get(span), in.get(first), in.get(last));
        });
    }

    private static Codec<WindowSpan> span() {
        return Variants.<WindowSpan>none()
                .with("rolling", WindowSpan.Rolling.class, fields -> {
                    var months = fields.required("months", Codecs.WHOLE, WindowSpan.Rolling::months);
                    return in -> new WindowSpan.Rolling(in.get(months));
                })
                .with("since", WindowSpan.Since.class, fields -> {
                    var from = fields.required("from", Codecs.DATE, WindowSpan.Since::from);
                    return in -> new WindowSpan.Since(in.get(from));
                })
                .with("between", WindowSpan.Between.class, fields -> {
                    var from = fields.required("from", Codecs.DATE, WindowSpan.Between::from);
                    var to = fields.required("to", Codecs.DATE, WindowSpan.Between::to);
                    return in -> new WindowSpan.Between(in.get(from), in.get(to));
                })
                .with("calendar_years", WindowSpan.CalendarYears.class, fields -> {
                    var back = fields.usually("yearsBack", 0, Codecs.WHOLE, WindowSpan.CalendarYears::yearsBack);
                    return in -> new WindowSpan.CalendarYears(in.get(back));
                })
                .with("term", WindowSpan.Term.class, fields -> in -> new WindowSpan.Term())
                .with("ever", WindowSpan.Ever.class, fields -> in -> new WindowSpan.Ever());
    }

    private static Codec<Sanction> sanction() {
        return Codec.object(fields -> {
            var kind = fields.required("action", Codec.names(SanctionKind.class, SanctionKind::label), Sanction::kind);
            var points = fields.optional("points", Codecs.POINTS, Sanction::points);
            var period = fields.optional("period", EventForm.PERIOD, Sanction::period);
            var each = fields.usually("perIncident", false, Codecs.FLAG, Sanction::perIncident);
            return in -> Sanction.builder()
                    .kind(in.get(kind))
                    .points(in.get(points))
                    .period(in.get(period))
                    .perIncident(in.get(each))
                    .build();
        });
    }
}
