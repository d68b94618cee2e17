package io.wenming.scoring;

import com.google.common.collect.Range;
import io.wenming.fact.FactKey;
import io.wenming.fact.Facts;
import io.wenming.finding.Detail;
import io.wenming.finding.Reason;
import io.wenming.number.Decimal;
import java.util.List;
import java.util.Optional;

/** What is odd in the gates of a standard: never shut, never open, or implied by another. */
final class GateFlaws {
    private final Flaws flaws;
    private final Standard standard;

    private GateFlaws(Flaws flaws) {
        this.flaws = flaws;
        this.standard = flaws.standard();
    }

    static void look(Flaws flaws) {
        new GateFlaws(flaws).look();
    }

    private void look() {
        List<Gate> gates = standard.gates();
        for (int position = 0; position < gates.size(); position++) {
            Gate gate = gates.get(position);
            Range<Decimal> values = values(gate.key());
            if (gate.openWhenMissing() && gate.when().encloses(values)) {
                flaws.add(
                        StandardFlawCode.GATE_NEVER_SHUT,
                        shown(gate, values, new Claim.AlsoUnder(Without.gate(standard, position))),
                        Detail.of(gate.label()));
            } else if (!gate.openWhenMissing() && isApart(gate.when(), values)) {
                flaws.add(StandardFlawCode.GATE_NEVER_OPEN, shown(gate, values, shut(gate)), Detail.of(gate.label()));
            } else {
                together(position);
            }
        }
    }

    /** A gate beside those before it that read the same. */
    private void together(int position) {
        Gate gate = standard.gates().get(position);
        standard.gates().subList(0, position).stream()
                .filter(other -> other.key().equals(gate.key()) && other.openWhenMissing() == gate.openWhenMissing())
                .findFirst()
                .ifPresent(other -> {
                    if (isApart(gate.when(), other.when())) {
                        flaws.add(
                                StandardFlawCode.GATE_NEVER_OPEN,
                                shown(gate, other.when(), shut(gate)),
                                Detail.of(gate.label()));
                    } else if (gate.when().encloses(other.when())
                            || other.when().encloses(gate.when())) {
                        boolean looser = gate.when().encloses(other.when());
                        int hidden = looser ? position : standard.gates().indexOf(other);
                        flaws.add(
                                StandardFlawCode.GATE_IMPLIED,
                                shown(gate, gate.when(), new Claim.AlsoUnder(Without.gate(standard, hidden))),
                                Detail.of(standard.gates().get(hidden).label()),
                                Detail.of((looser ? other : gate).label()));
                    }
                });
    }

    private Claim shut(Gate gate) {
        return new Claim.SaysOfTotal(Reason.of(ScoringReason.GATE_SHUT, Detail.of(gate.label())));
    }

    private Optional<FactsWitness> shown(Gate gate, Range<Decimal> values, Claim claim) {
        return Trials.inside(values)
                .map(value -> Facts.builder().put(gate.key(), value).build())
                .flatMap(facts -> flaws.shown(facts, claim).stream())
                .findFirst();
    }

    private static boolean isApart(Range<Decimal> one, Range<Decimal> other) {
        return !one.isConnected(other) || one.intersection(other).isEmpty();
    }

    private Range<Decimal> values(FactKey<Decimal> key) {
        return standard.declared().stream()
                .filter(spec -> spec.key().equals(key))
                .map(spec -> spec.domain().range())
                .findFirst()
                .orElse(Range.all());
    }
}
