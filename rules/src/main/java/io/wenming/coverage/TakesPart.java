package io.wenming.coverage;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.wenming.honor.Cause;
import io.wenming.honor.HonorEvent;
import io.wenming.honor.HonorRoll;
import io.wenming.honor.Step;
import io.wenming.label.Label;
import io.wenming.record.EntryKind;
import io.wenming.record.RecordRef;
import io.wenming.subject.Subject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Any accepted event of a title up to the day; of each subject the first is kept. */
record TakesPart() implements Mark {
    private static final long serialVersionUID = 1L;

    @Override
    public ImmutableList<RecordRef> evidence(CoverageSource source, CoverageUnit unit, LocalDate on) {
        HonorRoll roll = source.rollFor(describe());
        return unit.subjects().stream()
                .flatMap(subject -> first(roll, subject, on).stream())
                .map(event -> new RecordRef(EntryKind.HONOR, event.id(), event.occurredOn()))
                .collect(toImmutableList());
    }

    private static Optional<HonorEvent> first(HonorRoll roll, Subject subject, LocalDate on) {
        return roll.history().titles(subject.id()).stream()
                .flatMap(title -> roll.history().steps(subject.id(), title).stream())
                .filter(step -> !step.on().isAfter(on))
                .map(Step::cause)
                .map(Cause::event)
                .filter(event -> event.action().isForTitle()
                        && event.subject().filter(subject.id()::equals).isPresent())
                .min(Comparator.comparing(HonorEvent::occurredOn));
    }

    @Override
    public Stream<Label> lacking(CoverageSource source) {
        return source.lackingRoll();
    }

    @Override
    public Label describe() {
        return Label.of("参与创建", "taking part");
    }
}
