package io.wenming.examples.spring;

import io.wenming.document.Codecs;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** Writes answers and problem details (RFC 9457) as bodies (应答写出). */
@Component
class AnswerConverter extends AbstractHttpMessageConverter<Object> {
    AnswerConverter() {
        super(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Override
    public List<MediaType> getSupportedMediaTypes(Class<?> type) {
        return List.of(
                ProblemDetail.class.isAssignableFrom(type)
                        ? MediaType.APPLICATION_PROBLEM_JSON
                        : MediaType.APPLICATION_JSON);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return Answer.class.isAssignableFrom(type) || ProblemDetail.class.isAssignableFrom(type);
    }

    @Override
    public boolean canRead(Class<?> type, MediaType mediaType) {
        return false;
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage in) {
        throw new HttpMessageNotReadableException("answers are only written", in);
    }

    @Override
    protected void writeInternal(Object value, HttpOutputMessage out) throws IOException {
        Body body = value instanceof Answer answer ? answer.body() : problem((ProblemDetail) value);
        out.getBody().write(body.json().getBytes(StandardCharsets.UTF_8));
    }

    private static Body problem(ProblemDetail problem) {
        Body body = new Body()
                .put("type", problem.getType().toString())
                .put("title", Codecs.TEXT, Optional.ofNullable(problem.getTitle()))
                .put("status", problem.getStatus())
                .put("detail", Codecs.TEXT, Optional.ofNullable(problem.getDetail()))
                .put(
                        "instance",
                        Codecs.TEXT,
                        Optional.ofNullable(problem.getInstance()).map(URI::toString));
        if (problem.getProperties() != null
                && problem.getProperties().get(Refusals.PROBLEMS) instanceof Refusals.Problems all) {
            body.put(Refusals.PROBLEMS, all.problems());
        }
        return body;
    }
}
