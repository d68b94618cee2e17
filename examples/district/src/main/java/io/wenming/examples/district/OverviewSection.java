package io.wenming.examples.district;

import com.google.common.collect.ImmutableList;

/** 概览: what an office looks at first. All of it stands in the sections below, with its reasons. */
final class OverviewSection {
    private OverviewSection() {}

    static Part.Section of(Standpoint at) {
        ImmutableList.Builder<Part> parts = ImmutableList.builder();
        parts.add(new KeyFigures(at).tiles());
        new Decisions(at).table().ifPresent(parts::add);
        new DatesAhead(at).table().ifPresent(parts::add);
        return new Part.Section("overview", at.say("概览", "Overview"), parts.build());
    }
}
