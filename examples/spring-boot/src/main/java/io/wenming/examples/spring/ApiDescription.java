package io.wenming.examples.spring;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the OpenAPI description says beside the endpoints (接口说明): what it is, and how each of them refuses. */
@Configuration(proxyBeanMethods = false)
@OpenAPIDefinition(
        info = @Info(title = "文明创建 Wenming", version = "1", description = "规则对象的 HTTP 示例服务 · rule objects behind HTTP"))
class ApiDescription {
    @Bean
    GlobalOpenApiCustomizer refusals() {
        return api -> {
            ModelConverters.getInstance()
                    .readAll(RefusalForm.class)
                    .forEach((name, schema) -> api.getComponents().addSchemas(name, schema));
            ApiResponse refused = new ApiResponse()
                    .description("problem details (RFC 9457)")
                    .content(new Content()
                            .addMediaType(
                                    "application/problem+json",
                                    new MediaType()
                                            .schema(new io.swagger.v3.oas.models.media.Schema<>().$ref("Refusal"))));
            api.getPaths().values().stream()
                    .map(PathItem::readOperations)
                    .flatMap(List::stream)
                    .forEach(operation -> operation.getResponses().addApiResponse("4XX", refused));
        };
    }

    /**
     * Problem details; it only describes the API.
     *
     * @param type what kind of problem
     * @param title the same in words
     * @param status the HTTP status
     * @param detail what was given, what is wrong with it, and what is allowed
     * @param instance the path that was asked
     * @param problems all problems of a faulty document
     */
    @Schema(name = "Refusal")
    record RefusalForm(
            URI type,
            String title,
            int status,
            String detail,
            URI instance,
            @Nullable List<Refusals.Found> problems) {}
}
