package io.wenming.examples.spring;

import io.wenming.citation.Digest;
import io.wenming.decision.DecisionRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;
import org.springframework.data.repository.Repository;

/** The decisions as rows (决定存档), each with all that is needed to ask again. */
interface Decisions extends Repository<Decisions.Row, Long> {
    /** Adds a decision by facts alone; the row has its number. */
    default long keep(DecisionRecord decision) {
        return save(Row.of(decision, null)).number();
    }

    /**
     * Adds a decision that rests on the register.
     *
     * @param events how many events there were
     */
    default long keep(DecisionRecord decision, int events) {
        return save(Row.of(decision, events)).number();
    }

    Row save(Row row);

    List<Row> findByOrderById();

    /** A row: the members of {@link DecisionRecord}, and how many events of the register were known. */
    @Table("decision")
    record Row(
            @Id @Nullable Long id,
            String subject,
            String standard,
            String version,
            String contentHash,
            LocalDate asOf,
            @Nullable Integer events,
            String inputs,
            String result) {
        private static Row of(DecisionRecord decision, @Nullable Integer events) {
            return new Row(
                    null,
                    decision.subject(),
                    decision.standard(),
                    decision.version(),
                    decision.contentHash().toString(),
                    decision.asOf(),
                    events,
                    decision.inputs(),
                    decision.result());
        }

        long number() {
            return Optional.ofNullable(id).orElseThrow();
        }

        DecisionRecord decision() {
            return DecisionRecord.builder()
                    .subject(subject)
                    .standard(standard)
                    .version(version)
                    .contentHash(Digest.parse(contentHash))
                    .asOf(asOf)
                    .inputs(inputs)
                    .result(result)
                    .build();
        }
    }
}
