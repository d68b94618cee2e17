package io.wenming.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.UncheckedIOException;
import java.util.List;

/** The schema of a kind of document, asked through a validator that is not ours. */
final class FormSchema {
    private static final JsonSchemaFactory VALIDATORS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final YAMLMapper YAML = new YAMLMapper();

    private final JsonSchema schema;

    private FormSchema(JsonSchema schema) {
        this.schema = schema;
    }

    static FormSchema of(DocumentKind<?> kind) {
        return new FormSchema(VALIDATORS.getSchema(json(kind.schema())));
    }

    /** What is wrong with a schema itself. */
    static List<String> dialectProblems(DocumentKind<?> kind) {
        return new FormSchema(VALIDATORS.getSchema(SchemaLocation.of(SchemaId.V202012))).problems(json(kind.schema()));
    }

    List<String> problems(JsonNode document) {
        return schema.validate(document).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }

    static JsonNode json(String text) {
        return parsed(JSON, text);
    }

    static JsonNode yaml(String text) {
        return parsed(YAML, text);
    }

    private static JsonNode parsed(ObjectMapper mapper, String text) {
        try {
            return mapper.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
