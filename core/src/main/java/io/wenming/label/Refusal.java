package io.wenming.label;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An argument that a value refuses (拒绝), in one sentence: {@code where: what was given and what is wrong; what is allowed}. The
 * message is English. The sentence as the code has it and what stands in it are kept apart, so that it can be said in
 * Chinese to those who write documents; {@link #of(Label)} says both languages at once, for the rules of embedders.
 *
 * <pre>{@code
 * Refusal.unless(places >= 0, "places: %s is below 0; give 0 or more", places);
 * throw Refusal.of("unit: '%s' is not known; give day or week", code);
 * }</pre>
 */
public final class Refusal extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private static final Label NOTHING = Label.of("空", "nothing");

    /** What the generated builders say of parts that were not given. */
    private static final Pattern LACKING =
            Pattern.compile("Cannot build (\\w+), some of required attributes are not set \\[(.+)]");

    private final String template;
    private final ImmutableList<Serializable> given; // texts, lists of them, labels, and refusals within this one
    private final @Nullable Label label;

    /**
     * A refusal of a value that lacks parts, from what generated builders say; they need it to be public. All others use
     * {@link #of(String, Object...)}.
     */
    public Refusal(String lacking) {
        this(lacking(lacking));
    }

    private Refusal(Label sentence) {
        this(sentence.en(), ImmutableList.of(), sentence, null);
    }

    private Refusal(
            String template, ImmutableList<Serializable> given, @Nullable Label label, @Nullable Throwable cause) {
        super(Strings.lenientFormat(template, said(given)), cause);
        this.template = template;
        this.given = given;
        this.label = label;
    }

    /**
     * A refusal to throw.
     *
     * @param template the sentence, with {@code %s} for each thing in it
     * @param given what stands in it: a {@link Label} is said in the language of the sentence, another refusal as its own
     *     sentence, a collection as a list, an optional as what is in it, all else as its text
     */
    public static Refusal of(String template, @Nullable Object... given) {
        return new Refusal(
                requireNonNull(template, "template"),
                Arrays.stream(given).map(Refusal::kept).collect(toImmutableList()),
                null,
                null);
    }

    /** A refusal to throw that says its sentence in both languages. */
    public static Refusal of(Label sentence) {
        return new Refusal(sentence);
    }

    /**
     * Refuses unless something holds.
     *
     * @throws Refusal if it does not
     */
    public static void unless(boolean holds, String template) {
        if (!holds) {
            throw of(template);
        }
    }

    /**
     * Refuses unless something holds.
     *
     * @throws Refusal if it does not
     */
    public static void unless(boolean holds, String template, @Nullable Object one) {
        if (!holds) {
            throw of(template, one);
        }
    }

    /**
     * Refuses unless something holds.
     *
     * @throws Refusal if it does not
     */
    public static void unless(boolean holds, String template, @Nullable Object one, @Nullable Object two) {
        if (!holds) {
            throw of(template, one, two);
        }
    }

    /**
     * Refuses unless something holds.
     *
     * @throws Refusal if it does not
     */
    public static void unless(boolean holds, String template, @Nullable Object... given) {
        if (!holds) {
            throw of(template, given);
        }
    }

    /** The same refusal, and what led to it. */
    public Refusal causedBy(Throwable cause) {
        return new Refusal(template, given, label, requireNonNull(cause, "cause"));
    }

    /** The sentence as it stands in the code, with {@code %s} for each thing in it. */
    public String template() {
        return template;
    }

    /**
     * What stands in the sentence, in order: a {@code String}, an {@link ImmutableList} of such, a {@link Label}, or a refusal
     * for a sentence within the sentence.
     */
    public ImmutableList<Serializable> given() {
        return given;
    }

    /** Both languages, where they were said at once. */
    public Optional<Label> label() {
        return Optional.ofNullable(label);
    }

    private static Label lacking(String said) {
        Matcher lacking = LACKING.matcher(said);
        return lacking.matches()
                ? Label.of(
                        "%s：缺少 %s；请补上"
                                .formatted(lacking.group(1), lacking.group(2).replace(", ", "、")),
                        "%s: it lacks %s; give what is missing".formatted(lacking.group(1), lacking.group(2)))
                : Label.of(said);
    }

    private static Serializable kept(@Nullable Object thing) {
        if (thing instanceof Optional<?> maybe) {
            return maybe.map(Refusal::kept).orElse(NOTHING);
        }
        if (thing instanceof Refusal || thing instanceof Label) {
            return (Serializable) thing;
        }
        return thing instanceof Collection<?> list
                ? list.stream().map(String::valueOf).collect(toImmutableList())
                : String.valueOf(thing);
    }

    private static Object[] said(ImmutableList<Serializable> given) {
        return given.stream().map(Refusal::english).toArray();
    }

    private static Object english(Serializable thing) {
        if (thing instanceof Label word) {
            return word.en();
        }
        return thing instanceof Refusal refusal ? String.valueOf(refusal.getMessage()) : thing;
    }
}
