package io.wenming.finding;

import com.google.common.collect.ImmutableList;
import io.wenming.label.Label;
import io.wenming.label.Language;
import io.wenming.style.DomainStyle;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something odd in a document (文档疑点): where it is, what it is, and what shows it. It refuses nothing: the document acts as it
 * says.
 *
 * <pre>{@code
 * Flaw<FactsWitness> flaw = standard.check().get(0);
 * flaw.in(Language.EN);                // no band holds a value above 59.5 and below 60
 * flaw.witness().get().given();        // {"v":{"decimal":"59.75"}}
 * flaw.isProved();                     // true: 59.75 is scored, and no band counts
 * }</pre>
 *
 * @param <W> what shows flaws of such documents
 */
@DomainStyle
@Value.Immutable
public abstract class Flaw<W extends Witness> implements Serializable {
    private static final long serialVersionUID = 1L;

    Flaw() {}

    /** The id of the node, such as the indicator's; that of the document for what is about all of it. */
    public abstract String node();

    /** What the node is called. */
    public abstract Label label();

    /** What is odd. */
    public abstract FlawReason code();

    /** What the text of the code refers to, in its order. */
    public abstract ImmutableList<Detail> details();

    /** What shows it; none where nothing that could be asked does, such as of a clause that is not named. */
    public abstract Optional<W> witness();

    /** How much it says. */
    public FlawSeverity severity() {
        return code().severity();
    }

    /** What is odd, as a sentence. */
    public String in(Language language) {
        return reason().in(language);
    }

    /** Whether there is a witness and it shows the flaw; it is asked anew. */
    public boolean isProved() {
        return witness().filter(Witness::proves).isPresent();
    }

    /** The flaw as a finding, with what the document says of the witness. */
    public Finding finding() {
        return Finding.builder()
                .node(node())
                .label(label())
                .outcome(Outcome.NOT_MET)
                .addReasons(reason())
                .parts(witness().stream().map(Witness::ask).toList())
                .build();
    }

    private Reason reason() {
        return new Reason(code(), details());
    }

    /** Starts a flaw. */
    public static <W extends Witness> Builder<W> builder() {
        return new Builder<>();
    }

    /**
     * Builds a flaw; missing parts are refused by name.
     *
     * @param <W> what shows flaws of such documents
     */
    public static final class Builder<W extends Witness> extends ImmutableFlaw.Builder<W> {
        Builder() {}
    }
}
