package io.wenming.examples.spring;

import io.wenming.honor.HonorEvent;
import io.wenming.honor.HonorHistory;
import io.wenming.honor.HonorScheme;
import io.wenming.honor.Register;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register in the database (荣誉台账), and what follows from it. The history is kept in memory and only ever goes on: each question
 * first reads the rows that are new, also those that another instance of the service has added.
 */
@Component
class RegisterStore {
    private final HonorEvents events;
    private final AtomicReference<HonorHistory> known;

    RegisterStore(HonorEvents events, HonorScheme scheme) {
        this.events = events;
        this.known = new AtomicReference<>(Register.empty().under(scheme));
    }

    /** What follows from all events entered so far. */
    HonorHistory history() {
        return known.updateAndGet(this::caughtUp);
    }

    /**
     * Enters an event at the end of the register. Not within a transaction: what is rolled back would stay known.
     *
     * @throws IllegalArgumentException if its id is taken
     * @throws org.springframework.dao.DuplicateKeyException if another instance entered one at the same moment; try again
     */
    @Transactional(propagation = Propagation.NEVER)
    void append(HonorEvent event) {
        Register register = history().register();
        int place = register.size();
        // with the number that it has in the whole register
        HonorEvent entered = register.with(event).events().get(place);
        events.append(place, entered.id(), entered.recordedOn(), Register.DOCUMENT.canonical(Register.of(entered)));
    }

    private HonorHistory caughtUp(HonorHistory history) {
        HonorHistory longer = history;
        for (HonorEvents.Row row : events.findByPlaceGreaterThanEqualOrderByPlace(
                history.register().size())) {
            longer = longer.with(row.event());
        }
        return longer;
    }
}
