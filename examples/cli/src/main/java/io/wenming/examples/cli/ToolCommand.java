package io.wenming.examples.cli;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import io.wenming.label.Language;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What all commands have (命令). */
@Command(sortOptions = false)
abstract class ToolCommand implements Callable<Integer> {
    private final Surroundings here;
    private final ImmutableSet<Format> formats;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--format", paramLabel = "text|json|html", description = "格式，默认 text。 The form; text by default.")
    private Format format = Format.TEXT;

    @Option(names = "--lang", paramLabel = "zh|en", description = "语言，默认 zh。 The language; zh by default.")
    private Language language = Language.ZH;

    @Option(names = "--help", usageHelp = true, description = "显示本帮助。 Shows this help.")
    @SuppressWarnings("unused") // picocli looks at it
    private boolean help;

    ToolCommand(Surroundings here, Format... formats) {
        this.here = here;
        this.formats = ImmutableSet.copyOf(formats);
    }

    @Override
    public final Integer call() {
        if (!formats.contains(format)) {
            throw usage("--format: '%s' is not for this command; give %s"
                    .formatted(
                            Ascii.toLowerCase(format.name()),
                            Ascii.toLowerCase(String.join(
                                    " or ", formats.stream().map(Enum::name).toList()))));
        }
        int code = answer();
        here.flush();
        return code;
    }

    /** Does it, and says how it ended. */
    abstract int answer();

    Surroundings here() {
        return here;
    }

    Format format() {
        return format;
    }

    Language language() {
        return language;
    }

    ProblemPrinter problems() {
        return new ProblemPrinter(here.err(), format, language);
    }

    /** One of two texts. */
    String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }

    void print(String text) {
        here.out().print(text);
    }

    void line(String text) {
        here.out().print(text);
        here.out().print('\n');
    }

    /** That the command was not used rightly. */
    ParameterException usage(String why) {
        return new ParameterException(requireNonNull(spec).commandLine(), why);
    }
}
