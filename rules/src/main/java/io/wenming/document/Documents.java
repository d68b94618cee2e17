package io.wenming.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.wenming.calendar.OccasionCalendar;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.campaign.Campaign;
import io.wenming.decision.DecisionRecord;
import io.wenming.division.DivisionTree;
import io.wenming.division.NamedDivision;
import io.wenming.fact.FactSheet;
import io.wenming.label.Refusal;
import io.wenming.period.Occasion;
import io.wenming.subject.Subject;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/** The documents of the vocabulary (基本文档): subjects, campaigns, fact sheets, calendars, occasions and decisions. */
public final class Documents {
    /** 创建主体名册: subjects, ids unique. */
    public static final DocumentKind<ImmutableList<Subject>> SUBJECTS =
            list("subjects", "subjects", Codecs.SUBJECT, Subject::id);

    /** 专项行动: campaigns with their leads, codes unique. */
    public static final DocumentKind<ImmutableList<Campaign>> CAMPAIGNS =
            list("campaigns", "campaigns", Codecs.CAMPAIGN, Campaign::code);

    /** 测评数据: the facts of subjects, each subject once. */
    public static final DocumentKind<ImmutableList<FactSheet>> FACTS =
            list("facts", "sheets", Codecs.FACT_SHEET, FactSheet::subject);

    /** 工作日历: a calendar with its published years, its days off and the days worked in exchange. */
    public static final DocumentKind<WorkingCalendar> CALENDAR = DocumentKind.of("calendar", 1, fields -> {
        var id = fields.required("id", Codecs.TEXT, WorkingCalendar::id);
        var version = fields.required("version", Codecs.TEXT, WorkingCalendar::version);
        var label = fields.required("label", Codecs.LABEL, WorkingCalendar::label);
        var years = fields.required(
                "publishedYears",
                Codecs.WHOLE.list(),
                calendar -> calendar.publishedYears().asList());
        var off = fields.usually("offDays", ImmutableSortedMap.of(), NamedDays.CODEC, WorkingCalendar::offDays);
        var makeUp =
                fields.usually("makeUpDays", ImmutableSortedMap.of(), NamedDays.CODEC, WorkingCalendar::makeUpDays);
        return in -> WorkingCalendar.builder()
                .id(in.get(id))
                .version(in.get(version))
                .label(in.get(label))
                .publishedYears(in.get(years))
                .offDays(in.get(off))
                .makeUpDays(in.get(makeUp))
                .build();
    });

    /** 节令表: a calendar of occasions with the years of which they are known. */
    public static final DocumentKind<OccasionCalendar> OCCASIONS = DocumentKind.of("occasions", 1, fields -> {
        var id = fields.required("id", Codecs.TEXT, OccasionCalendar::id);
        var version = fields.required("version", Codecs.TEXT, OccasionCalendar::version);
        var label = fields.required("label", Codecs.LABEL, OccasionCalendar::label);
        var years = fields.required(
                "publishedYears",
                Codecs.WHOLE.list(),
                calendar -> calendar.publishedYears().asList());
        var occasions = fields.required("occasions", occasion().list(), OccasionCalendar::occasions);
        return in -> OccasionCalendar.builder()
                .id(in.get(id))
                .version(in.get(version))
                .label(in.get(label))
                .publishedYears(in.get(years))
                .occasions(in.get(occasions))
                .build();
    });

    /** 决定存档: a decision as it is kept. */
    public static final DocumentKind<DecisionRecord> DECISION = DocumentKind.of("decision", 1, fields -> {
        var subject = fields.required("subject", Codecs.TEXT, DecisionRecord::subject);
        var standard = fields.required("standard", Codecs.TEXT, DecisionRecord::standard);
        var version = fields.required("version", Codecs.TEXT, DecisionRecord::version);
        var contentHash = fields.required("contentHash", Codecs.DIGEST, DecisionRecord::contentHash);
        var asOf = fields.required("asOf", Codecs.DATE, DecisionRecord::asOf);
        var knownOn = fields.optional("knownOn", Codecs.DATE, DecisionRecord::knownOn);
        var inputs = fields.required("inputs", Codecs.TEXT, DecisionRecord::inputs);
        var result = fields.required("result", Codecs.TEXT, DecisionRecord::result);
        return in -> DecisionRecord.builder()
                .subject(in.get(subject))
                .standard(in.get(standard))
                .version(in.get(version))
                .contentHash(in.get(contentHash))
                .asOf(in.get(asOf))
                .knownOn(in.get(knownOn))
                .inputs(in.get(inputs))
                .result(in.get(result))
                .build();
    });

    /** 区划名录: the divisions of an area by name and day. */
    public static final DocumentKind<DivisionTree> DIVISIONS = DocumentKind.of("divisions", 1, fields -> {
        var divisions = fields.required("divisions", namedDivision().list(), DivisionTree::divisions);
        return in -> DivisionTree.builder().divisions(in.get(divisions)).build();
    });

    private Documents() {}

    private static Codec<NamedDivision> namedDivision() {
        return Codec.object(fields -> {
            var division = fields.required("division", Codecs.DIVISION, NamedDivision::division);
            var name = fields.required("name", Codecs.LABEL, NamedDivision::name);
            var since = fields.optional("since", Codecs.DATE, NamedDivision::since);
            var until = fields.optional("until", Codecs.DATE, NamedDivision::until);
            var successor = fields.optional("successor", Codecs.DIVISION, NamedDivision::successor);
            return in -> NamedDivision.builder()
                    .division(in.get(division))
                    .name(in.get(name))
                    .since(in.get(since))
                    .until(in.get(until))
                    .successor(in.get(successor))
                    .build();
        });
    }

    private static Codec<Occasion> occasion() {
        return Codec.object(fields -> {
            var id = fields.required("id", Codecs.TEXT, Occasion::id);
            var label = fields.required("label", Codecs.LABEL, Occasion::label);
            var days = fields.required("days", Codecs.DATE_RANGE, Occasion::range);
            return in -> Occasion.of(in.get(id), in.get(label), in.get(days));
        });
    }

    /**
     * A kind of document that is one list of things with an id.
     *
     * @param kind the word that documents begin with
     * @param field the name of the list
     * @param id what nothing may have twice
     */
    public static <T> DocumentKind<ImmutableList<T>> list(
            String kind, String field, Codec<T> codec, Function<T, String> id) {
        return DocumentKind.of(kind, 1, fields -> {
            var items = fields.required(field, codec.list(), Function.identity());
            return in -> {
                ImmutableList<T> read = in.get(items);
                Set<String> seen = new HashSet<>();
                for (T item : read) {
                    if (!seen.add(id.apply(item))) {
                        throw Refusal.of(
                                "%s: '%s' stands twice; give each id once", SchemaWords.label(field), id.apply(item));
                    }
                }
                return read;
            };
        });
    }
}
