package io.wenming.examples.cli;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.document.DocumentException;
import io.wenming.document.Problem;
import io.wenming.examples.html.Page;
import io.wenming.fact.FactKey;
import io.wenming.fact.FactSheet;
import io.wenming.fact.FactState;
import io.wenming.scoring.PreparedStandard;
import io.wenming.scoring.Score;
import io.wenming.scoring.Standard;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A command that scores subjects one after the other (计分命令); answers come in the order of the facts. */
abstract class ScoringCommand extends ToolCommand {
    @Option(names = "--standard", required = true, paramLabel = "FILE", description = "测评体系。 The standard.")
    private @Nullable Path standard;

    @Option(
            names = "--facts",
            required = true,
            paramLabel = "FILE",
            description = "测评数据：YAML、JSON、JSON Lines（.jsonl）或 CSV。 The facts, as a document, JSON Lines or CSV.")
    private @Nullable Path facts;

    @Option(
            names = "--subject",
            paramLabel = "ID",
            description = "只看这些主体；可重复。 Only these subjects; may be given several times.")
    private Set<String> subjects = new LinkedHashSet<>();

    private @Nullable String page;
    private int code;

    ScoringCommand(Surroundings here, Format... formats) {
        super(here, formats);
    }

    @Override
    final int answer() {
        Path file = requireNonNull(facts, "facts");
        Standard read = InputFile.read(requireNonNull(standard, "standard"), Standard.DOCUMENT);
        check(read);
        PreparedStandard prepared = read.prepare();
        Set<String> wanted = new LinkedHashSet<>(subjects);
        boolean isEverybody = subjects.isEmpty();
        FactRows.of(file, read, new Progress(here()))
                .forEach(
                        sheet -> {
                            if (wanted.remove(sheet.subject()) || isEverybody) {
                                tell(sheet, prepared.score(sheet.facts()));
                            }
                        },
                        this::refuse);
        if (page != null) {
            print(page);
        }
        if (!wanted.isEmpty()) {
            throw new DocumentException(wanted.stream()
                    .map(id -> ToolProblem.UNKNOWN_SUBJECT.of(file.toString(), id))
                    .collect(ImmutableList.toImmutableList()));
        }
        return code;
    }

    private void refuse(List<Problem> found) {
        here().out().flush(); // answers and problems of a stream stand in their order where both go to one place
        problems().tell(found);
        code = Wenming.PROBLEMS;
    }

    private void tell(FactSheet sheet, Score score) {
        switch (format()) {
            case TEXT -> print(text(sheet, score));
            case JSON -> line(json(sheet, score));
            case HTML -> {
                if (page != null) {
                    throw usage("--format html: the facts are of several subjects; give one with --subject");
                }
                Standard used = score.standard();
                page = sections(
                                Page.in(language(), used.label().in(language()) + " · " + sheet.subject())
                                        .about(say("版本", "version"), used.version())
                                        .about(say("内容哈希", "content hash"), hash(used)),
                                score)
                        .print();
            }
        }
    }

    private static String hash(Standard standard) {
        return "SHA-256 " + Standard.DOCUMENT.contentHash(standard).hex().substring(0, 12);
    }

    /** What the options must agree with. */
    void check(Standard read) {}

    abstract String text(FactSheet sheet, Score score);

    abstract String json(FactSheet sheet, Score score);

    /** The page with its sections. */
    abstract Page sections(Page empty, Score score);

    /** The names of the inputs that are missing. */
    static ImmutableSet<String> missing(Score score) {
        return score.standard().inputs().stream()
                .filter(key -> score.facts().fact(key).state() == FactState.MISSING)
                .map(FactKey::name)
                .collect(ImmutableSet.toImmutableSet());
    }
}
