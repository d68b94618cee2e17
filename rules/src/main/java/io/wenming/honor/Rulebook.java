package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import io.wenming.creation.Title;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The rules of a scheme, title by title, so that a rule in force on a day is found without going through all of them. */
final class Rulebook {
    private final HonorScheme scheme;
    private final Map<Title, Page> pages = new ConcurrentHashMap<>();

    Rulebook(HonorScheme scheme) {
        this.scheme = scheme;
    }

    /** What the versions of a scheme say of a title: a rule, or none, for each. */
    private record Page(
            ImmutableList<Optional<TitleRule>> rules,
            ImmutableList<Optional<AppliedRule>> applied,
            ImmutableList<SelfReportWindow> selfReports,
            boolean limitsRecommendations) {}

    HonorScheme scheme() {
        return scheme;
    }

    /** The rule of a title on a day, as {@link HonorScheme#rule} says. */
    Optional<TitleRule> rule(Title title, LocalDate on) {
        int version = versionAt(on);
        return version < 0 ? Optional.empty() : page(title).rules().get(version);
    }

    /** What is said of that rule. */
    Optional<AppliedRule> applied(Title title, LocalDate on) {
        int version = versionAt(on);
        return version < 0 ? Optional.empty() : page(title).applied().get(version);
    }

    private int versionAt(LocalDate on) {
        List<SchemeVersion> versions = scheme.versions();
        for (int version = 0; version < versions.size(); version++) {
            if (versions.get(version).isInForceOn(on)) {
                return version;
            }
        }
        return -1;
    }

    Optional<SchemeVersion> version(LocalDate on) {
        return scheme.version(on);
    }

    /** The windows of self-reports that hold for a title on their own deadline. */
    ImmutableList<SelfReportWindow> selfReports(Title title) {
        return page(title).selfReports();
    }

    /** Whether a version limits how many may be recommended, so that one subject's course depends on others. */
    boolean limitsRecommendations(Title title) {
        return page(title).limitsRecommendations();
    }

    private Page page(Title title) {
        Page known = pages.get(title);
        return known != null ? known : pages.computeIfAbsent(title, this::read);
    }

    private Page read(Title title) {
        ImmutableList<Optional<TitleRule>> rules = scheme.versions().stream()
                .map(version ->
                        scheme.tiers().contains(title.tier()) ? version.rule(title) : Optional.<TitleRule>empty())
                .collect(ImmutableList.toImmutableList());
        ImmutableList<SelfReportWindow> selfReports = rules.stream()
                .flatMap(Optional::stream)
                .flatMap(rule -> rule.review().selfReports().stream())
                .distinct()
                .filter(window -> scheme.rule(title, window.deadline())
                        .filter(rule -> rule.review().selfReports().contains(window))
                        .isPresent())
                .collect(ImmutableList.toImmutableList());
        return new Page(
                rules,
                Streams.zip(
                                scheme.versions().stream(),
                                rules.stream(),
                                (version, rule) -> rule.map(found -> AppliedRule.of(version, found)))
                        .collect(ImmutableList.toImmutableList()),
                selfReports,
                rules.stream()
                        .flatMap(Optional::stream)
                        .anyMatch(rule -> rule.procedure().recommendQuota().isPresent()));
    }
}
