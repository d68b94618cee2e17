package io.wenming.honor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;

/**
 * A list of which every version stays as it is (持久序列): one more element, or another one at an index, costs the path to
 * it, not the list. A tree whose nodes have up to 512 parts.
 *
 * @param size how many
 * @param height how many branches stand above a leaf
 */
record Sequence<T>(int size, int height, Node<T> root) {
    private static final int BITS = 9;
    private static final int WIDTH = 1 << BITS;

    /** A part of the tree; an index counts from the first element of the whole. */
    private sealed interface Node<T> {
        T get(int index, int height);

        Node<T> with(int index, int height, T element);
    }

    static <T> Sequence<T> of(List<T> elements) {
        List<Node<T>> level = new ArrayList<>();
        for (List<T> part : Lists.partition(elements, WIDTH)) {
            level.add(new Leaf<>(ImmutableList.copyOf(part)));
        }
        int height = 0;
        while (level.size() > 1) {
            List<Node<T>> above = new ArrayList<>();
            for (List<Node<T>> part : Lists.partition(level, WIDTH)) {
                above.add(new Branch<>(ImmutableList.copyOf(part)));
            }
            level = above;
            height++;
        }
        return new Sequence<>(elements.size(), height, level.isEmpty() ? new Leaf<>(ImmutableList.of()) : level.get(0));
    }

    T get(int index) {
        return root.get(index, height);
    }

    /** The same with one more element at the end. */
    Sequence<T> with(T element) {
        boolean full = size == WIDTH << (BITS * height);
        return full
                ? new Sequence<>(
                        size + 1, height + 1, new Branch<>(ImmutableList.of(root)).with(size, height + 1, element))
                : new Sequence<>(size + 1, height, root.with(size, height, element));
    }

    /** The same with another element at an index. */
    Sequence<T> with(int index, T element) {
        return new Sequence<>(size, height, root.with(index, height, element));
    }

    ImmutableList<T> toList() {
        ImmutableList.Builder<T> list = ImmutableList.builderWithExpectedSize(size);
        for (int index = 0; index < size; index++) {
            list.add(get(index));
        }
        return list.build();
    }

    private static int part(int index, int height) {
        return (index >>> (BITS * height)) & (WIDTH - 1);
    }

    /** These parts with another one, or with one more, at an index. */
    private static <P> ImmutableList<P> replaced(ImmutableList<P> parts, int at, P part) {
        return ImmutableList.<P>builderWithExpectedSize(Math.max(parts.size(), at + 1))
                .addAll(parts.subList(0, at))
                .add(part)
                .addAll(parts.subList(Math.min(at + 1, parts.size()), parts.size()))
                .build();
    }

    private record Leaf<T>(ImmutableList<T> elements) implements Node<T> {
        @Override
        public T get(int index, int height) {
            return elements.get(part(index, 0));
        }

        @Override
        public Node<T> with(int index, int height, T element) {
            return new Leaf<>(replaced(elements, part(index, 0), element));
        }
    }

    private record Branch<T>(ImmutableList<Node<T>> parts) implements Node<T> {
        @Override
        public T get(int index, int height) {
            return parts.get(part(index, height)).get(index, height - 1);
        }

        @Override
        public Node<T> with(int index, int height, T element) {
            int at = part(index, height);
            Node<T> below = at < parts.size() ? parts.get(at) : empty(height - 1);
            return new Branch<>(replaced(parts, at, below.with(index, height - 1, element)));
        }

        private static <T> Node<T> empty(int height) {
            return height == 0 ? new Leaf<>(ImmutableList.of()) : new Branch<>(ImmutableList.of());
        }
    }
}
