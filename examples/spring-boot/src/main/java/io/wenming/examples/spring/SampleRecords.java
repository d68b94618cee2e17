package io.wenming.examples.spring;

import io.wenming.cadence.EvidenceLog;
import io.wenming.document.DocumentKind;
import io.wenming.document.DocumentSource;
import io.wenming.honor.Register;
import io.wenming.slip.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Fills an empty database with invented records (示例数据), so that there is something to ask about. */
@Component
@ConditionalOnBooleanProperty("wenming.samples")
class SampleRecords implements ApplicationRunner {
    private final RegisterStore register;
    private final EvidenceRows evidence;
    private final ProblemRows problems;

    SampleRecords(RegisterStore register, EvidenceRows evidence, ProblemRows problems) {
        this.register = register;
        this.evidence = evidence;
        this.problems = problems;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (register.history().register().size() == 0) {
            read("register.yaml", Register.DOCUMENT).events().forEach(register::append);
        }
        if (evidence.count() == 0) {
            evidence.saveAll(read("evidence.yaml", EvidenceLog.DOCUMENT).evidence().stream()
                    .map(EvidenceRows.Row::of)
                    .collect(Collectors.toList()));
        }
        if (problems.count() == 0) {
            read("problems.yaml", Problem.DOCUMENT).forEach(problems::add);
        }
    }

    private static <T> T read(String file, DocumentKind<T> kind) throws IOException {
        return kind.read(DocumentSource.yaml(
                file, new ClassPathResource("samples/" + file).getContentAsString(StandardCharsets.UTF_8)));
    }
}
