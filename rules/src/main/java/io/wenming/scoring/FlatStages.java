package io.wenming.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.Optional;

/**
 * Puts the stages of a plan together (分段): the root, and the groups whose limits cut or raise their sum. What lies between two
 * stages is linear and needs no step of its own for the total.
 *
 * @param arrays the leaves to be laid out
 * @param leaves the same, laid out by slot
 * @param parents by node, its parent, which stands before it
 * @param stages by node, its stage; of two stages, the inner one begins at a later node
 * @param limits by node, its limits
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record FlatStages(FlatArrays arrays, FlatLeaves leaves, int[] parents, int[] stages, ImmutableList<FlatLimit> limits) {
    /** Kernels for no more stages than this, which most standards do not have. */
    private static final int MOST_KERNELS = 8;

    private static final FlatConstants<FlatSum> KERNELS = FlatConstants.like(FlatKernel.class, FlatSum.class);

    /** The sum of all for one subject. */
    FlatSum sum() {
        ListMultimap<Integer, FlatSum> inside = LinkedListMultimap.create();
        for (int node = stages.length - 1; node > 0; node--) {
            if (begins(node)) {
                inside.put(outer(node), stage(stages[node], inside, limits.get(node)));
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

    /** The sum of all for the subjects of a block. */
    FlatBlocks blocks(FlatLoops loops) {
        ImmutableList.Builder<FlatBlocks.Stage> all = ImmutableList.builder();
        for (int node = stages.length - 1; node >= 0; node--) {
            if (begins(node)) {
                int stage = stages[node];
                all.add(new FlatBlocks.Stage(stage, outer(node), loops.base(stage), loops.of(stage), limits.get(node)));
            }
        }
        return new FlatBlocks(all.build());
    }

    private boolean begins(int node) {
        return node == 0 || stages[node] != outer(node);
    }

    /** The stage that the stage of a node is inside of; its own for the total. */
    private int outer(int node) {
        return node == 0 ? 0 : stages[parents[node]];
    }
}
