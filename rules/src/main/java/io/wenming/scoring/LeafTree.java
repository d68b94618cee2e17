package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.wenming.number.Fraction;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A tree of indicators that is counted again when one leaf has another value, along the way up only. Not for use by two
 * threads.
 */
final class LeafTree {
    private final Node root;
    private final ImmutableMap<String, Leaf> leaves;

    /**
     * Counts a tree.
     *
     * @param values what each leaf gives; none where it does not apply
     * @param never groups that do not apply whatever their parts give
     */
    LeafTree(Indicator total, Function<Indicator, Optional<Fraction>> values, Predicate<Indicator> never) {
        ImmutableMap.Builder<String, Leaf> all = ImmutableMap.builder();
        this.root = node(total, null, values, never, all);
        this.leaves = all.buildOrThrow();
    }

    /** The leaves by id, in the order of the tree. */
    ImmutableMap<String, Leaf> leaves() {
        return leaves;
    }

    /** The root. */
    Node root() {
        return root;
    }

    /** The value of the root; none where it does not apply. */
    Optional<Fraction> total() {
        return root.value();
    }

    private static Node node(
            Indicator indicator,
            @Nullable Group above,
            Function<Indicator, Optional<Fraction>> values,
            Predicate<Indicator> never,
            ImmutableMap.Builder<String, Leaf> leaves) {
        if (indicator.isGroup() && never.test(indicator)) {
            return new Leaf(indicator, above, null);
        }
        if (indicator.isGroup()) {
            Group group = new Group(indicator, above);
            group.fill(indicator.parts().stream()
                    .map(part -> node(part, group, values, never, leaves))
                    .toList());
            return group;
        }
        Leaf leaf = new Leaf(indicator, above, values.apply(indicator).orElse(null));
        leaves.put(indicator.id(), leaf);
        return leaf;
    }

    /** A node with its value. */
    abstract static sealed class Node permits Leaf, Group {
        private final Indicator indicator;
        private final @Nullable Group above;
        private @Nullable Fraction value;
        private Fraction available;

        Node(Indicator indicator, @Nullable Group above, @Nullable Fraction value, Fraction available) {
            this.indicator = indicator;
            this.above = above;
            this.value = value;
            this.available = available;
        }

        Indicator indicator() {
            return indicator;
        }

        Optional<Fraction> value() {
            return Optional.ofNullable(value);
        }

        /** What one point of this node is in points of the total, while no cap or floor acts. */
        Fraction share() {
            return above == null
                    ? Fraction.ONE
                    : above.share()
                            .times(above.sum.scale())
                            .times(indicator.weight().toFraction());
        }

        /**
         * Whether a leaf here that comes to count adds what it gives and changes nothing else: the group around it
         * counts already, and no group above looks at what is offered.
         */
        boolean onlyAdds() {
            if (above == null) {
                return value != null; // without it there is no score at all, which is less than any
            }
            Inapplicable policy = above.indicator().inapplicable();
            return above.value().isPresent()
                    && (policy == Inapplicable.LEAVE_OUT || policy == Inapplicable.ZERO)
                    && above.onlyAdds();
        }

        /** The groups above that have a cap, the nearest first. */
        ImmutableList<Group> cappedAbove() {
            ImmutableList.Builder<Group> capped = ImmutableList.builder();
            for (Group group = above; group != null; group = ((Node) group).above) {
                if (group.indicator().atMost().isPresent()) {
                    capped.add(group);
                }
            }
            return capped.build();
        }

        /** Whether a group above has reached its cap, so that more here adds nothing. */
        boolean isCapped() {
            return above != null && (above.sum.isAtCap() || above.isCapped());
        }

        final void change(Optional<Fraction> after, Fraction offered) {
            if (value().equals(after) && available.equals(offered)) {
                return;
            }
            if (above != null) {
                above.sum.remove(indicator, value(), available);
            }
            value = after.orElse(null);
            available = offered;
            if (above != null) {
                above.sum.add(indicator, after, offered);
                above.recount();
            }
        }
    }

    /** A leaf, or a group that never applies. */
    static final class Leaf extends Node {
        Leaf(Indicator indicator, @Nullable Group above, @Nullable Fraction value) {
            super(indicator, above, value, indicator.offers());
        }

        /** Gives it another value, none where it does not apply, and counts again. */
        void set(Optional<Fraction> value) {
            change(value, indicator().offers());
        }
    }

    /** A group. */
    static final class Group extends Node {
        private final GroupSum sum;
        private ImmutableList<Node> parts = ImmutableList.of();

        Group(Indicator indicator, @Nullable Group above) {
            super(indicator, above, null, Fraction.ZERO);
            this.sum = new GroupSum(indicator);
        }

        ImmutableList<Node> parts() {
            return parts;
        }

        GroupSum sum() {
            return sum;
        }

        /** What it can still gain up to its cap, in points of the total. */
        Fraction room() {
            Fraction cap = indicator().atMost().orElseThrow().toFraction();
            return cap.minus(value().orElse(cap)).times(share());
        }

        private void fill(List<Node> nodes) {
            parts = ImmutableList.copyOf(nodes);
            parts.forEach(part -> sum.add(part.indicator(), part.value(), part.available));
            super.value = sum.applies() ? sum.held(sum.rescaled()) : null;
            super.available = sum.offered();
        }

        private void recount() {
            change(sum.applies() ? Optional.of(sum.held(sum.rescaled())) : Optional.empty(), sum.offered());
        }
    }
}
