package io.wenming.examples.spring;

import static java.util.Objects.requireNonNull;

import io.wenming.calendar.UnknownCalendarYearException;
import io.wenming.document.DocumentException;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers what cannot be answered with problem details (问题详情), in the words of the library. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ProblemDetail faultyDocument(DocumentException faulty, Locale locale) {
        return Refusals.document(faulty, Languages.of(locale));
    }

    @ExceptionHandler
    ProblemDetail unknownYear(UnknownCalendarYearException unknown) {
        return Refusals.unanswerable(requireNonNull(unknown.getMessage())).getBody();
    }

    /** What nobody foresaw is for the log; the client learns that it was not its fault. */
    @ExceptionHandler
    ProblemDetail defect(RuntimeException defect) {
        LOG.error("a request failed", defect);
        return ProblemDetail.forStatus(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    /** The library says what is wrong with a value and what is allowed. */
    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException mismatch, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String detail = "%s: '%s' is not understood: %s"
                .formatted(
                        mismatch.getPropertyName(),
                        mismatch.getValue(),
                        NestedExceptionUtils.getMostSpecificCause(mismatch).getMessage());
        return handleExceptionInternal(mismatch, Refusals.parameter(detail), headers, status, request);
    }
}
