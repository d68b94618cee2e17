package io.wenming.scoring;

import com.google.common.collect.ImmutableSet;
import io.wenming.document.Codec;
import io.wenming.document.Codecs;
import io.wenming.fact.Checklist;
import io.wenming.fact.FactKey;
import io.wenming.fact.Incidents;
import io.wenming.fact.Readings;
import io.wenming.number.Decimal;
import io.wenming.number.Rate;
import java.util.Comparator;

/** How rules name their inputs in documents. */
final class Keys {
    static final Codec<FactKey<Boolean>> FLAG = Codecs.TEXT.as(FactKey::flag, FactKey::name);
    static final Codec<ImmutableSet<FactKey<Boolean>>> FLAGS = FLAG.set(Comparator.naturalOrder());
    static final Codec<FactKey<Long>> COUNT = Codecs.TEXT.as(FactKey::count, FactKey::name);
    static final Codec<FactKey<Rate>> RATE = Codecs.TEXT.as(FactKey::rate, FactKey::name);
    static final Codec<FactKey<Decimal>> DECIMAL = Codecs.TEXT.as(FactKey::decimal, FactKey::name);
    static final Codec<FactKey<String>> GRADE = Codecs.TEXT.as(FactKey::grade, FactKey::name);
    static final Codec<FactKey<Incidents>> INCIDENTS = Codecs.TEXT.as(FactKey::incidents, FactKey::name);
    static final Codec<FactKey<Checklist>> CHECKLIST = Codecs.TEXT.as(FactKey::checklist, FactKey::name);
    static final Codec<FactKey<Readings>> READINGS = Codecs.TEXT.as(FactKey::readings, FactKey::name);
    static final Codec<NothingDue> NOTHING_DUE = Codec.codes(NothingDue.class, NothingDue::code, NothingDue::label);

    private Keys() {}
}
