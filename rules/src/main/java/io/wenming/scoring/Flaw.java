package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.finding.Detail;
import io.wenming.finding.Finding;
import io.wenming.finding.Outcome;
import io.wenming.finding.Reason;
import io.wenming.label.Label;
import io.wenming.label.Language;
import java.io.Serializable;

/**
 * Something odd in a standard (标准疑点), where it is and what it is. It refuses nothing: the standard scores as it says.
 *
 * @param node id of the indicator; that of the standard for what acts on the total
 * @param label what the node is called
 * @param code what is odd
 * @param details what the text of the code refers to, in its order
 */
public record Flaw(String node, Label label, FlawCode code, ImmutableList<Detail> details) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Refuses nulls. */
    public Flaw {
        requireNonNull(node, "node");
        requireNonNull(label, "label");
        requireNonNull(code, "code");
        requireNonNull(details, "details");
    }

    /** What is odd, as a sentence. */
    public String in(Language language) {
        return new Reason(code, details).in(language);
    }

    /** The flaw as a finding. */
    public Finding finding() {
        return Finding.builder()
                .node(node)
                .label(label)
                .outcome(Outcome.NOT_MET)
                .addReasons(new Reason(code, details))
                .build();
    }
}
