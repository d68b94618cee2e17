package io.wenming.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.wenming.number.Fraction;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Losses by responsible unit (按责任单位归集失分). Every line of the score stands once in {@code led}, {@code withoutUnit} or
 * {@code onTotal}, so that the three sum to full marks minus score, exactly. {@code assisting} lists lines again, under
 * each unit that assists with the indicator.
 *
 * <p>An indicator that names no lead has that of the nearest indicator above it; what a cap, a floor or rescaling of a
 * group moved is the group's lead's.
 *
 * @param led by leading unit (牵头单位), in the order in which the lines meet them
 * @param assisting by assisting unit (配合单位), in the order in which the lines meet them
 * @param withoutUnit lines of indicators that nobody leads
 * @param onTotal lines of the negative list, the limits, the rounding and the rest that acts on the total
 */
public record UnitLosses(
        ImmutableList<UnitLoss> led,
        ImmutableList<UnitLoss> assisting,
        ImmutableList<ScoreLine> withoutUnit,
        ImmutableList<ScoreLine> onTotal)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Refuses nulls. */
    public UnitLosses {
        requireNonNull(led, "led");
        requireNonNull(assisting, "assisting");
        requireNonNull(withoutUnit, "withoutUnit");
        requireNonNull(onTotal, "onTotal");
    }

    static UnitLosses of(Indicator total, ImmutableList<ScoreLine> lines) {
        Map<String, Responsibility> responsible = Responsibility.of(total);
        Map<String, List<ScoreLine>> led = new LinkedHashMap<>();
        Map<String, List<ScoreLine>> assisting = new LinkedHashMap<>();
        ImmutableList.Builder<ScoreLine> without = ImmutableList.builder();
        ImmutableList.Builder<ScoreLine> onTotal = ImmutableList.builder();
        for (ScoreLine line : lines) {
            Responsibility units = responsible.get(line.node());
            if (line.code().isOnTotal() || units == null) {
                onTotal.add(line);
                continue;
            }
            units.lead()
                    .ifPresentOrElse(
                            unit -> led.computeIfAbsent(unit, first -> new ArrayList<>())
                                    .add(line),
                            () -> without.add(line));
            for (String unit : units.assisting()) {
                assisting.computeIfAbsent(unit, first -> new ArrayList<>()).add(line);
            }
        }
        return new UnitLosses(losses(led), losses(assisting), without.build(), onTotal.build());
    }

    /** What all lines sum to: full marks minus score, exactly. */
    public Fraction total() {
        return led.stream()
                .map(UnitLoss::amount)
                .reduce(UnitLoss.sum(withoutUnit).plus(UnitLoss.sum(onTotal)), Fraction::plus);
    }

    private static ImmutableList<UnitLoss> losses(Map<String, List<ScoreLine>> byUnit) {
        return byUnit.entrySet().stream()
                .map(unit -> new UnitLoss(unit.getKey(), ImmutableList.copyOf(unit.getValue())))
                .collect(ImmutableList.toImmutableList());
    }
}
