package io.wenming.examples.spring;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteSource;
import io.wenming.document.DocumentKind;
import io.wenming.document.DocumentSource;
import io.wenming.honor.Candidacy;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.stereotype.Component;

/** Reads bodies as documents (问题读入): within safe limits, and with all their problems if they have any. */
@Component
class QuestionConverter extends AbstractHttpMessageConverter<Object> {
    private static final ImmutableMap<Class<?>, DocumentKind<?>> KINDS =
            ImmutableMap.of(ScoreQuestion.class, ScoreQuestion.DOCUMENT, Candidacy.class, Candidacy.DOCUMENT);

    QuestionConverter() {
        super(MediaType.APPLICATION_JSON);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return KINDS.containsKey(type);
    }

    @Override
    public boolean canWrite(Class<?> type, MediaType mediaType) {
        return false;
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage in) {
        DocumentKind<?> kind = KINDS.get(type);
        if (kind == null) {
            throw new HttpMessageNotReadableException("no kind of document is read as " + type, in);
        }
        return kind.read(DocumentSource.of("body", DocumentSource.Syntax.JSON, new ByteSource() {
            @Override
            public InputStream openStream() throws IOException {
                return in.getBody();
            }
        }));
    }

    @Override
    protected void writeInternal(Object value, HttpOutputMessage out) {
        throw new HttpMessageNotWritableException("questions are only read");
    }
}
