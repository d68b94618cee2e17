package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.Optional;

/**
 * Puts the stages of a plan together (分段): the root, and the groups whose limits cut or raise their sum. What lies between two
 * stages is linear and needs no step of its own for the total.
 */
final class FlatStages {
    /** Kernels for no more stages than this, which most standards do not have. */
    private static final int MOST_KERNELS = 8;

    private static final FlatConstants<FlatSum> KERNELS = FlatConstants.like(FlatKernel.class, FlatSum.class);

    private final FlatArrays arrays;
    private final FlatLeaves leaves;

    FlatStages(FlatArrays arrays, FlatLeaves leaves) {
        this.arrays = arrays;
        this.leaves = leaves;
    }

    /**
     * The sum of all.
     *
     * @param parents by node, its parent, which stands before it
     * @param stages by node, its stage
     * @param limits by node, its limits
     */
    FlatSum total(int[] parents, int[] stages, ImmutableList<FlatLimit> limits) {
        ListMultimap<Integer, FlatSum> inside = LinkedListMultimap.create();
        for (int node = stages.length - 1; node > 0; node--) {
            int outer = stages[parents[node]];
            if (stages[node] != outer) {
                inside.put(outer, stage(stages[node], inside, limits.get(node)));
            }
        }
        return stage(0, inside, limits.get(0));
    }

    private FlatSum stage(int stage, ListMultimap<Integer, FlatSum> inside, FlatLimit limit) {
        FlatSum others = leaves.others(stage);
        FlatSum inner = FlatSum.of(
                others == FlatSum.NONE
                        ? ImmutableList.copyOf(inside.get(stage))
                        : ImmutableList.<FlatSum>builder()
                                .add(others)
                                .addAll(inside.get(stage))
                                .build());
        return kernel(stage, inner, limit).orElseGet(() -> new FlatStage(stage, leaves, inner, limit));
    }

    private Optional<FlatSum> kernel(int stage, FlatSum inner, FlatLimit limit) {
        return stage < MOST_KERNELS
                ? FlatDense.of(stage, arrays, leaves.absent())
                        .flatMap(dense -> KERNELS.of(new FlatKernel.Parts(dense, inner, limit)))
                : Optional.empty();
    }
}
