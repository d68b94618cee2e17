package io.wenming.examples.cli;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import io.wenming.creation.CreationType;
import io.wenming.creation.Tier;
import io.wenming.creation.Title;
import io.wenming.honor.Eligibility;
import io.wenming.honor.HonorHistory;
import io.wenming.honor.HonorScheme;
import io.wenming.honor.Register;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What a subject holds and held, and whether it may apply for a title (荣誉). */
@Command(name = "honors", description = "荣誉现状、沿革与申报资格。 What a subject holds and held, and whether it may apply.")
final class Honors extends DatedCommand {
    @Option(names = "--scheme", required = true, paramLabel = "FILE", description = "命名管理办法。 The honor scheme.")
    private @Nullable Path scheme;

    @Option(names = "--register", required = true, paramLabel = "FILE", description = "荣誉台账。 The register.")
    private @Nullable Path register;

    @Option(names = "--subject", required = true, paramLabel = "ID", description = "创建主体。 The subject.")
    private @Nullable String subject;

    @Option(names = "--tier", paramLabel = "T", description = "拟申报层级，如 province。 The tier to apply for.")
    private @Nullable String tier;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description = "创建类型，如 unit；默认取台账中的类型。 The type; that of the titles on record by default.")
    private @Nullable String type;

    Honors(Surroundings here) {
        super(here, Format.TEXT, Format.JSON, Format.HTML);
    }

    @Override
    int answer() {
        String who = requireNonNull(subject, "subject");
        HonorScheme rules = InputFile.read(requireNonNull(scheme, "scheme"), HonorScheme.DOCUMENT);
        Register events = InputFile.read(requireNonNull(register, "register"), Register.DOCUMENT);
        HonorHistory history =
                events.asKnownOn(asOf()).under(rules.calendar().isPresent() ? rules : rules.withCalendar(calendar()));
        Optional<Eligibility> eligibility = Optional.ofNullable(tier)
                .map(code -> history.eligibility(who, title(code, history.titles(who)), asOf()));
        HonorAnswer told = new HonorAnswer(history, who, asOf(), eligibility, language());
        print(
                switch (format()) {
                    case TEXT -> told.text();
                    case JSON -> told.json();
                    case HTML -> told.page();
                });
        return Wenming.FINE;
    }

    private Title title(String code, ImmutableSet<Title> onRecord) {
        Tier wanted = Tier.readyMade(code)
                .orElseThrow(() -> usage(
                        "--tier: '%s' is not known; give county, prefecture, province or nation".formatted(code)));
        if (type != null) {
            return Title.of(
                    CreationType.readyMade(type)
                            .orElseThrow(
                                    () -> usage("--type: '%s' is not known; give one such as unit".formatted(type))),
                    wanted);
        }
        ImmutableSet<CreationType> types = onRecord.stream().map(Title::type).collect(ImmutableSet.toImmutableSet());
        if (types.size() != 1) {
            throw usage("--tier: the register has titles of %s types for '%s'; give the type with --type"
                    .formatted(types.size(), subject));
        }
        return Title.of(types.iterator().next(), wanted);
    }
}
