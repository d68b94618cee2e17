package io.wenming.practice;

import io.wenming.division.DivisionLevel;
import io.wenming.label.Label;

/** The three levels of practice venues (文明实践阵地), high to low. Source: framework, part 5. */
public enum VenueLevel {
    /** 中心 center, of a district or county. */
    CENTER("center", Label.of("新时代文明实践中心", "center"), DivisionLevel.COUNTY),
    /** 所 station office, of a township or subdistrict. */
    OFFICE("office", Label.of("新时代文明实践所", "station office"), DivisionLevel.TOWNSHIP),
    /** 站 station, of a village or community. */
    STATION("station", Label.of("新时代文明实践站", "station"), DivisionLevel.VILLAGE);

    private final String code;
    private final Label label;
    private final DivisionLevel division;

    VenueLevel(String code, Label label, DivisionLevel division) {
        this.code = code;
        this.label = label;
        this.division = division;
    }

    /** The code, as documents say it. */
    public String code() {
        return code;
    }

    /** The official term. */
    public Label label() {
        return label;
    }

    /** The level of the divisions that have one. */
    public DivisionLevel division() {
        return division;
    }
}
