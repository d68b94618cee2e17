package io.wenming.scoring;

import com.google.common.collect.ImmutableSortedMap;
import io.wenming.fact.Incidents;
import io.wenming.finding.Detail;
import io.wenming.finding.Reason;
import io.wenming.label.Language;
import io.wenming.number.Fraction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What all kinds of incident cost together (扣分标准), each up to its own cap. */
final class Charges {
    private Charges() {}

    /** What incidents take off, with a reason for each kind that occurred. */
    static Fraction loss(ImmutableSortedMap<String, Charge> charges, Incidents incidents, List<Reason> reasons) {
        Fraction loss = Fraction.ZERO;
        for (Map.Entry<String, Charge> kind : charges.entrySet()) {
            loss = loss.plus(charged(kind.getKey(), kind.getValue(), incidents, reasons));
        }
        return loss;
    }

    /** The most that any incidents take off; none where nothing bounds it. */
    static Optional<Fraction> most(ImmutableSortedMap<String, Charge> charges) {
        Optional<Fraction> worst = Optional.of(Fraction.ZERO);
        for (Charge charge : charges.values()) {
            worst = worst.flatMap(loss -> charge.most().map(loss::plus));
        }
        return worst;
    }

    static String describe(ImmutableSortedMap<String, Charge> charges, Language language) {
        return charges.entrySet().stream()
                .map(kind -> kind.getKey() + " " + kind.getValue().describe().in(language))
                .collect(Collectors.joining(language == Language.ZH ? "，" : ", "));
    }

    private static Fraction charged(String kind, Charge charge, Incidents incidents, List<Reason> reasons) {
        long times = incidents.times(kind);
        if (times == 0) {
            return Fraction.ZERO;
        }
        Fraction cost = charge.cost(times);
        reasons.add(
                charge.rises()
                        ? Reason.of(ScoringReason.CHARGED_RISING, Detail.of(kind), Detail.of(times), Detail.of(cost))
                        : Reason.of(
                                ScoringReason.CHARGED,
                                Detail.of(kind),
                                Detail.of(times),
                                Detail.of(charge.first().toFraction()),
                                Detail.of(cost)));
        if (charge.atMost().isPresent() && cost.compareTo(charge.atMost().get().toFraction()) > 0) {
            cost = charge.atMost().get().toFraction();
            reasons.add(Reason.of(ScoringReason.CHARGE_CAPPED, Detail.of(kind), Detail.of(cost)));
        }
        return cost;
    }
}
