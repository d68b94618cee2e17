package io.wenming.examples.spring;

import com.google.common.collect.ImmutableList;
import io.wenming.cadence.Cadence;
import io.wenming.calendar.ChineseWorkdays;
import io.wenming.calendar.WorkingCalendar;
import io.wenming.document.DocumentKind;
import io.wenming.document.DocumentSource;
import io.wenming.document.Documents;
import io.wenming.honor.HonorScheme;
import io.wenming.report.FigurePlan;
import io.wenming.slip.Ladder;
import io.wenming.subject.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The rules as beans (规则): values, safe to share between all requests. A faulty document stops the start with all its
 * problems. Standards change more often and have a {@link StandardFolder} of their own.
 */
@Configuration(proxyBeanMethods = false)
class RuleBeans {
    private final Settings settings;

    RuleBeans(Settings settings) {
        this.settings = settings;
    }

    @Bean
    WorkingCalendar workdays() {
        return ChineseWorkdays.calendar();
    }

    @Bean
    HonorScheme scheme(WorkingCalendar workdays, RuleArchive archive) {
        HonorScheme scheme = read("scheme.yaml", HonorScheme.DOCUMENT).withCalendar(workdays);
        archive.keep(HonorScheme.DOCUMENT, scheme);
        return scheme;
    }

    @Bean
    Cadence cadence() {
        return read("cadence.yaml", Cadence.DOCUMENT);
    }

    @Bean
    Ladder ladder() {
        return read("ladder.yaml", Ladder.DOCUMENT);
    }

    @Bean
    FigurePlan figures() {
        return FigurePlan.framework();
    }

    @Bean
    Roster roster() {
        return new Roster(read("subjects.yaml", Documents.SUBJECTS));
    }

    private <T> T read(String file, DocumentKind<T> kind) {
        return kind.read(DocumentSource.file(settings.rules().resolve(file)));
    }

    /**
     * The subjects (创建主体名册); a list of beans would mean something else to Spring.
     *
     * @param subjects as they were when they entered
     */
    record Roster(ImmutableList<Subject> subjects) {}
}
