package io.wenming.examples.spring;

import com.google.common.collect.ImmutableList;
import io.wenming.document.DocumentSource;
import io.wenming.slip.Problem;
import org.springframework.data.annotation.Id;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.relational.core.mapping.Table;
import org.springframework.data.repository.ListCrudRepository;

/** The problems as rows (问题台账): each a document, since it grows with its events. */
interface ProblemRows extends ListCrudRepository<ProblemRows.Row, String> {
    /** Adds a problem. */
    default void add(Problem problem) {
        add(problem.id(), Problem.DOCUMENT.canonical(ImmutableList.of(problem)));
    }

    @Modifying
    @Query("insert into problem (id, document) values (:id, :document)")
    void add(String id, String document);

    /**
     * A row.
     *
     * @param id the id of the problem
     * @param document a list of this problem alone, canonical
     */
    @Table("problem")
    record Row(@Id String id, String document) {
        Problem problem() {
            return Problem.DOCUMENT
                    .read(DocumentSource.json("problem " + id, document))
                    .get(0);
        }
    }
}
