package io.wenming.report;

import com.google.common.collect.ImmutableList;
import io.wenming.division.Division;
import io.wenming.document.Codec;
import io.wenming.document.Codecs;
import java.time.LocalDate;
import java.util.Optional;

/** A row of a coverage file: a rule, an area, a day, and what is expected with the reason. */
record CoverageCase(
        String id,
        String why,
        String rule,
        Division area,
        LocalDate on,
        Optional<LocalDate> knownOn,
        Optional<String> share,
        boolean met,
        ImmutableList<String> counted,
        ImmutableList<String> missing,
        ImmutableList<String> notApplicable,
        ImmutableList<String> evidence) {
    static final Codec<CoverageCase> CODEC = Codec.object(fields -> {
        var id = fields.required("id", Codecs.TEXT, CoverageCase::id);
        var why = fields.required("why", Codecs.TEXT, CoverageCase::why);
        var rule = fields.required("rule", Codecs.TEXT, CoverageCase::rule);
        var area = fields.required("area", Codecs.DIVISION, CoverageCase::area);
        var on = fields.required("on", Codecs.DATE, CoverageCase::on);
        var knownOn = fields.optional("knownOn", Codecs.DATE, CoverageCase::knownOn);
        var share = fields.optional("share", Codecs.TEXT, CoverageCase::share);
        var met = fields.required("met", Codecs.FLAG, CoverageCase::met);
        var counted = fields.listed("counted", Codecs.TEXT, CoverageCase::counted);
        var missing = fields.listed("missing", Codecs.TEXT, CoverageCase::missing);
        var notApplicable = fields.listed("notApplicable", Codecs.TEXT, CoverageCase::notApplicable);
        var evidence = fields.listed("evidence", Codecs.TEXT, CoverageCase::evidence);
        return in -> new CoverageCase(
                in.get(id),
                in.get(why),
                in.get(rule),
                in.get(area),
                in.get(on),
                in.get(knownOn),
                in.get(share),
                in.get(met),
                in.get(counted),
                in.get(missing),
                in.get(notApplicable),
                in.get(evidence));
    });

    @Override
    public String toString() {
        return id;
    }
}
