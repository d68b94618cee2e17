package io.wenming.value;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.wenming.document.Domains;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the public doors of core and rules do with what they cannot take. */
class DoorsTest {
    /** Questions, answers and sources, which no document holds. */
    private static final ImmutableSet<String> IN_NO_DOCUMENT = ImmutableSet.of(
            "Contender",
            "CoverageMember",
            "Detail",
            "DocumentSource",
            "Domain",
            "DutiesAsked",
            "Duty",
            "DutyKeys",
            "Edge",
            "ExampleCheck",
            "FindingJson",
            "Flaw",
            "ImmutableBulletinQuestion$Builder",
            "ImmutableCoverageSource$Builder",
            "ImmutableDutyRoster$Builder",
            "ImmutableFinding$Builder",
            "ImmutableFlaw$Builder",
            "ImmutableReportSource$Builder",
            "ImmutableShortfall$Builder",
            "Input",
            "PeriodSurge",
            "Place",
            "PracticeFlaw",
            "Problem",
            "RecordRef",
            "RegisterFlaw",
            "SampledUnit",
            "ScoreLine",
            "SharedDuty",
            "SharedInput",
            "StepDelays",
            "Streak",
            "SubjectImpact",
            "SupervisionFacts",
            "UnitLoss",
            "UnitScore",
            "VetoReason");

    /** It puts no text anywhere: a list without items, a word to look up. */
    private static final Pattern PUTS_NOTHING =
            Pattern.compile("ImmutableRoundRecords\\$Builder.put(Tests|Results)\\[.*|\\w+\\.readyMade\\[.*");

    /** The collections of builders are Guava's, which name what they refuse by its place or not at all. */
    private static final Pattern ITEM = Pattern.compile("Immutable\\w+\\$Builder\\..*");

    private static Doors doors;

    @BeforeAll
    static void open() throws IOException, URISyntaxException {
        doors = new Doors(
                ModuleClasses.all()
                        .filter(ModuleClasses::isSeenFromOutside)
                        .filter(type -> !type.getSimpleName().startsWith("Immutable")),
                Stream.concat(
                        ValuesTest.values(),
                        Stream.of(Domains.subjects(), Domains.facts(), Domains.divisions(), Domains.calendars())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \u3000", "a\u0000", "a\u0085b", "\u007f", "half \ud800", "\udc00\ud800"})
    void noDoorOfWhatADocumentHoldsTakesATextThatItDoesNotHold(String text) {
        Map<String, Optional<Throwable>> tried = doors.tried(type -> texts(type, text));

        assertThat(tried.size()).isGreaterThan(400);
        assertThat(tried.entrySet().stream()
                        .filter(each -> !(each.getValue().orElse(null) instanceof IllegalArgumentException))
                        .map(Map.Entry::getKey)
                        .filter(door -> !PUTS_NOTHING.matcher(door).matches())
                        .filter(door -> IN_NO_DOCUMENT.stream().noneMatch(name -> door.startsWith(name + "."))))
                .isEmpty();
    }

    @Test
    void whatIsNullIsRefusedByItsName() {
        Map<String, Optional<Throwable>> tried = doors.tried(type -> Stream.of(doors));

        assertThat(tried.size()).isGreaterThan(1_000);
        assertThat(tried.entrySet().stream()
                        .filter(each -> each.getValue()
                                .filter(came -> came instanceof NullPointerException && isBare(came))
                                .isPresent())
                        .map(Map.Entry::getKey)
                        .filter(door -> !ITEM.matcher(door).matches()))
                .isEmpty();
    }

    /** Without a message; what is thrown so often that the compiler has one ready loses its own, and its trace. */
    private static boolean isBare(Throwable came) {
        return came.getMessage() == null && came.getStackTrace().length > 0;
    }

    /** The text as a type wants it. */
    private static Stream<?> texts(Type type, String text) {
        if (type == String.class) {
            return Stream.of(text);
        }
        if (!(type instanceof ParameterizedType generic)
                || generic.getActualTypeArguments().length > 1
                || !generic.getActualTypeArguments()[0].getTypeName().matches("(\\? extends )?java\\.lang\\.String")) {
            return Stream.empty();
        }
        return Stream.of(Optional.of(text), ImmutableList.of(text), ImmutableSet.of(text))
                .filter(((Class<?>) generic.getRawType())::isInstance)
                .limit(1);
    }
}
