package io.wenming.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import org.yaml.snakeyaml.LoaderOptions;

/** The parsers of JSON and YAML. Their own limits stand where ours have been looked at, or cannot be. */
final class Parsers {
    private Parsers() {}

    static JsonParser open(DocumentSource.Syntax syntax, String text, DocumentLimits limits) throws IOException {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                // one more, so that the reader sees the level and says where it is
                .maxNestingDepth(limits.depth() + 1)
                .maxDocumentLength(limits.characters())
                .maxStringLength(limits.characters())
                .maxNameLength(limits.characters())
                .maxNumberLength(limits.characters())
                .build();
        return factory(syntax, constraints, limits).createParser(text);
    }

    private static JsonFactory factory(
            DocumentSource.Syntax syntax, StreamReadConstraints constraints, DocumentLimits limits) {
        if (syntax == DocumentSource.Syntax.JSON) {
            return JsonFactory.builder()
                    // a table of names serves many documents; here it would only be a target for names that collide
                    .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                    .streamReadConstraints(constraints)
                    .build();
        }
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(limits.characters());
        options.setNestingDepthLimit(limits.depth());
        options.setMaxAliasesForCollections(0);
        return new MarkedYaml.Factory(
                YAMLFactory.builder().streamReadConstraints(constraints).loaderOptions(options));
    }
}
