package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import io.wenming.decision.DecisionRecord;
import io.wenming.document.DocumentException;
import io.wenming.document.FindingDifference;
import io.wenming.document.FindingJson;
import io.wenming.finding.Detail;
import io.wenming.finding.Finding;
import io.wenming.finding.Outcome;
import io.wenming.finding.Reason;
import io.wenming.label.Label;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.Supplier;
import org.immutables.value.Value;

/**
 * A kept decision that was asked again (决定复算): the same to the last character, or what differs. Data never throws: a record
 * that cannot be read says so.
 *
 * <pre>{@code
 * Replay replay = standard.replay(record);
 * replay.isSame();   // true
 * replay.finding();  // or a part for each line that differs, with what was and what is
 * }</pre>
 */
@DomainStyle
@Value.Immutable
public abstract class Replay implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Label NAME = Label.of("决定复算", "replay of a decision");

    Replay() {}

    /** The decision as it was kept. */
    public abstract DecisionRecord kept();

    /** The decision as it comes out; none where the inputs cannot be read. */
    public abstract Optional<DecisionRecord> again();

    /** What differs, the record before the lines; empty exactly if nothing does. */
    public abstract ImmutableList<Finding> differences();

    /** Asks again; what {@code again} throws for inputs that cannot be read becomes a difference. */
    static Replay of(DecisionRecord kept, Supplier<DecisionRecord> again) {
        try {
            DecisionRecord now = DecisionRecord.builder()
                    .from(again.get())
                    .knownOn(kept.knownOn())
                    .build();
            return ImmutableReplay.builder()
                    .kept(kept)
                    .again(now)
                    .differences(differences(kept, now))
                    .build();
        } catch (DocumentException e) {
            return ImmutableReplay.builder()
                    .kept(kept)
                    .addDifference(part(kept.standard(), ReplayReason.UNREADABLE_INPUTS, first(e)))
                    .build();
        }
    }

    /** Whether the decision comes out as it was kept, to the last character. */
    public boolean isSame() {
        return differences().isEmpty();
    }

    /** Met if nothing differs; what does is a part. */
    public Finding finding() {
        Finding.Builder finding = Finding.builder()
                .node(kept().standard())
                .label(NAME)
                .outcome(isSame() ? Outcome.MET : Outcome.NOT_MET)
                .parts(differences());
        return isSame() ? finding.addReasons(Reason.of(ReplayReason.SAME)).build() : finding.build();
    }

    private static ImmutableList<Finding> differences(DecisionRecord kept, DecisionRecord now) {
        ImmutableList.Builder<Finding> found = ImmutableList.builder();
        compare(found, now, ReplayReason.STANDARD, kept.standard(), now.standard());
        compare(found, now, ReplayReason.VERSION, kept.version(), now.version());
        compare(
                found,
                now,
                ReplayReason.CONTENT,
                kept.contentHash().toString(),
                now.contentHash().toString());
        if (!kept.inputs().equals(now.inputs())) {
            found.add(part(now.standard(), ReplayReason.INPUTS, Detail.of(now.inputs())));
        }
        try {
            FindingJson.differences(kept.result(), now.result()).forEach(line -> found.add(line(line)));
        } catch (DocumentException e) {
            found.add(part(now.standard(), ReplayReason.UNREADABLE_RESULT, first(e)));
        }
        if (found.build().isEmpty() && !kept.equals(now)) {
            // the same lines, written in another way
            found.add(part(
                    now.standard(),
                    ReplayReason.LINE,
                    Detail.of("result"),
                    Detail.of(kept.result()),
                    Detail.of(now.result())));
        }
        return found.build();
    }

    private static void compare(
            ImmutableList.Builder<Finding> found, DecisionRecord now, ReplayReason code, String before, String after) {
        if (!before.equals(after)) {
            found.add(part(now.standard(), code, Detail.of(before), Detail.of(after)));
        }
    }

    private static Finding line(FindingDifference line) {
        Detail member = Detail.of(line.member());
        if (line.before().isEmpty() || line.after().isEmpty()) {
            return part(
                    line.node(),
                    line.before().isPresent() ? ReplayReason.ONLY_KEPT : ReplayReason.ONLY_NOW,
                    member,
                    Detail.of(line.before().or(line::after).orElse("")));
        }
        return part(
                line.node(),
                ReplayReason.LINE,
                member,
                Detail.of(line.before().get()),
                Detail.of(line.after().get()));
    }

    private static Detail first(DocumentException e) {
        return Detail.of(e.problems().get(0).toString());
    }

    private static Finding part(String node, ReplayReason code, Detail... details) {
        return Finding.builder()
                .node(node)
                .label(NAME)
                .outcome(Outcome.NOT_MET)
                .addReasons(Reason.of(code, details))
                .build();
    }
}
