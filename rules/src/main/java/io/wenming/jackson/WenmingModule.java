package io.wenming.jackson;

import com.fasterxml.jackson.databind.module.SimpleModule;
import io.wenming.cadence.Cadence;
import io.wenming.cadence.EvidenceLog;
import io.wenming.campaign.Campaign;
import io.wenming.citation.Attachment;
import io.wenming.citation.Citation;
import io.wenming.citation.Digest;
import io.wenming.coverage.CoveragePlan;
import io.wenming.creation.CreationType;
import io.wenming.creation.Tier;
import io.wenming.creation.TierLadder;
import io.wenming.creation.Title;
import io.wenming.division.DivisionTree;
import io.wenming.document.Codec;
import io.wenming.document.CodecDeserializer;
import io.wenming.document.CodecSerializer;
import io.wenming.document.Codecs;
import io.wenming.document.Documents;
import io.wenming.fact.FactSheet;
import io.wenming.fact.Facts;
import io.wenming.honor.Candidacy;
import io.wenming.honor.HonorScheme;
import io.wenming.honor.Launch;
import io.wenming.honor.Register;
import io.wenming.honor.RoundRecords;
import io.wenming.joint.JointPush;
import io.wenming.label.Label;
import io.wenming.number.Rounding;
import io.wenming.practice.PracticeRecords;
import io.wenming.procedure.Procedure;
import io.wenming.ranking.Ranking;
import io.wenming.report.FigurePlan;
import io.wenming.sampling.PlaceSampling;
import io.wenming.scoring.FormWithoutEffect;
import io.wenming.scoring.PeriodicFacts;
import io.wenming.scoring.PeriodicStandard;
import io.wenming.scoring.Standard;
import io.wenming.slip.Ladder;
import io.wenming.slip.ProgressLadder;
import io.wenming.subject.Subject;
import io.wenming.surge.SurgeRule;

/**
 * The Jackson module (Jackson 模块): {@code new ObjectMapper().registerModule(new WenmingModule())} writes and reads our
 * values in the form of our documents. Numbers, divisions and other atomic values need no module.
 */
public final class WenmingModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** A module with all values of the library. */
    public WenmingModule() {
        super("wenming");
        add(Label.class, Codecs.LABEL);
        add(Citation.class, Codecs.CITATION);
        add(Digest.class, Codecs.DIGEST);
        add(Attachment.class, Codecs.ATTACHMENT);
        add(CreationType.class, Codecs.TYPE);
        add(Tier.class, Codecs.TIER);
        add(TierLadder.class, Codecs.TIER_LADDER);
        add(Title.class, Codecs.TITLE);
        add(Rounding.class, Codecs.ROUNDING);
        add(Campaign.class, Codecs.CAMPAIGN);
        add(Subject.class, Codecs.SUBJECT);
        add(Facts.class, Codecs.FACTS);
        add(FactSheet.class, Codecs.FACT_SHEET);
        add(Ranking.class, Ranking.CODEC);
        add(PlaceSampling.class, PlaceSampling.DOCUMENT.codec());
        add(Standard.class, Standard.DOCUMENT.codec());
        add(FormWithoutEffect.class, FormWithoutEffect.DOCUMENT.codec());
        add(PeriodicStandard.class, PeriodicStandard.DOCUMENT.codec());
        add(PeriodicFacts.class, PeriodicFacts.DOCUMENT.codec());
        add(HonorScheme.class, HonorScheme.DOCUMENT.codec());
        add(Register.class, Register.DOCUMENT.codec());
        add(Candidacy.class, Candidacy.DOCUMENT.codec());
        add(RoundRecords.class, RoundRecords.DOCUMENT.codec());
        add(Launch.class, Launch.DOCUMENT.codec());
        add(CoveragePlan.class, CoveragePlan.DOCUMENT.codec());
        add(FigurePlan.class, FigurePlan.DOCUMENT.codec());
        add(DivisionTree.class, Documents.DIVISIONS.codec());
        add(Cadence.class, Cadence.DOCUMENT.codec());
        add(EvidenceLog.class, EvidenceLog.DOCUMENT.codec());
        add(Ladder.class, Ladder.DOCUMENT.codec());
        add(ProgressLadder.class, ProgressLadder.DOCUMENT.codec());
        add(Procedure.class, Procedure.DOCUMENT.codec());
        add(SurgeRule.class, SurgeRule.DOCUMENT.codec());
        add(PracticeRecords.class, PracticeRecords.DOCUMENT.codec());
        add(JointPush.class, JointPush.DOCUMENT.codec());
    }

    private <T> void add(Class<T> type, Codec<T> codec) {
        addSerializer(type, new CodecSerializer<>(type, codec));
        addDeserializer(type, new CodecDeserializer<>(type, codec));
    }
}
