package io.wenming.examples.benchmarks.workload;

import com.google.common.collect.ImmutableList;
import java.util.SplittableRandom;

/** Makes a workload from a seed. */
final class WorkloadMaker {
    private static final int CAP = 200;
    private static final int EXTRAS = 3;
    private static final int BANS = 4;

    private final SplittableRandom random;
    private int slot;

    WorkloadMaker(long seed) {
        this.random = new SplittableRandom(seed);
    }

    Workload make(int sections, int indicators) {
        ImmutableList.Builder<Section> made = ImmutableList.builder();
        for (int section = 1; section <= sections; section++) {
            made.add(section("s" + section, indicators));
        }
        ImmutableList.Builder<Extra> extras = ImmutableList.builder();
        for (int extra = 1; extra <= EXTRAS; extra++) {
            extras.add(new Extra("bonus" + extra, slot++, random.nextInt(10, 41)));
        }
        ImmutableList.Builder<Ban> bans = ImmutableList.builder();
        for (int ban = 1; ban <= BANS; ban++) {
            bans.add(new Ban("veto" + ban, slot++));
        }
        return new Workload(made.build(), extras.build(), CAP, bans.build());
    }

    private Section section(String id, int indicators) {
        int weight = random.nextInt(5, 31);
        ImmutableList.Builder<Item> items = ImmutableList.builder();
        for (int item = 0; item < indicators; item++) {
            items.add(item("%s_i%s".formatted(id, item + 1), item % 5));
        }
        return new Section(id, weight, items.build());
    }

    private Item item(String id, int shape) {
        int points = random.nextInt(20, 101);
        return switch (shape) {
            case 0 -> new Item.Flag(id, slot++, points);
            case 1 -> new Item.Ratio(id, slot++, points);
            case 2 -> new Item.Banded(id, slot++, points, steps(points));
            case 3 -> new Item.Charged(id, slot++, points, random.nextInt(2, 16));
            default -> new Item.Graded(id, slot++, points);
        };
    }

    private ImmutableList<Item.Step> steps(int points) {
        return ImmutableList.of(step(90, points), step(80, points * 3 / 4), step(70, points / 2), step(60, points / 4));
    }

    private Item.Step step(int about, int points) {
        int tenths = about * 10 + random.nextInt(-30, 31);
        return new Item.Step(tenths * 10, random.nextBoolean(), points);
    }
}
