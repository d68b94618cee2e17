package io.wenming.examples.district;

import com.google.common.collect.ImmutableList;

/**
 * A report in one language (工作汇报).
 *
 * @param title the first line
 * @param head what it is about: the place, the day
 * @param sections the sections
 * @param closing what the data are
 */
record Report(
        String title,
        ImmutableList<Part.Entry> head,
        ImmutableList<Part.Section> sections,
        ImmutableList<String> closing) {}
