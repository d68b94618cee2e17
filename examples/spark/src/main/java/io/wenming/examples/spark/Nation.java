package io.wenming.examples.spark;

import com.google.common.collect.ImmutableSortedMap;
import com.google.errorprone.annotations.FormatMethod;
import io.wenming.cadence.Cadence;
import io.wenming.calendar.ChineseWorkdays;
import io.wenming.honor.HonorScheme;
import io.wenming.period.DateRange;
import io.wenming.ranking.Ties;
import io.wenming.scoring.Standard;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The command line (命令行): generates a nation, scores its subjects, supervises its counties, tallies its registers. */
@Command(
        name = "nation",
        mixinStandardHelpOptions = true,
        description = "Scores a nation's subjects and supervises its counties on Apache Spark.")
public final class Nation {
    private final PrintStream out;

    @Option(
            names = "--master",
            description = "where spark-submit does not say it; default ${DEFAULT-VALUE}",
            scope = CommandLine.ScopeType.INHERIT)
    String master = "local[*]";

    @Option(
            names = "--format",
            converter = TablesCode.class,
            description = "of the tables: parquet, the default, or csv",
            scope = CommandLine.ScopeType.INHERIT)
    Tables tables = Tables.PARQUET;

    private Nation(PrintStream out) {
        this.out = out;
    }

    /** Runs a command; without one, or with a wrong option, says what there is. */
    public static void main(String[] args) {
        int code = commandLine(System.out).execute(args);
        if (code != 0) {
            System.exit(code);
        }
    }

    /** The commands. */
    static CommandLine commandLine(PrintStream out) {
        return new CommandLine(new Nation(out));
    }

    @Command(description = "Makes rules and tables of any size from a seed.")
    void generate(
            @Option(names = "--out", required = true) String out,
            @Option(names = "--subjects", defaultValue = "100000") long subjects,
            @Option(names = "--counties", defaultValue = "2800") int counties,
            @Option(names = "--seed", defaultValue = "20260101") long seed,
            @Option(names = "--faulty", defaultValue = "0", description = "every so manieth subject has no id")
                    int faulty,
            @Option(names = "--from", defaultValue = "2026-01-01") LocalDate from,
            @Option(names = "--to", defaultValue = "2026-03-31") LocalDate to)
            throws IOException {
        try (SparkSession spark = Session.open(master)) {
            new GenerateJob(subjects, counties, seed, faulty, tables, DateRange.closed(from, to)).run(spark, out);
        }
    }

    @Command(description = "Scores subjects and ranks them in their groups.")
    void score(
            @Option(names = "--standard", required = true) String standard,
            @Option(names = "--facts", required = true) String facts,
            @Option(names = "--out", required = true) String out,
            @Option(names = "--losses", defaultValue = "3", description = "how many of a subject") int losses,
            @Option(names = "--intervals", description = "also the least and the most possible score; slow")
                    boolean intervals,
            @Option(names = "--ties", defaultValue = "competition", converter = TiesCode.class) Ties ties)
            throws IOException {
        ScoreJob.Report report;
        try (SparkSession spark = Session.open(master)) {
            ScoreJob job = new ScoreJob(RuleFile.read(spark, Standard.DOCUMENT, standard), losses, intervals, ties);
            report = job.run(spark, tables.read(spark, facts), out);
        }
        say(report.rows());
        report.absent().forEach(input -> say("no column: %s is missing everywhere", input));
        report.unread().forEach(column -> say("not read: column %s", column));
        say("standard: %s bytes broadcast", report.bytes());
        say(
                "time: %s ms, %s ms of executors, of which %s%% from facts to results",
                report.millis(),
                report.time().millis(),
                BigDecimal.valueOf(report.time().perMille(), 1));
    }

    @Command(description = "Says how the units of each county kept a cadence.")
    void supervise(
            @Option(names = "--cadence", required = true) String cadence,
            @Option(names = "--units", required = true) String units,
            @Option(names = "--evidence", required = true) String evidence,
            @Option(names = "--out", required = true) String out,
            @Option(names = "--from", required = true) LocalDate from,
            @Option(names = "--to", required = true) LocalDate to,
            @Option(names = "--as-of", required = true) LocalDate asOf)
            throws IOException {
        try (SparkSession spark = Session.open(master)) {
            SuperviseJob job = new SuperviseJob(
                    RuleFile.read(spark, Cadence.DOCUMENT, cadence),
                    ChineseWorkdays.calendar(),
                    DateRange.closed(from, to),
                    asOf);
            say(job.run(spark, tables.read(spark, units), tables.read(spark, evidence), out));
        }
    }

    @Command(description = "Tallies the honors of registers by year.")
    void tally(
            @Option(names = "--scheme", required = true) String scheme,
            @Option(names = "--registers", required = true) String registers,
            @Option(names = "--out", required = true) String out,
            @Option(names = "--from-year", required = true) int fromYear,
            @Option(names = "--to-year", required = true) int toYear)
            throws IOException {
        try (SparkSession spark = Session.open(master)) {
            TallyJob job = new TallyJob(RuleFile.read(spark, HonorScheme.DOCUMENT, scheme), fromYear, toYear);
            say(job.run(spark, tables.read(spark, registers), out));
        }
    }

    private void say(ImmutableSortedMap<String, Long> rows) {
        say("%s: %s", Outcomes.DONE, rows.getOrDefault(Outcomes.DONE, 0L));
        say("%s: %s", Outcomes.REFUSED, rows.getOrDefault(Outcomes.REFUSED, 0L));
    }

    @FormatMethod
    private void say(String line, Object... parts) {
        out.println(line.formatted(parts));
    }

    /** Reads {@code parquet} or {@code csv}. */
    static final class TablesCode implements ITypeConverter<Tables> {
        @Override
        public Tables convert(String code) {
            return Arrays.stream(Tables.values())
                    .filter(tables -> tables.code().equals(code))
                    .findFirst()
                    .orElseThrow(() ->
                            new TypeConversionException("'%s' is not known; give parquet or csv".formatted(code)));
        }
    }

    /** Reads {@code competition}, {@code dense} or {@code ordinal}. */
    static final class TiesCode implements ITypeConverter<Ties> {
        @Override
        public Ties convert(String code) {
            return Arrays.stream(Ties.values())
                    .filter(ties -> ties.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(
                            "'%s' is not known; give competition, dense or ordinal".formatted(code)));
        }
    }
}
