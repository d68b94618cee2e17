package io.wenming.scoring;

import com.google.common.collect.Range;
import io.wenming.document.Codec;
import io.wenming.document.Codecs;
import io.wenming.fact.FactKey;
import io.wenming.fact.FactType;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.label.Texts;
import io.wenming.number.Decimal;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a standard says of an input (输入说明): what it is called, its unit, and the values that it can take. It moves no
 * score; an interval under missing inputs is drawn over these values.
 *
 * <pre>{@code
 * InputSpec.of(FactKey.count("due"), Label.of("应办件", "cases due")).in("件").within(Range.closed(Decimal.of(1), Decimal.of(500)))
 * }</pre>
 */
@DomainStyle
@Value.Immutable
public abstract class InputSpec implements Serializable {
    static final Codec<InputSpec> CODEC = Codec.object(fields -> {
        var name = fields.required("input", Codecs.TEXT, spec -> spec.key().name());
        var type = fields.required(
                "type",
                Codec.codes(FactType.class, FactType::code, FactType::label),
                spec -> spec.key().type());
        var label = fields.required("label", Codecs.LABEL, InputSpec::label);
        var unit = fields.optional("unit", Codecs.TEXT, InputSpec::unit);
        var range = fields.optional("range", Ends.CODEC, InputSpec::limits);
        return in -> {
            InputSpec spec = builder()
                    .key(FactKey.of(in.get(name), in.get(type)))
                    .label(in.get(label))
                    .unit(in.get(unit))
                    .build();
            return in.get(range).map(spec::within).orElse(spec);
        };
    });

    private static final long serialVersionUID = 1L;

    InputSpec() {}

    /** What is read. */
    public abstract FactKey<?> key();

    /** What it is called. */
    public abstract Label label();

    /** The unit, such as 件. */
    public abstract Optional<String> unit();

    /**
     * The values that it can take; every one of its type by default, of a rate those from 0 to 100 percent. A number outside
     * of them is scored as it is, and the reasons say so.
     */
    @Value.Default
    public Domain domain() {
        return Domain.of(key().type());
    }

    @Value.Check
    void check() {
        Texts.check("unit", unit());
        Refusal.unless(
                domain().type() == key().type(),
                "input '%s': its domain is one of a %s; give the domain of its own type",
                key(),
                domain().type().label());
        Refusal.unless(
                domain().words().isEmpty() && domain().sizes().isEmpty(),
                "input '%s': its domain names words or sizes; leave them to the rules that read it",
                key());
    }

    /** An input that can take every value of its type, a rate 0 to 100 percent. */
    public static InputSpec of(FactKey<?> key, Label label) {
        return builder().key(key).label(label).build();
    }

    /** The same with a unit. */
    public InputSpec in(String unit) {
        return builder().from(this).unit(unit).build();
    }

    /**
     * The same, only the numbers in a range; percents for a rate.
     *
     * @throws IllegalArgumentException if the type has no numbers, or no value lies in the range
     */
    public InputSpec within(Range<Decimal> limits) {
        try {
            return builder()
                    .from(this)
                    .domain(Domain.of(key().type()).within(limits))
                    .build();
        } catch (Refusal refused) {
            throw Refusal.of("input '%s': %s", key(), refused).causedBy(refused);
        }
    }

    /** The range, where it is not that of the type. */
    private Optional<Range<Decimal>> limits() {
        return domain().equals(Domain.of(key().type())) ? Optional.empty() : Optional.of(domain().range());
    }

    /** Starts what is said of an input. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds what is said of an input; missing parts are refused by name. */
    public static final class Builder extends ImmutableInputSpec.Builder {
        Builder() {}
    }
}
