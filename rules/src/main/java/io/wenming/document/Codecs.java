package io.wenming.document;

import com.google.common.collect.ImmutableMap;
import io.wenming.campaign.Campaign;
import io.wenming.citation.Attachment;
import io.wenming.citation.Citation;
import io.wenming.citation.Digest;
import io.wenming.creation.CreationType;
import io.wenming.creation.Tier;
import io.wenming.creation.TierLadder;
import io.wenming.creation.Title;
import io.wenming.division.Division;
import io.wenming.edition.Edition;
import io.wenming.fact.FactSheet;
import io.wenming.fact.Facts;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.number.Decimal;
import io.wenming.number.Points;
import io.wenming.number.Rate;
import io.wenming.number.Rounding;
import io.wenming.number.Weight;
import io.wenming.period.DateRange;
import io.wenming.period.Round;
import io.wenming.subject.Subject;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The codecs of the vocabulary (基本编解码). */
public final class Codecs {
    /** A text that is not blank. */
    public static final Codec<String> TEXT = new ScalarCodec<String>(
            Shape.TEXT, node -> node instanceof Node.Text text ? notBlank(text.text()) : null, Node::text);

    /** True or false. */
    public static final Codec<Boolean> FLAG = new ScalarCodec<Boolean>(
            Shape.FLAG,
            node -> node instanceof Node.Flag flag ? flag.value() : null,
            flag -> new Node.Flag(Place.NOWHERE, flag));

    /** A whole number of at most 18 digits, without quotes. */
    public static final Codec<Long> LONG = new ScalarCodec<Long>(
            Shape.WHOLE,
            node -> node instanceof Node.Literal literal
                            && WholeForm.PATTERN.matcher(literal.literal()).matches()
                    ? Long.valueOf(literal.literal())
                    : null,
            number -> new Node.Literal(Place.NOWHERE, number.toString()));

    /** A whole number that fits an {@code int}. */
    public static final Codec<Integer> WHOLE = LONG.as(
            number -> {
                if (number != number.intValue()) {
                    throw Refusal.of("number: %s is out of range; give at most %s", number, Integer.MAX_VALUE);
                }
                return number.intValue();
            },
            Integer::longValue);

    /** A decimal: {@code "2.5"}, in quotes or not; it is written in quotes. */
    public static final Codec<Decimal> DECIMAL = decimal(Decimal::parse, Function.identity());

    /** Points. */
    public static final Codec<Points> POINTS = decimal(Points::of, Points::value);

    /** A rate in percent. */
    public static final Codec<Rate> RATE = decimal(Rate::percent, Rate::percent);

    /** A weight. */
    public static final Codec<Weight> WEIGHT = decimal(Weight::of, Weight::factor);

    /** A day, such as {@code 2026-03-31}. */
    public static final Codec<LocalDate> DATE = new ScalarCodec<LocalDate>(
            Shape.DATE,
            node -> node instanceof Node.Text text ? date(text.text()) : null,
            day -> Node.text(day.toString()));

    /** A range of days, both ends included: {@code {from: 2026-03-01, to: 2026-03-31}}. */
    public static final Codec<DateRange> DATE_RANGE = Codec.named("dateRange", Codec.object(fields -> {
        var from = fields.required("from", DATE, DateRange::from);
        var to = fields.required("to", DATE, DateRange::last);
        return in -> DateRange.closed(in.get(from), in.get(to));
    }));

    /** A round: {@code {number, opensOn, closesOn, keepUntil}}. */
    public static final Codec<Round> ROUND = VocabularyForm.round();

    /** A label: {@code {zh, en}}, or one text for both languages. */
    public static final Codec<Label> LABEL = Codec.named("label", new OneOrBoth());

    /** A citation. */
    public static final Codec<Citation> CITATION = Codec.named("citation", Codec.object(fields -> {
        var document = fields.required("document", TEXT, Citation::document);
        var clause = fields.optional("clause", TEXT, Citation::clause);
        var publishedOn = fields.optional("publishedOn", DATE, Citation::publishedOn);
        var note = fields.optional("note", TEXT, Citation::note);
        return in -> new Citation(in.get(document), in.get(clause), in.get(publishedOn), in.get(note));
    }));

    /** A digest, such as {@code SHA-256:…}. */
    public static final Codec<Digest> DIGEST = TEXT.as(Digest::parse, Digest::toString);

    /** An attachment. */
    public static final Codec<Attachment> ATTACHMENT = Codec.object(fields -> {
        var name = fields.required("name", TEXT, Attachment::name);
        var digest = fields.required("digest", DIGEST, Attachment::digest);
        return in -> new Attachment(in.get(name), in.get(digest));
    });

    /** A creation type: the code of a ready-made one, or {@code {code, label, cell}}. */
    public static final Codec<CreationType> TYPE = Codec.named(
            "creationType",
            Codec.openValues(CreationType.READY_MADE, CreationType::code, CreationType::label, Codec.object(fields -> {
                var code = fields.required("code", TEXT, CreationType::code);
                var label = fields.required("label", LABEL, CreationType::label);
                var cell = fields.usually("cell", false, FLAG, CreationType::isCell);
                return in -> in.get(cell)
                        ? CreationType.cell(in.get(code), in.get(label))
                        : CreationType.of(in.get(code), in.get(label));
            })));

    /** A tier: the code of an official one, or {@code {code, label}}. */
    public static final Codec<Tier> TIER =
            Codec.named("tier", Codec.openValues(Tier.READY_MADE, Tier::code, Tier::label, Codec.object(fields -> {
                var code = fields.required("code", TEXT, Tier::code);
                var label = fields.required("label", LABEL, Tier::label);
                return in -> Tier.of(in.get(code), in.get(label));
            })));

    /** A ladder of tiers, low to high. */
    public static final Codec<TierLadder> TIER_LADDER = TIER.list().as(TierLadder::new, TierLadder::tiers);

    /** A title: {@code {type, tier}}. */
    public static final Codec<Title> TITLE = Codec.named("title", Codec.object(fields -> {
        var type = fields.required("type", TYPE, Title::type);
        var tier = fields.required("tier", TIER, Title::tier);
        return in -> Title.of(in.get(type), in.get(tier));
    }));

    /** A division by its code, in quotes. */
    public static final Codec<Division> DIVISION = TEXT.as(Division::of, Division::code);

    /** A rounding: {@code {places, mode}}. */
    public static final Codec<Rounding> ROUNDING = Codec.named("rounding", Codec.object(fields -> {
        var places = fields.required("places", WHOLE, Rounding::places);
        var mode = fields.usually(
                "mode",
                RoundingMode.HALF_UP,
                Codec.words(ImmutableMap.of(
                        "half_up", RoundingMode.HALF_UP,
                        "half_even", RoundingMode.HALF_EVEN,
                        "down", RoundingMode.DOWN)),
                Rounding::mode);
        return in -> new Rounding(in.get(places), in.get(mode));
    }));

    /** When a version is in force, and what it takes the place of. */
    public static final Codec<Edition> EDITION = Codec.named("edition", VocabularyForm.edition());

    /** A campaign with its actions. */
    public static final Codec<Campaign> CAMPAIGN = VocabularyForm.campaign();

    /** A subject. */
    public static final Codec<Subject> SUBJECT = VocabularyForm.subject();

    /** The facts of one subject: an object, one member a fact, such as {@code {plan: {flag: true}}}. */
    public static final Codec<Facts> FACTS = FactEntry.FACTS;

    /** The facts of a subject with its id. */
    public static final Codec<FactSheet> FACT_SHEET = Codec.object(fields -> {
        var subject = fields.required("subject", TEXT, FactSheet::subject);
        var facts = fields.required("facts", FACTS, FactSheet::facts);
        return in -> new FactSheet(in.get(subject), in.get(facts));
    });

    private Codecs() {}

    private static <T> Codec<T> decimal(Function<String, T> parse, Function<T, Decimal> decimal) {
        return new ScalarCodec<T>(
                Shape.DECIMAL,
                node -> {
                    if (node instanceof Node.Text text) {
                        return parse.apply(text.text());
                    }
                    return node instanceof Node.Literal literal ? parse.apply(literal.literal()) : null;
                },
                value -> Node.text(decimal.apply(value).toString()));
    }

    private static String notBlank(String text) {
        if (text.isBlank()) {
            throw Refusal.of("text: it is blank; write something or leave the field out");
        }
        return text;
    }

    static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Refusal.of(
                            "date: '%s' is no day of the calendar; give a day such as 2026-03-31",
                            Nearest.shortened(text))
                    .causedBy(e);
        }
    }

    /** The form of a whole number. */
    private static final class WholeForm {
        static final Pattern PATTERN = Pattern.compile("-?(0|[1-9][0-9]{0,17})");
    }
}
