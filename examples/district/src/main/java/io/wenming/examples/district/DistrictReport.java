package io.wenming.examples.district;

import static java.util.Objects.requireNonNull;

import io.wenming.calendar.UnknownCalendarYearException;
import io.wenming.document.DocumentException;
import io.wenming.finding.Detail;
import io.wenming.finding.Reason;
import io.wenming.label.Language;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Prints the work report of a district (文明创建工作汇报) from a folder of records. It has no clock: the day of the report
 * stands in the records or is given.
 *
 * <p>Exit codes: 0 the report was printed; 1 the records are faulty, and nothing was; 2 the options are.
 */
@Command(
        name = "district-report",
        description = "打印文明创建工作汇报。 Prints the work report on the civilized creations.",
        sortOptions = false)
public final class DistrictReport implements Callable<Integer> {
    private static final int FAULTY = 1;

    private final PrintStream out;
    private final PrintStream err;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Options.Day.class,
            description = "汇报日期，默认取 district.yaml。 The day of the report, as in 2026-03-20.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            converter = Options.LanguageCode.class,
            description = "语言，默认 zh。 The language; zh by default.")
    private Language language = Language.ZH;

    @Option(
            names = "--format",
            paramLabel = "text|json|html",
            converter = Options.FormatCode.class,
            description = "格式，默认 text。 The form; text by default.")
    private Options.Format format = Options.Format.TEXT;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "数据目录，默认用自带示例。 The folder of the records; the shipped ones by default.")
    private @Nullable Path data;

    @Option(names = "--help", usageHelp = true, description = "显示本帮助。 Shows this help.")
    @SuppressWarnings("unused") // picocli looks at it
    private boolean help;

    private DistrictReport(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Prints the report. */
    public static void main(String[] args) {
        int code = run(
                args,
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        // a run that went well leaves the machine running: Maven runs main in its own
        if (code != 0) {
            System.exit(code);
        }
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        return new CommandLine(new DistrictReport(out, err))
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .execute(args);
    }

    @Override
    public Integer call() {
        if (data != null && !Files.isDirectory(data)) {
            throw invalid("--data", "'%s' is no folder; give one that holds %s".formatted(data, District.FILE));
        }
        DataFolder folder = data == null ? DataFolder.shipped() : DataFolder.of(data);
        String report;
        try {
            Records records = RecordsReader.read(folder);
            try {
                report = print(records);
            } catch (UnknownCalendarYearException unknown) {
                return unknownYear(folder, records, unknown.year());
            }
        } catch (DocumentException faulty) {
            faulty.problems().forEach(problem -> err.println(problem.in(language)));
            return FAULTY;
        }
        out.print(report);
        out.flush();
        return 0;
    }

    /** The quarter, the day of the report or a deadline after it lies in a year whose working days are not published. */
    private int unknownYear(DataFolder folder, Records records, int year) {
        boolean isOfQuarter = records.district().quarter().start().getYear() == year;
        Detail unknown = Detail.of(Integer.toString(year));
        if (asOf != null && !isOfQuarter) {
            throw invalid(
                    "--as-of", Reason.of(RecordProblem.UNKNOWN_YEAR, unknown).in(language));
        }
        Complaints complaints = new Complaints(new Positions(folder));
        complaints.at(District.FILE, isOfQuarter ? "/quarter" : "/asOf", RecordProblem.UNKNOWN_YEAR, unknown);
        complaints.all().forEach(problem -> err.println(problem.in(language)));
        return FAULTY;
    }

    private ParameterException invalid(String option, String why) {
        return new ParameterException(
                requireNonNull(spec).commandLine(), "Invalid value for option '%s': %s".formatted(option, why));
    }

    private String print(Records records) {
        LocalDate day = asOf == null ? records.district().asOf() : asOf;
        Report report = ReportWriter.write(records, day, language);
        return switch (format) {
            case TEXT -> TextPrinter.print(report, language);
            case JSON -> JsonPrinter.print(report);
            case HTML -> PagePrinter.print(report, new Pictures(Standpoint.of(records, day, language)), language);
        };
    }
}
