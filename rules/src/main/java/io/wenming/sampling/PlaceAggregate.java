package io.wenming.sampling;

import io.wenming.label.Label;

/** How the places of a category make its value (点位汇总方式), in percent. Source: scoring rules, 7, step 1. */
public enum PlaceAggregate {
    /** 按点平均: the mean of the shares that passed at each place; 9 of 11 and 10 of 10 make 90.909… */
    MEAN("mean", Label.of("按点平均", "mean of the places")),
    /** 按条汇总: the share of all lines of all places that passed; 9 of 11 and 10 of 10 make 90.476… */
    POOLED("pooled", Label.of("按条汇总", "all lines pooled"));

    private final String code;
    private final Label label;

    PlaceAggregate(String code, Label label) {
        this.code = code;
        this.label = label;
    }

    /** The code that documents use. */
    public String code() {
        return code;
    }

    /** The term. */
    public Label label() {
        return label;
    }
}
