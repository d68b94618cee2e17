package io.wenming.scoring;

import com.google.common.collect.ImmutableSortedSet;
import io.wenming.document.Codec;
import io.wenming.document.Codecs;
import io.wenming.document.DocumentKind;
import io.wenming.document.Variants;
import io.wenming.edition.Edition;
import io.wenming.number.Decimal;
import io.wenming.number.Rounding;
import io.wenming.number.Weight;

/** How a standard stands in a document. */
final class StandardForm {
    private final Variants<ScoringRule> rules;
    private final Codec<Indicator> indicator;

    private StandardForm(Variants<ScoringRule> rules) {
        this.rules = rules;
        this.indicator = Codec.recursive("indicator", this::indicator); // reads the rules at once
    }

    static DocumentKind<Standard> document(Variants<ScoringRule> rules) {
        return new StandardForm(rules).document();
    }

    private DocumentKind<Standard> document() {
        return DocumentKind.of("standard", 1, fields -> {
            var id = fields.required("id", Codecs.TEXT, Standard::id);
            var version = fields.required("version", Codecs.TEXT, Standard::version);
            var edition = fields.usually("edition", Edition.ALWAYS, Codecs.EDITION, Standard::edition);
            var label = fields.required("label", Codecs.LABEL, Standard::label);
            var type = fields.optional("type", Codecs.TYPE, Standard::type);
            var citations = fields.listed("citations", Codecs.CITATION, Standard::citations);
            var total = fields.required("total", indicator, Standard::total);
            var negativeList = fields.optional("negativeList", negativeList(), Standard::negativeList);
            var atMost = fields.optional("atMost", Codecs.POINTS, Standard::atMost);
            var atLeast = fields.optional("atLeast", Codecs.POINTS, Standard::atLeast);
            var blend = fields.optional("blend", blend(), Standard::blend);
            var rounding = fields.usually("rounding", Rounding.halfUp(2), Codecs.ROUNDING, Standard::rounding);
            var vetoes = fields.listed("vetoes", veto(), Standard::vetoes);
            var gates = fields.listed("gates", gate(), Standard::gates);
            var passMark = fields.optional("passMark", Codecs.POINTS, Standard::passMark);
            var declared = fields.listed("inputs", InputSpec.CODEC, Standard::declared);
            var examples = fields.listed("examples", ExampleForm.EXAMPLE, Standard::examples);
            return in -> Standard.builder()
                    .id(in.get(id))
                    .version(in.get(version))
                    .edition(in.get(edition))
                    .label(in.get(label))
                    .type(in.get(type))
                    .citations(in.get(citations))
                    .total(in.get(total))
                    .negativeList(in.get(negativeList))
                    .atMost(in.get(atMost))
                    .atLeast(in.get(atLeast))
                    .blend(in.get(blend))
                    .rounding(in.get(rounding))
                    .vetoes(in.get(vetoes))
                    .gates(in.get(gates))
                    .passMark(in.get(passMark))
                    .declared(in.get(declared))
                    .examples(in.get(examples))
                    .build();
        });
    }

    private Codec<Indicator> indicator(Codec<Indicator> self) {
        return Codec.object(fields -> {
            var id = fields.required("id", Codecs.TEXT, Indicator::id);
            var label = fields.required("label", Codecs.LABEL, Indicator::label);
            var weight = fields.usually("weight", Weight.ONE, Codecs.WEIGHT, Indicator::weight);
            var points = fields.optional("points", Codecs.POINTS, Indicator::points);
            var rule = fields.optional("rule", rules, Indicator::rule);
            var missing = fields.usually(
                    "missing",
                    Missing.ZERO,
                    Codec.codes(Missing.class, Missing::code, Missing::label),
                    Indicator::missing);
            var inapplicable = fields.usually(
                    "inapplicable",
                    Inapplicable.LEAVE_OUT,
                    Codec.codes(Inapplicable.class, Inapplicable::code, Inapplicable::label),
                    Indicator::inapplicable);
            var atMost = fields.optional("atMost", Codecs.POINTS, Indicator::atMost);
            var atLeast = fields.optional("atLeast", Codecs.POINTS, Indicator::atLeast);
            var onlyFor = fields.optional("onlyFor", role(), Indicator::onlyFor);
            var citation = fields.optional("citation", Codecs.CITATION, Indicator::citation);
            var lead = fields.optional("lead", Codecs.TEXT, Indicator::lead);
            var assisting = fields.listed("assisting", Codecs.TEXT, Indicator::assisting);
            var evidence = fields.optional("evidence", Codecs.TEXT, Indicator::evidence);
            var manual = fields.optional("manual", Codecs.TEXT, Indicator::manual);
            var parts = fields.listed("parts", self, Indicator::parts);
            return in -> Indicator.builder()
                    .id(in.get(id))
                    .label(in.get(label))
                    .weight(in.get(weight))
                    .points(in.get(points))
                    .rule(in.get(rule))
                    .missing(in.get(missing))
                    .inapplicable(in.get(inapplicable))
                    .atMost(in.get(atMost))
                    .atLeast(in.get(atLeast))
                    .onlyFor(in.get(onlyFor))
                    .citation(in.get(citation))
                    .lead(in.get(lead))
                    .assisting(in.get(assisting))
                    .evidence(in.get(evidence))
                    .manual(in.get(manual))
                    .parts(in.get(parts))
                    .build();
        });
    }

    private static Codec<Role> role() {
        return Codec.object(fields -> {
            var key = fields.required("input", Keys.GRADE, Role::key);
            var words = fields.required(
                    "words", Codecs.TEXT.list(), role -> role.words().asList());
            return in -> new Role(in.get(key), ImmutableSortedSet.copyOf(in.get(words)));
        });
    }

    private static Codec<NegativeList> negativeList() {
        return Codec.object(fields -> {
            var key = fields.required("input", Keys.INCIDENTS, NegativeList::key);
            var points = fields.required("points", Codecs.POINTS.map(), NegativeList::points);
            var multiplier = fields.usually(
                    "unreportedMultiplier", Decimal.of(1), Codecs.DECIMAL, NegativeList::unreportedMultiplier);
            return in -> new NegativeList(in.get(key), in.get(points), in.get(multiplier));
        });
    }

    private static Codec<Blend> blend() {
        return Codec.object(fields -> {
            var label = fields.required("label", Codecs.LABEL, Blend::label);
            var key = fields.required("input", Keys.DECIMAL, Blend::key);
            var weight = fields.required("weight", Codecs.WEIGHT, Blend::weight);
            var zeroWhenMissing = fields.usually("zeroWhenMissing", false, Codecs.FLAG, Blend::zeroWhenMissing);
            return in -> new Blend(in.get(label), in.get(key), in.get(weight), in.get(zeroWhenMissing));
        });
    }

    private static Codec<Veto> veto() {
        return Codec.object(fields -> {
            var id = fields.required("id", Codecs.TEXT, Veto::id);
            var label = fields.required("label", Codecs.LABEL, Veto::label);
            var key = fields.required("input", Keys.FLAG, Veto::key);
            var effect = fields.required(
                    "effect", Codec.codes(Veto.Effect.class, Veto.Effect::code, Veto.Effect::label), Veto::effect);
            var citation = fields.optional("citation", Codecs.CITATION, Veto::citation);
            return in -> new Veto(in.get(id), in.get(label), in.get(key), in.get(effect), in.get(citation));
        });
    }

    private static Codec<Gate> gate() {
        return Codec.object(fields -> {
            var label = fields.required("label", Codecs.LABEL, Gate::label);
            var key = fields.required("input", Keys.DECIMAL, Gate::key);
            var when = fields.required("when", Ends.CODEC, Gate::when);
            var openWhenMissing = fields.usually("openWhenMissing", false, Codecs.FLAG, Gate::openWhenMissing);
            return in -> new Gate(in.get(label), in.get(key), in.get(when), in.get(openWhenMissing));
        });
    }
}
