package io.wenming.examples.district;

import com.google.common.collect.ImmutableList;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.label.Label;
import io.wenming.label.Language;
import java.time.LocalDate;

/** 概览: what an office looks at first. All of it stands in the sections below, with its reasons. */
final class OverviewSection {
    private OverviewSection() {}

    static Part.Section of(Records records, WorkingCalendar calendar, LocalDate asOf, Language language) {
        ImmutableList.Builder<Part> parts = ImmutableList.builder();
        parts.add(new KeyFigures(records, calendar, asOf, language).tiles());
        new Decisions(records, calendar, asOf, language).table().ifPresent(parts::add);
        new DatesAhead(records, calendar, asOf, language).table().ifPresent(parts::add);
        return new Part.Section("overview", Label.of("概览", "Overview").in(language), parts.build());
    }
}
