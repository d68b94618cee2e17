package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.creation.Title;
import io.wenming.division.Division;
import io.wenming.label.Label;
import io.wenming.label.Refusal;
import io.wenming.label.Texts;
import io.wenming.rules.style.DomainStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * An event of the register (台账事项): what happened to one subject on a day, and when it was recorded. Corrections and
 * rescissions are events too; nothing on record is ever changed.
 *
 * <pre>{@code
 * HonorEvent named = HonorEvent.builder()
 *         .id("2020-17").action(HonorAction.NAME).actor(Actor.BODY).documentNumber("仑文明委〔2020〕3号")
 *         .occurredOn(LocalDate.of(2020, 4, 15)).subject("school-12")
 *         .title(Title.of(CreationType.CAMPUS, Tier.COUNTY)).build();
 * }</pre>
 *
 * <p>Source: honor rules, section 2 (event, register) and section 3 (table of events).
 */
@DomainStyle
@Value.Immutable
public abstract class HonorEvent implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final Label SUBJECT = Label.of("创建主体（subject）", "subject");
    private static final Label TITLE = Label.of("称号（title）", "title");
    private static final Label ACTOR = Label.of("行为主体（actor）", "actor");
    private static final Label TARGET = Label.of("所涉事项（target）", "target");
    private static final Label CORRECTION = Label.of("更正内容（set）", "correction");

    HonorEvent() {}

    /** The id, unique in a register; not blank. */
    public abstract String id();

    /** The id of the joint decision that this event is a member of (批次). */
    public abstract Optional<String> batch();

    /** What it does. */
    public abstract HonorAction action();

    /** The day on which it took effect, in the years 1 to 9999. */
    public abstract LocalDate occurredOn();

    /** The day on which it was entered; the day that it took effect on, unless given. */
    @Value.Default
    public LocalDate recordedOn() {
        return occurredOn();
    }

    /** The order within a day, 0 or more; absent: the position at which it enters a register. */
    public abstract Optional<Integer> seq();

    /** The id of the subject; absent for amendments only. */
    public abstract Optional<String> subject();

    /** The title that it acts on; absent for structural changes and amendments. */
    public abstract Optional<Title> title();

    /** Who acts; absent for amendments only. */
    public abstract Optional<Actor> actor();

    /** The name of the acting body; compared with the naming body of the rule if both are given. */
    public abstract Optional<String> by();

    /** The document number (文号) of the decision. */
    public abstract Optional<String> documentNumber();

    /** The number of the round (届), 1 or more. */
    public abstract Optional<Integer> round();

    /** Last day for putting right, inclusive; only read for a warning. */
    public abstract Optional<LocalDate> deadline();

    /** Length of a suspension; overrides that of the rule. */
    public abstract Optional<Period> period();

    /** Whether a suspension is without end, whatever the rule says; not together with a period. */
    @Value.Default
    public boolean openEnded() {
        return false;
    }

    /** Who verified the grounds of a suspension or revocation (核实单位). */
    public abstract Optional<String> verifiedBy();

    /** The subject whose title is taken over by a re-identification. */
    public abstract Optional<String> predecessor();

    /** The subjects that the body goes into by a structural change, in order. */
    public abstract ImmutableList<String> into();

    /** Whether a reorganized or redistricted body ends although no successor is named. */
    @Value.Default
    public boolean ends() {
        return false;
    }

    /** Whether a change of name was filed (备案). */
    @Value.Default
    public boolean filed() {
        return false;
    }

    /** The name from that day on; only read for a change of name. */
    public abstract Optional<String> newName();

    /** The division from that day on; only read where divisions are redrawn. */
    public abstract Optional<Division> newDivision();

    /** The event or joint decision that an amendment acts on. */
    public abstract Optional<String> target();

    /** What a correction puts in place. */
    public abstract Optional<Correction> correction();

    @Value.Check
    void check() {
        Texts.check("id", id());
        Texts.check("batch", batch());
        Texts.check("subject", subject());
        Texts.check("by", by());
        Texts.check("documentNumber", documentNumber());
        Texts.check("verifiedBy", verifiedBy());
        Texts.check("predecessor", predecessor());
        Texts.check("into", into());
        Texts.check("newName", newName());
        Texts.check("target", target());
        checkDay("occurredOn", occurredOn());
        checkDay("recordedOn", recordedOn());
        deadline().ifPresent(day -> checkDay("deadline", day));
        Refusal.unless(seq().orElse(0) >= 0, "event '%s': seq %s is below 0; give 0 or more", id(), seq().orElse(0));
        RoundNumbers.check(round());
        needs(!action().isAmendment(), subject().isPresent(), SUBJECT);
        needs(action().isForTitle(), title().isPresent(), TITLE);
        needs(!action().isAmendment(), actor().isPresent(), ACTOR);
        needs(action().isAmendment(), target().isPresent(), TARGET);
        needs(action() == HonorAction.CORRECT, correction().isPresent(), CORRECTION);
        Refusal.unless(
                period().isEmpty() || !openEnded(),
                "event '%s': the suspension has a period and no end; give one of both",
                id());
        period().ifPresent(period -> Periods.check(
                Label.of("台账事项 “%s” 的停牌期限".formatted(id()), "event '%s': period".formatted(id())), period));
    }

    private void checkDay(String name, LocalDate day) {
        Refusal.unless(
                Periods.isYear(day.getYear()),
                "event '%s': %s %s is out of range; give a day of the years 1 to 9999",
                id(),
                name,
                day);
    }

    private void needs(boolean needed, boolean given, Label name) {
        // registers are read by the million: no label is made where nothing is wrong
        if (needed && !given) {
            Label what = Label.of(action().label().zh(), action().toString());
            throw Refusal.of("event '%s': %s has no %s; give one", id(), what, name);
        }
    }

    /** A naming (命名) by the naming body. */
    public static HonorEvent naming(String id, LocalDate on, String subject, Title title) {
        return builder()
                .id(id)
                .action(HonorAction.NAME)
                .actor(Actor.BODY)
                .occurredOn(on)
                .subject(subject)
                .title(title)
                .build();
    }

    /** A rescission (撤回): the target, an event or a joint decision, never happened. */
    public static HonorEvent rescission(String id, LocalDate on, String target) {
        return builder()
                .id(id)
                .action(HonorAction.RESCIND)
                .occurredOn(on)
                .target(target)
                .build();
    }

    /** A correction (更正) of the target, an event or a joint decision. */
    public static HonorEvent correction(String id, LocalDate on, String target, Correction correction) {
        return builder()
                .id(id)
                .action(HonorAction.CORRECT)
                .occurredOn(on)
                .target(target)
                .correction(correction)
                .build();
    }

    /**
     * A joint decision (批次): one event per subject, in order, with the ids {@code id/subject}.
     *
     * @param content fills in all but id, batch and subject
     * @throws IllegalArgumentException if a subject is named twice or the content is not an event
     */
    public static ImmutableList<HonorEvent> jointly(String id, Iterable<String> subjects, Consumer<Builder> content) {
        ImmutableList<String> named = ImmutableList.copyOf(subjects);
        Refusal.unless(
                ImmutableSet.copyOf(named).size() == named.size(),
                "subjects: %s names a subject twice; give each once",
                named);
        return named.stream()
                .map(subject -> {
                    Builder builder = builder();
                    content.accept(builder);
                    return builder.id(id + "/" + subject)
                            .batch(id)
                            .subject(subject)
                            .build();
                })
                .collect(ImmutableList.toImmutableList());
    }

    /** Starts an event. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an event; missing parts are refused by name. */
    public static final class Builder extends ImmutableHonorEvent.Builder {
        Builder() {}
    }
}
