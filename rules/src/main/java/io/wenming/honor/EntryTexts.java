package io.wenming.honor;

import io.wenming.creation.CreationType;
import io.wenming.creation.Tier;
import io.wenming.creation.Title;
import io.wenming.label.Label;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words that several entry rules share. */
final class EntryTexts {
    private EntryTexts() {}

    static Label title(Optional<CreationType> type, Tier tier) {
        return type.map(named -> Title.of(named, tier).label())
                .orElseGet(() -> Label.of(
                        tier.label().zh() + "同类称号",
                        "the title of the same type at the tier '"
                                + tier.label().en() + "'"));
    }

    static Label joined(List<EntryRule> rules, String zh, String en) {
        return Label.of(
                rules.stream().map(rule -> rule.describe().zh()).collect(Collectors.joining(zh, "（", "）")),
                rules.stream().map(rule -> rule.describe().en()).collect(Collectors.joining(en, "(", ")")));
    }
}
