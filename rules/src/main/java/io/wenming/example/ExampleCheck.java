package io.wenming.example;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.finding.Detail;
import io.wenming.finding.Finding;
import io.wenming.finding.Outcome;
import io.wenming.finding.Reason;
import io.wenming.label.Label;
import java.util.Optional;

/**
 * Sets what an example expects against what comes out (示例核验), and says every difference.
 *
 * <pre>{@code
 * Finding finding = ExampleCheck.of("full", Label.of("全部符合", "all met"))
 *         .expect(Label.of("得分", "score"), example.score().map(Detail::of), Optional.of(Detail.of(score)))
 *         .finding();
 * }</pre>
 */
public final class ExampleCheck {
    private static final Label NAME = Label.of("示例核验", "examples");
    private static final Detail NOTHING = Detail.of(Label.of("无", "nothing"));

    private final String id;
    private final Label label;
    private final ImmutableList<Reason> differences;

    private ExampleCheck(String id, Label label, ImmutableList<Reason> differences) {
        this.id = requireNonNull(id, "id");
        this.label = requireNonNull(label, "label");
        this.differences = differences;
    }

    /** A check of the example with an id, with nothing expected yet. */
    public static ExampleCheck of(String id, Label label) {
        return new ExampleCheck(id, label, ImmutableList.of());
    }

    /**
     * This check, with one more thing that is expected.
     *
     * @param what what it is
     * @param expected what has to come out; if absent, anything may
     * @param actual what comes out; nothing, if absent
     */
    public ExampleCheck expect(Label what, Optional<Detail> expected, Optional<Detail> actual) {
        if (expected.isEmpty() || expected.equals(actual)) {
            return this;
        }
        Reason difference = Reason.of(ExampleReason.DIFFERS, Detail.of(what), expected.get(), actual.orElse(NOTHING));
        return new ExampleCheck(
                id,
                label,
                ImmutableList.<Reason>builder()
                        .addAll(differences)
                        .add(difference)
                        .build());
    }

    /** Met if everything comes out as expected; else a reason for each difference. */
    public Finding finding() {
        boolean same = differences.isEmpty();
        return Finding.builder()
                .node(id)
                .label(label)
                .outcome(same ? Outcome.MET : Outcome.NOT_MET)
                .reasons(same ? ImmutableList.of(Reason.of(ExampleReason.AS_EXPECTED)) : differences)
                .build();
    }

    /**
     * The examples of a document as one finding: met if all are, not evaluated if there is none.
     *
     * @param node id of the document
     * @param examples the finding of each
     */
    public static Finding all(String node, Iterable<Finding> examples) {
        ImmutableList<Finding> parts = ImmutableList.copyOf(requireNonNull(examples, "examples"));
        Finding.Builder finding =
                Finding.builder().node(node).label(NAME).parts(parts).outcome(outcome(parts));
        if (parts.isEmpty()) {
            finding.addReasons(Reason.of(ExampleReason.NO_EXAMPLES));
        }
        return finding.build();
    }

    private static Outcome outcome(ImmutableList<Finding> parts) {
        if (parts.isEmpty()) {
            return Outcome.NOT_EVALUATED;
        }
        return parts.stream().allMatch(part -> part.outcome() == Outcome.MET) ? Outcome.MET : Outcome.NOT_MET;
    }
}
