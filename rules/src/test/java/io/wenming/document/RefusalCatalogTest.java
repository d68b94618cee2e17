package io.wenming.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every sentence in which core and rules refuse something has its Chinese. */
class RefusalCatalogTest {
    private static final Pattern PLACE = Pattern.compile("%(?:([0-9]+)\\$)?s");
    /** Where, what is wrong, what is allowed; or where, and a refusal within. */
    private static final Pattern HOUSE_FORM = Pattern.compile("[^:;]+: (.+; [^;]+|%s)");

    private static final Pattern CHINESE_FORM = Pattern.compile("[^：；]+：(.+；[^；]+|%s)");

    private static RefusalSites library;

    @BeforeAll
    static void find() throws IOException {
        library = RefusalSites.ofTheLibrary();
    }

    @Test
    void everyRefusalIsASentenceWrittenOut() {
        assertThat(library.strange()).isEmpty();
        assertThat(library.sites()).hasSizeGreaterThan(400);
    }

    @Test
    void everySentenceHasAsManyPlacesAsThingsGiven() {
        assertThat(library.sites())
                .allSatisfy(site ->
                        assertThat(places(site.template())).as("%s", site).isEqualTo(upTo(site.given())));
    }

    @Test
    void everySentenceSaysWhereWhatAndWhatIsAllowed() {
        assertThat(library.sites()).extracting(RefusalSites.Site::template).allMatch(HOUSE_FORM.asMatchPredicate());
    }

    @Test
    void everySentenceHasItsChineseAndNoOtherHas() {
        Set<String> written = new TreeSet<>();
        library.sites().forEach(site -> written.add(site.template()));

        assertThat(RefusalCatalog.all().keySet()).containsExactlyElementsOf(written);
    }

    @Test
    void chineseHasTheFormAndThePlacesOfItsSentence() {
        assertThat(RefusalCatalog.all()).allSatisfy((template, chinese) -> {
            assertThat(chinese).matches(CHINESE_FORM);
            assertThat(places(chinese)).as(chinese).containsExactlyInAnyOrderElementsOf(places(template));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Refusal.of(sentence)|Sample.java:3 sentence",
                "Refusal.of(\"a: \" + b)|Sample.java:3 \"a: \" + b",
                "Refusal.unless(ok, text, 1)|Sample.java:3 text",
                "new IllegalArgumentException(\"a\")|Sample.java:3 new IllegalArgumentException",
                "Preconditions.checkArgument(ok)|Sample.java:3 checkArgument",
                "map(Refusal::of)|Sample.java:3 Refusal::of"
            })
    void otherWaysToRefuseAreSeen(String statement, String strange) throws IOException {
        assertThat(sample(statement).strange()).containsExactly(strange);
    }

    @Test
    void sentencesAreSeenWhereverTheyStand() throws IOException {
        assertThat(sample("throw Refusal.of(\"a: %s;\" + \" b\", c)").sites())
                .containsExactly(new RefusalSites.Site("Sample.java:3", "a: %s; b", 1));
        assertThat(sample("Refusal.unless(ok, \"a: b; c\")").sites())
                .containsExactly(new RefusalSites.Site("Sample.java:3", "a: b; c", 0));
        assertThat(sample("throw Refusal.of(Label.of(zh, en))").sites()).isEmpty();
    }

    private static RefusalSites sample(String statement) throws IOException {
        return RefusalSites.of("Sample.java", "class Sample {\n    void check() {\n%s;}}".formatted(statement));
    }

    /** The numbers of the places, in the order in which they stand. */
    private static ImmutableList<Integer> places(String sentence) {
        List<Integer> numbers = new ArrayList<>();
        int next = 0;
        for (MatchResult place : PLACE.matcher(sentence).results().toList()) {
            numbers.add(place.group(1) == null ? next++ : Integer.parseInt(place.group(1)) - 1);
        }
        return ImmutableList.copyOf(numbers);
    }

    private static ImmutableList<Integer> upTo(int count) {
        return IntStream.range(0, count).boxed().collect(ImmutableList.toImmutableList());
    }
}
