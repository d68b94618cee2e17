package io.wenming.slip;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import io.wenming.document.Codec;
import io.wenming.document.Codecs;
import io.wenming.document.DocumentKind;
import io.wenming.edition.Edition;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.number.Rate;
import java.util.List;

/** How ladders stand in documents. */
final class LadderForm {
    private static final Label STARTS = Label.of("起始级（starts）", "starts");
    private static final Label OVERDUE = Label.of("逾期（overdue）", "overdue");

    private LadderForm() {}

    static DocumentKind<Ladder> document() {
        return DocumentKind.of("ladder", 1, fields -> {
            var id = fields.required("id", Codecs.TEXT, Ladder::id);
            var version = fields.required("version", Codecs.TEXT, Ladder::version);
            var edition = fields.usually("edition", Edition.ALWAYS, Codecs.EDITION, Ladder::edition);
            var label = fields.required("label", Codecs.LABEL, Ladder::label);
            var steps = fields.required("steps", step().list(), Ladder::steps);
            var onRejection = fields.required(
                    "onRejection",
                    Codec.codes(OnRejection.class, OnRejection::code, OnRejection::label),
                    Ladder::onRejection);
            var starts = fields.usually("starts", ImmutableSortedMap.of(), Codecs.TEXT.map(), LadderForm::codes);
            var siteCheck = fields.usually("siteCheck", false, Codecs.FLAG, Ladder::siteCheck);
            return in -> Ladder.builder()
                    .id(in.get(id))
                    .version(in.get(version))
                    .edition(in.get(edition))
                    .label(in.get(label))
                    .steps(in.get(steps))
                    .onRejection(in.get(onRejection))
                    .starts(Maps.transformValues(
                            in.get(starts),
                            code -> named(STARTS, code, Lists.transform(in.get(steps), LadderStep::rung))))
                    .siteCheck(in.get(siteCheck))
                    .build();
        });
    }

    static DocumentKind<ProgressLadder> progress() {
        return DocumentKind.of("progress_ladder", 1, fields -> {
            var id = fields.required("id", Codecs.TEXT, ProgressLadder::id);
            var version = fields.required("version", Codecs.TEXT, ProgressLadder::version);
            var edition = fields.usually("edition", Edition.ALWAYS, Codecs.EDITION, ProgressLadder::edition);
            var label = fields.required("label", Codecs.LABEL, ProgressLadder::label);
            var citation = fields.optional("citation", Codecs.CITATION, ProgressLadder::citation);
            var unit = fields.required(
                    "unit", Codec.codes(TermUnit.class, TermUnit::code, TermUnit::label), ProgressLadder::unit);
            var steps = fields.required("steps", progressStep().list(), ProgressLadder::steps);
            var overdue = fields.required(
                    "overdue", Codecs.TEXT, ladder -> ladder.overdue().code());
            return in -> ProgressLadder.builder()
                    .id(in.get(id))
                    .version(in.get(version))
                    .edition(in.get(edition))
                    .label(in.get(label))
                    .citation(in.get(citation))
                    .unit(in.get(unit))
                    .steps(in.get(steps))
                    .overdue(named(OVERDUE, in.get(overdue), Lists.transform(in.get(steps), ProgressStep::rung)))
                    .build();
        });
    }

    private static Codec<ProgressStep> progressStep() {
        return Codec.object(fields -> {
            var rung = fields.required("rung", Rung.CODEC, ProgressStep::rung);
            var behind = fields.usually("behind", Rate.percent(0), Codecs.RATE, ProgressStep::behind);
            return in -> new ProgressStep(in.get(rung), in.get(behind));
        });
    }

    private static ImmutableSortedMap<String, String> codes(Ladder ladder) {
        return ImmutableSortedMap.copyOf(Maps.transformValues(ladder.starts(), Rung::code));
    }

    /** A rung is defined once, in its step; elsewhere its code stands. */
    private static Rung named(Label field, String code, List<Rung> rungs) {
        return rungs.stream()
                .filter(rung -> rung.code().equals(code))
                .findFirst()
                .orElseThrow(
                        () -> Refusal.of("%s: '%s' is not a rung of the steps; give one of %s", field, code, rungs));
    }

    private static Codec<LadderStep> step() {
        return Codec.object(fields -> {
            var rung = fields.required("rung", Rung.CODEC, LadderStep::rung);
            var within = fields.required("within", Term.CODEC, LadderStep::term);
            return in -> new LadderStep(in.get(rung), in.get(within));
        });
    }
}
