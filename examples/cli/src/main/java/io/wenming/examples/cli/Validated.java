package io.wenming.examples.cli;

import com.google.common.collect.ImmutableList;
import io.wenming.document.DocumentKind;
import io.wenming.document.Problem;
import io.wenming.finding.Flaw;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What came of checking a file (校验结果).
 *
 * @param file the file
 * @param kind what it is; absent if it has problems
 * @param problems what is wrong
 * @param flaws what is odd but allowed
 */
record Validated(
        Path file,
        Optional<DocumentKind<?>> kind,
        ImmutableList<Problem> problems,
        ImmutableList<? extends Flaw<?>> flaws) {
    static Validated valid(Path file, DocumentKind<?> kind, ImmutableList<? extends Flaw<?>> flaws) {
        return new Validated(file, Optional.of(kind), ImmutableList.of(), flaws);
    }

    static Validated faulty(Path file, List<Problem> problems) {
        return new Validated(file, Optional.empty(), ImmutableList.copyOf(problems), ImmutableList.of());
    }

    boolean isValid() {
        return problems.isEmpty();
    }
}
