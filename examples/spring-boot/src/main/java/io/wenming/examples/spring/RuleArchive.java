package io.wenming.examples.spring;

import io.wenming.citation.Digest;
import io.wenming.document.DocumentKind;
import io.wenming.document.DocumentSource;
import org.springframework.data.annotation.Id;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.relational.core.mapping.Table;
import org.springframework.data.repository.Repository;

/**
 * Every rule that was ever in use (规则存档), by the digest that decisions name. Files are swapped; what was decided by the old one
 * can still be asked again.
 */
interface RuleArchive extends Repository<RuleArchive.Archived, String> {
    /** Keeps a rule unless it is kept already. */
    default <T> void keep(DocumentKind<T> kind, T rule) {
        keep(kind.contentHash(rule).toString(), kind.canonical(rule));
    }

    /** The rule with a digest. */
    default <T> T get(DocumentKind<T> kind, Digest contentHash) {
        return kind.read(DocumentSource.json(
                contentHash.toString(), findById(contentHash.toString()).document()));
    }

    @Modifying
    @Query("insert into archived_rule (content_hash, document) values (:contentHash, :document) on conflict do nothing")
    void keep(String contentHash, String document);

    Archived findById(String contentHash);

    /**
     * A row.
     *
     * @param contentHash the digest of the document
     * @param document the canonical form
     */
    @Table("archived_rule")
    record Archived(@Id String contentHash, String document) {}
}
