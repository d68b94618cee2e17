package io.wenming.examples.spring;

import io.wenming.cadence.Evidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Persistable;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.relational.core.mapping.Table;
import org.springframework.data.repository.ListCrudRepository;

/** What units have done, as rows (佐证). */
interface EvidenceRows extends ListCrudRepository<EvidenceRows.Row, String> {
    /** What was on record at the end of a day, in order. */
    @Query("select * from evidence where recorded_on <= :asOf order by occurred_on, id")
    List<Row> knownOn(LocalDate asOf);

    /** A row: the members of {@link Evidence}. */
    @Table("evidence")
    record Row(
            @Id String id,
            String unit,
            String kind,
            LocalDate occurredOn,
            LocalDate recordedOn,
            @Nullable String digest)
            implements Persistable<String> {
        static Row of(Evidence evidence) {
            return new Row(
                    evidence.id(),
                    evidence.unit(),
                    evidence.kind(),
                    evidence.occurredOn(),
                    evidence.recordedOn(),
                    evidence.digest().orElse(null));
        }

        Evidence evidence() {
            return Evidence.builder()
                    .id(id)
                    .unit(unit)
                    .kind(kind)
                    .occurredOn(occurredOn)
                    .recordedOn(recordedOn)
                    .digest(Optional.ofNullable(digest))
                    .build();
        }

        @Override
        public String getId() {
            return id;
        }

        /** The id is given, so Spring Data could not tell; rows are added, never changed. */
        @Override
        public boolean isNew() {
            return true;
        }
    }
}
