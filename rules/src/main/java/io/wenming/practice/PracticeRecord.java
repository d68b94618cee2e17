package io.wenming.practice;

import io.wenming.division.Division;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What all records of practice have in common (台账记录): an id, a place, the day on which it happened or began, and the day
 * since which it is known.
 *
 * <p>Source: framework, parts 5 to 7.
 */
public sealed interface PracticeRecord extends Serializable
        permits LastingRecord, Project, ServiceOrder, Activity, Lecture, Participation, Menu, MonthTheme {
    /** Which kind of record it is. */
    RecordKind recordKind();

    /** The id, not blank; unique among the records of its kind. */
    String id();

    /** Where it is (所在区划). */
    Division division();

    /** The day on which it happened, or began. */
    LocalDate on();

    /** The day on which it was recorded (登记日期), since which it is known; {@link #on} by default, and not before it. */
    @Value.Default
    default LocalDate recordedOn() {
        return on();
    }

    /** The first day on which it is no more; absent for what does not last, and while it goes on. */
    default Optional<LocalDate> endedOn() {
        return Optional.empty();
    }

    /** Whether it is there at the end of a day: happened or begun by then, and not ended by then. */
    default boolean isThereOn(LocalDate day) {
        return !on().isAfter(day) && endedOn().map(day::isBefore).orElse(true);
    }

    /** Whether it was known at the end of a day. */
    default boolean isKnownOn(LocalDate day) {
        return !recordedOn().isAfter(day);
    }
}
