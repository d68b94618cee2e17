package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A standard without one of its parts, to see whether that part counts. */
final class Without {
    private Without() {}

    /** With another rule for a leaf. */
    static Standard rule(Standard standard, String leaf, ScoringRule instead) {
        return of(Standard.builder().from(standard).total(replaced(standard.total(), leaf, instead)));
    }

    /** Without a veto. */
    static Standard veto(Standard standard, Veto veto) {
        return of(Standard.builder()
                .from(standard)
                .vetoes(standard.vetoes().stream()
                        .filter(other -> !other.equals(veto))
                        .toList()));
    }

    /** Without the gate at a position. */
    static Standard gate(Standard standard, int position) {
        List<Gate> gates = new ArrayList<>(standard.gates());
        gates.remove(position);
        return of(Standard.builder().from(standard).gates(gates));
    }

    /** Without the negative list. */
    static Standard negativeList(Standard standard) {
        return of(Standard.builder().from(standard).negativeList(Optional.empty()));
    }

    /** Without the cap of the total. */
    static Standard cap(Standard standard) {
        return of(Standard.builder().from(standard).atMost(Optional.empty()));
    }

    /** Without the floor of the total. */
    static Standard floor(Standard standard) {
        return of(Standard.builder().from(standard).atLeast(Optional.empty()));
    }

    /** What is declared of inputs and the examples belong to the whole. */
    private static Standard of(Standard.Builder changed) {
        return changed.declared(ImmutableList.of()).examples(ImmutableList.of()).build();
    }

    private static Indicator replaced(Indicator node, String leaf, ScoringRule instead) {
        Indicator.Builder same = Indicator.builder().from(node);
        return node.isGroup()
                ? same.parts(node.parts().stream()
                                .map(part -> replaced(part, leaf, instead))
                                .toList())
                        .build()
                : node.id().equals(leaf) ? same.rule(instead).build() : node;
    }
}
