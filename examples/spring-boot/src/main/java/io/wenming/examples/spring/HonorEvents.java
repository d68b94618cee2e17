package io.wenming.examples.spring;

import io.wenming.document.DocumentSource;
import io.wenming.honor.HonorEvent;
import io.wenming.honor.Register;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.relational.core.mapping.Table;
import org.springframework.data.repository.Repository;

/** The events of the register as rows (荣誉台账). There is no way to change or delete one. */
interface HonorEvents extends Repository<HonorEvents.Row, Integer> {
    /** The rows from a place on, in order. */
    List<Row> findByPlaceGreaterThanEqualOrderByPlace(int place);

    /** Adds a row; a place that is taken is refused by the primary key. */
    @Modifying
    @Query(
            "insert into honor_event (place, event_id, recorded_on, document) values (:place, :id, :recordedOn, :document)")
    void append(int place, String id, LocalDate recordedOn, String document);

    /**
     * A row.
     *
     * @param place the place in the register, from 0
     * @param eventId the id of the event
     * @param recordedOn the day on which it was entered
     * @param document a register of this event alone, canonical
     */
    @Table("honor_event")
    record Row(@Id int place, String eventId, LocalDate recordedOn, String document) {
        HonorEvent event() {
            return Register.DOCUMENT
                    .read(DocumentSource.json("honor_event " + place, document))
                    .events()
                    .get(0);
        }
    }
}
