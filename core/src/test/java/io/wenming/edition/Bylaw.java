package io.wenming.edition;

import java.io.Serializable;
import java.time.LocalDate;

/** Something that is issued in versions. */
public record Bylaw(String id, String version, Edition edition) implements Issued, Serializable {
    private static final long serialVersionUID = 1L;

    /** A version of one document that is in force from a day on. */
    public static Bylaw from(String version, String day) {
        return new Bylaw(
                "index",
                version,
                Edition.builder().inForceFrom(LocalDate.parse(day)).build());
    }

    Bylaw until(String day) {
        return new Bylaw(
                id,
                version,
                Edition.builder()
                        .from(edition)
                        .inForceUntil(LocalDate.parse(day))
                        .build());
    }

    Bylaw insteadOf(String old) {
        return new Bylaw(
                id,
                version,
                Edition.builder()
                        .from(edition)
                        .addSupersedes(new Superseded(id, old))
                        .build());
    }

    Bylaw as(EditionStatus status) {
        return new Bylaw(
                id, version, Edition.builder().from(edition).status(status).build());
    }
}
