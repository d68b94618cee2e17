package io.wenming.examples.cli;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.wenming.calendar.UnknownCalendarYearException;
import io.wenming.document.DocumentException;
import io.wenming.label.Language;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;

/**
 * The tool (文明创建文档工具): {@code wenming validate standard.yaml}.
 *
 * <p>Exit codes: 0 fine; 1 the input has problems, each of which is a line on standard error; 2 the command was not used
 * rightly; 3 a defect of the tool.
 */
@Command(
        name = "wenming",
        synopsisSubcommandLabel = "COMMAND",
        description = "文明创建文档工具：校验、计分、说明、比较、转换。 A tool for those who write documents.")
public final class Wenming {
    static final int FINE = 0;
    static final int PROBLEMS = 1;
    static final int USAGE = 2;
    static final int DEFECT = 3;

    private static final ImmutableMap<String, Function<Surroundings, ToolCommand>> COMMANDS =
            ImmutableMap.<String, Function<Surroundings, ToolCommand>>builder()
                    .put("validate", Validate::new)
                    .put("score", ScoreFacts::new)
                    .put("explain", Explain::new)
                    .put("gap", FindGap::new)
                    .put("diff", Diff::new)
                    .put("honors", Honors::new)
                    .put("duties", Duties::new)
                    .put("supervise", Supervise::new)
                    .put("schema", Schema::new)
                    .put("template", TemplateText::new)
                    .put("convert", Convert::new)
                    .put("import-table", ImportTable::new)
                    .put("export-table", ExportTable::new)
                    .buildOrThrow();

    @Option(names = "--help", usageHelp = true, description = "显示本帮助。 Shows this help.")
    @SuppressWarnings("unused") // picocli looks at it
    private boolean help;

    private Wenming() {}

    /** Runs a command and ends with its exit code. */
    public static void main(String[] args) {
        Surroundings here = Surroundings.ofThisMachine();
        int code = run(here, args);
        here.flush();
        System.exit(code);
    }

    /** Runs a command. */
    static int run(Surroundings here, String... args) {
        CommandLine tool = new CommandLine(new Wenming());
        // the one that is called is enough: looking at all of them would take a twentieth of the start
        String called = args.length == 0 ? "" : args[0];
        (COMMANDS.containsKey(called) ? ImmutableSet.of(called) : COMMANDS.keySet())
                .forEach(name ->
                        tool.addSubcommand(requireNonNull(COMMANDS.get(name)).apply(here)));
        tool.setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Language.class, Wenming::language)
                .setOut(new PrintWriter(here.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(here.err(), true, StandardCharsets.UTF_8));
        tool.setExecutionExceptionHandler(new Failures());
        if (args.length == 0) {
            tool.usage(tool.getErr());
            return USAGE;
        }
        return tool.execute(args);
    }

    private static Language language(String code) {
        try {
            return Language.of(code);
        } catch (IllegalArgumentException unknown) {
            throw new CommandLine.TypeConversionException("'%s' is not known; give zh or en".formatted(code));
        }
    }

    /** What is wrong with the input is told in lines; anything else is a defect. */
    private static final class Failures implements IExecutionExceptionHandler {
        @Override
        public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
            if (command.getCommand() instanceof ToolCommand used) {
                if (failure instanceof DocumentException faulty) {
                    used.problems().tell(faulty.problems());
                    return PROBLEMS;
                }
                if (failure instanceof UnknownCalendarYearException unknown) {
                    used.problems().tell(ToolProblem.UNKNOWN_YEAR.of("calendar", Integer.toString(unknown.year())));
                    return PROBLEMS;
                }
            }
            if (failure
                    instanceof IllegalArgumentException wrong) { // the library says what was given and what is allowed
                command.getErr().println(wrong.getMessage());
                return USAGE;
            }
            failure.printStackTrace(command.getErr());
            return DEFECT;
        }
    }
}
