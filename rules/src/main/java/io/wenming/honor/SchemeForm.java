package io.wenming.honor;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.wenming.creation.CreationType;
import io.wenming.creation.Tier;
import io.wenming.creation.TierLadder;
import io.wenming.document.Codec;
import io.wenming.document.Codecs;
import io.wenming.document.DocumentKind;
import io.wenming.document.Documents;
import io.wenming.label.Refusal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;

/** How honor schemes stand in documents. */
final class SchemeForm {
    static final Codec<ImmutableSet<CreationType>> TYPES = Codecs.TYPE.set(Comparator.naturalOrder());
    private static final Codec<ImmutableSet<Tier>> TIERS = Codecs.TIER.set(Comparator.comparing(Tier::code));
    private static final Codec<ImmutableSet<TitleState>> STATES =
            Codec.names(TitleState.class, TitleState::label).set(Comparator.naturalOrder());
    private static final Codec<ImmutableMap<HonorAction, StructuralMode>> STRUCTURAL =
            Codec.names(StructuralMode.class, StructuralMode::label).map().as(SchemeForm::actions, SchemeForm::codes);

    private final Codec<EntryRule> entryRules;

    private SchemeForm(Codec<EntryRule> entryRules) {
        this.entryRules = entryRules;
    }

    static DocumentKind<HonorScheme> document(Codec<EntryRule> entryRules) {
        return new SchemeForm(entryRules).document();
    }

    private DocumentKind<HonorScheme> document() {
        return DocumentKind.of("honor_scheme", 1, fields -> {
            var id = fields.required("id", Codecs.TEXT, HonorScheme::id);
            var label = fields.required("label", Codecs.LABEL, HonorScheme::label);
            var tiers = fields.usually("tiers", TierLadder.OFFICIAL, Codecs.TIER_LADDER, HonorScheme::tiers);
            var rounds = fields.listed("rounds", Codecs.ROUND, HonorScheme::rounds);
            var calendar = fields.optional("calendar", Documents.CALENDAR.codec(), HonorScheme::calendar);
            var versions = fields.required("versions", version().list(), HonorScheme::versions);
            var examples = fields.listed("examples", ExampleForm.EXAMPLE, HonorScheme::examples);
            return in -> HonorScheme.builder()
                    .id(in.get(id))
                    .label(in.get(label))
                    .tiers(in.get(tiers))
                    .rounds(in.get(rounds))
                    .calendar(in.get(calendar))
                    .versions(in.get(versions))
                    .examples(in.get(examples))
                    .build();
        });
    }

    private Codec<SchemeVersion> version() {
        Codec<Cascade> cascade = Codec.names(Cascade.class, Cascade::label);
        Codec<Conversion> conversion = Codec.object(fields -> {
            var onNamed = fields.required("onNamed", Codecs.TYPE, Conversion::onNamed);
            var ends = fields.required("ends", Codecs.TYPE, Conversion::ends);
            return in -> new Conversion(in.get(onNamed), in.get(ends));
        });
        return Codec.object(fields -> {
            var startsOn = fields.required("startsOn", Codecs.DATE, SchemeVersion::startsOn);
            var endsOn = fields.optional("endsOn", Codecs.DATE, SchemeVersion::endsOn);
            var revoke = fields.usually("revocationCascade", Cascade.NONE, cascade, SchemeVersion::revocationCascade);
            var suspend = fields.usually("suspensionCascade", Cascade.NONE, cascade, SchemeVersion::suspensionCascade);
            var conversions = fields.listed("conversions", conversion, SchemeVersion::conversions);
            var citation = fields.optional("citation", Codecs.CITATION, SchemeVersion::citation);
            var titles = fields.required("titles", title().list(), SchemeVersion::titles);
            return in -> SchemeVersion.builder()
                    .startsOn(in.get(startsOn))
                    .endsOn(in.get(endsOn))
                    .revocationCascade(in.get(revoke))
                    .suspensionCascade(in.get(suspend))
                    .conversions(in.get(conversions))
                    .citation(in.get(citation))
                    .titles(in.get(titles))
                    .build();
        });
    }

    private Codec<TitleRule> title() {
        TitleRule usual = TitleRule.builder().build();
        return Codec.object(fields -> {
            var types = fields.usually("types", ImmutableSet.of(), TYPES, TitleRule::types);
            var tiers = fields.usually("tiers", ImmutableSet.of(), TIERS, TitleRule::tiers);
            var namingBody = fields.optional("namingBody", Codecs.TEXT, TitleRule::namingBody);
            var verification = fields.usually("verification", false, Codecs.FLAG, TitleRule::verification);
            var procedure =
                    fields.usually("procedure", usual.procedure(), ProcedureForm.PROCEDURE, TitleRule::procedure);
            var entry = fields.optional("entry", entryRules, TitleRule::entry);
            var inRoundsOnly = fields.usually("inRoundsOnly", false, Codecs.FLAG, TitleRule::inRoundsOnly);
            var rightPause = fields.optional("rightPause", VetoForm.RIGHT_PAUSE, TitleRule::rightPause);
            var vetoes = fields.listed("vetoes", VetoForm.VETO, TitleRule::vetoes);
            var term = fields.usually("term", usual.term(), KeepingForm.TERM, TitleRule::term);
            var keeping = fields.usually(
                    "keeping", Keeping.REAPPLY, Codec.names(Keeping.class, Keeping::label), TitleRule::keeping);
            var review = fields.usually("review", usual.review(), KeepingForm.REVIEW, TitleRule::review);
            var suspension =
                    fields.usually("suspension", usual.suspension(), KeepingForm.SUSPENSION, TitleRule::suspension);
            var bars = fields.listed("bars", KeepingForm.BAR, TitleRule::bars);
            var follows = fields.usually("barFollowsSuccessor", false, Codecs.FLAG, TitleRule::barFollowsSuccessor);
            var exit = fields.usually("exit", false, Codecs.FLAG, TitleRule::exit);
            var structural = fields.usually("structural", ImmutableMap.of(), STRUCTURAL, TitleRule::structural);
            var reidentification = fields.usually(
                    "reidentification",
                    usual.reidentification(),
                    Codec.names(Reidentification.class, Reidentification::label),
                    TitleRule::reidentification);
            var mayUse = fields.usually("mayUse", usual.mayUse(), STATES, TitleRule::mayUse);
            var bands = fields.listed("bands", KeepingForm.BAND, TitleRule::bands);
            var reward = fields.optional("reward", KeepingForm.REWARD, TitleRule::reward);
            var deduction = fields.optional("deduction", KeepingForm.DEDUCTION, TitleRule::deduction);
            var citation = fields.optional("citation", Codecs.CITATION, TitleRule::citation);
            return in -> TitleRule.builder()
                    .types(in.get(types))
                    .tiers(in.get(tiers))
                    .namingBody(in.get(namingBody))
                    .verification(in.get(verification))
                    .procedure(in.get(procedure))
                    .entry(in.get(entry))
                    .inRoundsOnly(in.get(inRoundsOnly))
                    .rightPause(in.get(rightPause))
                    .vetoes(in.get(vetoes))
                    .term(in.get(term))
                    .keeping(in.get(keeping))
                    .review(in.get(review))
                    .suspension(in.get(suspension))
                    .bars(in.get(bars))
                    .barFollowsSuccessor(in.get(follows))
                    .exit(in.get(exit))
                    .structural(in.get(structural))
                    .reidentification(in.get(reidentification))
                    .mayUse(in.get(mayUse))
                    .bands(in.get(bands))
                    .reward(in.get(reward))
                    .deduction(in.get(deduction))
                    .citation(in.get(citation))
                    .build();
        });
    }

    private static ImmutableMap<HonorAction, StructuralMode> actions(ImmutableSortedMap<String, StructuralMode> codes) {
        return codes.entrySet().stream()
                .collect(ImmutableMap.toImmutableMap(entry -> action(entry.getKey()), Map.Entry::getValue));
    }

    private static ImmutableSortedMap<String, StructuralMode> codes(ImmutableMap<HonorAction, StructuralMode> actions) {
        return actions.entrySet().stream()
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        String::compareTo,
                        entry -> entry.getKey().name().toLowerCase(Locale.ROOT),
                        Map.Entry::getValue));
    }

    private static HonorAction action(String name) {
        return Arrays.stream(HonorAction.values())
                .filter(action -> action.isStructural()
                        && action.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.of(
                        "structural: '%s' is no structural change; give rename, merge, split, reorganize, abolish or redistrict",
                        name));
    }
}
