package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import io.wenming.fact.Facts;
import io.wenming.number.Fraction;
import java.util.Optional;

/** A standard as subjects of each role meet it (分岗位): with the parts that are for them. */
final class Roles {
    private Roles() {}

    /** One subject of each role that is told apart; one that says none where none is. */
    static ImmutableList<Facts> of(Standard standard) {
        ImmutableList<Facts> told = standard.total()
                .all()
                .flatMap(node -> node.onlyFor().stream())
                .flatMap(role -> role.words().stream()
                        .map(word -> Facts.builder().put(role.key(), word).build()))
                .distinct()
                .collect(ImmutableList.toImmutableList());
        return told.isEmpty() ? ImmutableList.of(Facts.none()) : told;
    }

    /** What a node offers somebody. */
    static Fraction offers(Indicator node, Facts who) {
        return tree(node, who).map(Indicator::offers).orElse(Fraction.ZERO);
    }

    /** A node without the parts that are not for somebody, where their group leaves them out; none if nothing is left. */
    static Optional<Indicator> tree(Indicator node, Facts who) {
        if (!node.isGroup()) {
            return Optional.of(node);
        }
        ImmutableList<Indicator> parts = node.parts().stream()
                .filter(part -> node.inapplicable() != Inapplicable.LEAVE_OUT || isFor(part, who))
                .flatMap(part -> tree(part, who).stream())
                .collect(ImmutableList.toImmutableList());
        return Optional.of(parts)
                .filter(left -> !left.isEmpty())
                .map(left -> Indicator.builder().from(node).parts(left).build());
    }

    private static boolean isFor(Indicator part, Facts who) {
        return part.onlyFor()
                .flatMap(role -> who.value(role.key()).map(word -> role.words().contains(word)))
                .orElse(true);
    }
}
