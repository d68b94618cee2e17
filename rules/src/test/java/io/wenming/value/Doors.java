package io.wenming.value;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The doors of public classes: constructors, factories, methods that give the same with something else, and builders. Each is
 * tried with good arguments but one; what is good comes from samples and from what their methods give.
 */
final class Doors {
    /** Of a class, since the parts of one may be empty. */
    private static final int SAMPLES = 3;

    private final Set<Class<?>> classes = new LinkedHashSet<>();
    private final Map<Class<?>, List<Object>> samples = new LinkedHashMap<>();

    Doors(Stream<? extends Class<?>> classes, Stream<?> samples) {
        classes.forEach(this.classes::add);
        Deque<Object> open = new ArrayDeque<>(samples.toList());
        while (!open.isEmpty()) {
            Object sample = open.remove();
            List<Object> known = this.samples.computeIfAbsent(sample.getClass(), none -> new ArrayList<>());
            if (known.size() < SAMPLES && !known.contains(sample)) {
                known.add(sample);
                parts(sample).forEach(open::add);
            }
        }
        this.samples.keySet().forEach(this::addPublic);
    }

    /** Those of the core module are known by their samples. */
    private void addPublic(Class<?> type) {
        Class<?> seen = type.getSimpleName().startsWith("Immutable") ? type.getSuperclass() : type;
        if (seen.getName().startsWith("io.wenming.") && ModuleClasses.isSeenFromOutside(seen)) {
            classes.add(seen);
            classes.addAll(List.of(seen.getClasses()));
        }
    }

    /** What comes of each door, by its name and the number of the argument, where that argument is another; empty: it takes it. */
    Map<String, Optional<Throwable>> tried(Function<Type, Stream<?>> instead) {
        Map<String, Optional<Throwable>> tried = new TreeMap<>();
        for (Class<?> type : classes) {
            doors(type).forEach(door -> tryOut(type, door, instead, tried::put));
        }
        return tried;
    }

    private void tryOut(
            Class<?> type,
            Executable door,
            Function<Type, Stream<?>> instead,
            BiConsumer<String, Optional<Throwable>> tried) {
        Type[] types = door.getGenericParameterTypes();
        Object[] good = Arrays.stream(types).map(this::good).toArray();
        if (Arrays.asList(good).contains(null)) {
            return;
        }
        for (int i = 0; i < good.length; i++) {
            if (door.getParameterTypes()[i].isPrimitive()) {
                continue;
            }
            for (Object other : instead.apply(types[i]).toList()) {
                Object[] arguments = good.clone();
                arguments[i] = other == this ? null : other;
                Object target =
                        Modifier.isStatic(door.getModifiers()) || door instanceof Constructor<?> ? this : target(type);
                if (target != null) {
                    tried.accept(named(door) + " " + i, came(door, target, arguments));
                }
            }
        }
    }

    private static String named(Executable door) {
        List<String> parameters = Arrays.stream(door.getParameterTypes())
                .map(Class::getSimpleName)
                .toList();
        String name = door instanceof Constructor<?> ? "new" : door.getName();
        return door.getDeclaringClass().getName().replaceAll(".*\\.", "") + "." + name + parameters;
    }

    private static Optional<Throwable> came(Executable door, Object target, @Nullable Object[] arguments) {
        try {
            Object made = door instanceof Constructor<?> constructor
                    ? constructor.newInstance(arguments)
                    : ((Method) door).invoke(target, arguments);
            if (made != null && isBuilder(made.getClass())) {
                made.getClass().getMethod("build").invoke(made);
            }
            return Optional.empty();
        } catch (InvocationTargetException e) {
            return Optional.of(requireNonNull(e.getCause(), "cause"));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(door.toString(), e);
        }
    }

    private static Stream<Executable> doors(Class<?> type) {
        Stream<Executable> constructors = Modifier.isAbstract(type.getModifiers())
                ? Stream.empty()
                : Arrays.stream(type.getConstructors()).map(Executable.class::cast);
        Stream<Executable> methods = Arrays.stream(isBuilder(type) ? type.getMethods() : type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isBridge() && !type.isEnum())
                .filter(method -> isBuilder(type)
                        ? isBuilder(method.getReturnType())
                        : Modifier.isStatic(method.getModifiers()) || method.getReturnType() == type)
                .map(Executable.class::cast);
        return Stream.concat(constructors, methods).filter(Executable::trySetAccessible);
    }

    private static boolean isBuilder(Class<?> type) {
        return type.getSimpleName().equals("Builder");
    }

    /** A sample, or a builder that has all of one. */
    private @Nullable Object target(Class<?> type) {
        Class<?> whole = isBuilder(type) ? type.getEnclosingClass() : type;
        Object sample = sample(whole);
        if (whole == type || sample == null) {
            return whole == type ? sample : null;
        }
        try {
            Object builder = whole.getMethod("builder").invoke(null);
            for (Method method : type.getMethods()) {
                if (method.getName().equals("from") && method.getParameterTypes()[0].isInstance(sample)) {
                    method.setAccessible(true);
                    method.invoke(builder, sample);
                }
            }
            return builder;
        } catch (ReflectiveOperationException e) {
            return null; // it cannot be started without arguments
        }
    }

    private @Nullable Object sample(Class<?> type) {
        return samples.entrySet().stream()
                .filter(each -> type.isAssignableFrom(each.getKey()))
                .map(each -> each.getValue().get(each.getValue().size() - 1))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Object good(Type type) {
        if (type instanceof WildcardType wildcard) {
            return good(wildcard.getUpperBounds()[0]);
        }
        if (type instanceof ParameterizedType generic) {
            List<@Nullable Object> of = new ArrayList<>();
            Arrays.stream(generic.getActualTypeArguments()).forEach(each -> of.add(good(each)));
            return of.contains(null)
                    ? sample((Class<?>) generic.getRawType())
                    : filled((Class<?>) generic.getRawType(), of);
        }
        return type instanceof Class<?> plain ? plain(plain) : null;
    }

    private @Nullable Object plain(Class<?> type) {
        if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 0);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return Stream.of(1, 1L, true, "a")
                .filter(value -> isPrimitiveOf(type, value) || (type.isInstance(value) && type != Object.class))
                .map(Object.class::cast)
                .findFirst()
                .orElseGet(() -> sample(type));
    }

    private static boolean isPrimitiveOf(Class<?> type, Object value) {
        return type.isPrimitive()
                && value.getClass().getSimpleName().toLowerCase(Locale.ROOT).startsWith(type.getName());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private @Nullable Object filled(Class<?> type, List<?> of) {
        Object first = of.get(0);
        Object last = of.get(of.size() - 1);
        boolean sorted = first instanceof Comparable<?>;
        Stream<Object> some = of.size() == 1
                ? Stream.of(Optional.of(first), ImmutableList.of(first), ImmutableSet.of(first))
                : Stream.of(ImmutableMap.of(first, last), ImmutableListMultimap.of(first, last));
        Stream<Object> inOrder = !sorted
                ? Stream.empty()
                : Stream.of(
                        of.size() == 1
                                ? ImmutableSortedSet.copyOf(List.of((Comparable) first))
                                : ImmutableSortedMap.copyOf((Map) Map.of(first, last)));
        return Stream.concat(some, inOrder).filter(type::isInstance).findFirst().orElseGet(() -> sample(type));
    }

    private static Stream<Object> parts(Object whole) {
        if (whole instanceof Optional<?> maybe) {
            return maybe.stream().map(Object.class::cast);
        }
        if (whole instanceof Map<?, ?> map) {
            return Stream.concat(parts(map.keySet()), parts(map.values()));
        }
        if (whole instanceof Iterable<?> many) {
            return ImmutableList.copyOf(many).stream().limit(2).map(Object.class::cast);
        }
        return whole.getClass().getName().startsWith("io.wenming.")
                ? Arrays.stream(whole.getClass().getMethods())
                        .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                        .filter(method -> method.getDeclaringClass() != Object.class && method.trySetAccessible())
                        .flatMap(method -> given(method, whole))
                : Stream.empty();
    }

    private static Stream<Object> given(Method method, Object whole) {
        try {
            return Stream.ofNullable(method.invoke(whole));
        } catch (InvocationTargetException e) {
            return Stream.empty(); // this one has none
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(method.toString(), e);
        }
    }
}
