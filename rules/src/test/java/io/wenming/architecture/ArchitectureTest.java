package io.wenming.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CORE = classesOf(ClassFiles.core());
    private static final JavaClasses RULES = classesOf(ClassFiles.rules());
    private static final JavaClasses BOTH = classesOf(ClassFiles.core(), ClassFiles.rules());

    @Test
    void classesAreFound() {
        assertThat(CORE).anyMatch(type -> type.getName().equals("io.wenming.number.Points"));
        assertThat(BOTH).hasSize(CORE.size() + RULES.size());
    }

    @Test
    void coreNeverDependsOnRules() {
        Set<String> rules = new HashSet<>();
        RULES.forEach(type -> rules.add(type.getName()));

        noClasses()
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are in the module rules",
                        type -> rules.contains(type.getBaseComponentType().getName())))
                .check(CORE);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("io.wenming.(*)..").should().beFreeOfCycles().check(BOTH);
    }

    @Test
    void packagesDependOnlyOnLinesAboveTheirOwnInTheGuide() throws IOException {
        Map<String, Integer> lines =
                lines(Path.of(System.getProperty("basedir", "")).resolve("docs/architecture.md"));
        Set<String> upwards = new TreeSet<>();
        for (JavaClass type : BOTH) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String from = idea(type);
                if (from.endsWith("style")) {
                    continue; // used while compiling only: it names what generated classes throw
                }
                String to = idea(dependency.getTargetClass().getBaseComponentType());
                if (lines.containsKey(to) && !from.equals(to) && lines.get(to) >= lines.getOrDefault(from, 0)) {
                    upwards.add(from + " -> " + to);
                }
            }
        }

        assertThat(upwards).isEmpty();
        assertThat(lines.keySet())
                .isEqualTo(BOTH.stream()
                        .map(ArchitectureTest::idea)
                        .filter(idea -> !idea.isEmpty() && !idea.endsWith("style")) // used while compiling only
                        .collect(Collectors.toSet()));
    }

    @Test
    void noPackageStandsInTwoModules() {
        Set<String> shared = packagesOf(ClassFiles.core());
        shared.retainAll(packagesOf(ClassFiles.rules()));

        assertThat(shared).isEmpty();
    }

    @Test
    void coreNeedsOfJacksonOnlyTheAnnotations() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("com.fasterxml.jackson..")
                        .and(DescribedPredicate.not(resideInAPackage("com.fasterxml.jackson.annotation.."))))
                .check(CORE);
    }

    @Test
    void nobodyAsksTheClock() {
        refuse(
                "ask the clock",
                "java.time.*.now",
                "java.time.chrono.*.dateNow",
                "java.time.Clock.system*",
                "java.time.Clock.tick*",
                "java.time.InstantSource.system",
                "java.lang.System.currentTimeMillis",
                "java.lang.System.nanoTime",
                "java.util.Date.<init>()",
                "java.util.Calendar.getInstance",
                "java.util.GregorianCalendar.<init>",
                "com.google.common.base.Stopwatch.*",
                "com.google.common.base.Ticker.systemTicker");
    }

    @Test
    void nobodyAsksForTheLocaleOrTheZoneOfTheMachine() {
        refuse(
                "depend on the default locale, zone or charset",
                "java.util.Locale.getDefault",
                "java.util.TimeZone.getDefault",
                "java.time.ZoneId.systemDefault",
                "java.lang.String.toLowerCase()",
                "java.lang.String.toUpperCase()",
                "java.lang.String.getBytes()",
                "java.lang.String.<init>([B)",
                "java.nio.charset.Charset.defaultCharset",
                "java.io.InputStreamReader.<init>(java.io.InputStream)",
                "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
                "java.io.FileReader.<init>(java.lang.String)",
                "java.io.FileReader.<init>(java.io.File)",
                "java.io.FileWriter.<init>(java.lang.String)",
                "java.io.FileWriter.<init>(java.io.File)",
                "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
                "java.time.format.DateTimeFormatter.ofLocalized*",
                "java.time.format.DateTimeFormatterBuilder.toFormatter()",
                "java.text.SimpleDateFormat.<init>(java.lang.String)",
                "java.text.DecimalFormat.<init>(java.lang.String)",
                "java.text.NumberFormat.get*Instance()",
                "java.text.MessageFormat.<init>(java.lang.String)",
                "java.text.MessageFormat.format(java.lang.String, [Ljava.lang.Object;)",
                "java.text.Collator.getInstance()",
                "java.util.ResourceBundle.getBundle(java.lang.String)");
    }

    @Test
    void nobodyLoadsClassesByName() {
        refuse(
                "load classes by name",
                "java.lang.Class.forName",
                "java.lang.ClassLoader.loadClass",
                "java.lang.invoke.MethodHandles$Lookup.findClass");
    }

    /** The lines of the tables of packages, by package. */
    private static Map<String, Integer> lines(Path guide) throws IOException {
        Map<String, Integer> lines = new HashMap<>();
        Pattern.compile("^\\| (\\d+) \\| (`.*`) \\|$", Pattern.MULTILINE)
                .matcher(Files.readString(guide))
                .results()
                .forEach(row -> Pattern.compile("`(\\w+)`")
                        .matcher(row.group(2))
                        .results()
                        .forEach(name -> lines.put(name.group(1), Integer.parseInt(row.group(1)))));
        return lines;
    }

    /** The package of a class below that of the library; empty for other classes. */
    private static String idea(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith("io.wenming.") ? name.substring("io.wenming.".length()) : "";
    }

    private static void refuse(String doing, String... targets) {
        List<Target> refused = new ArrayList<>();
        for (String target : targets) {
            refused.add(Target.parse(target));
        }
        noClasses()
                .should()
                .accessTargetWhere(DescribedPredicate.describe(
                        "they " + doing, access -> refused.stream().anyMatch(target -> target.matches(access))))
                .check(BOTH);
    }

    private static JavaClasses classesOf(Path... places) {
        List<Location> locations = new ArrayList<>();
        for (Path place : places) {
            locations.add(Files.isDirectory(place) ? Location.of(place) : Location.of(jar(place)));
        }
        return new ClassFileImporter().importLocations(locations);
    }

    private static JarFile jar(Path place) {
        try {
            return new JarFile(place.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> packagesOf(Path place) {
        Set<String> packages = new HashSet<>();
        ClassFiles.in(place)
                .keySet()
                .forEach(file -> packages.add(file.substring(0, Math.max(0, file.lastIndexOf('/')))));
        packages.remove("");
        return packages;
    }

    /** Methods by owner, name and, where given, parameters; {@code *} stands for any letters. */
    private record Target(String owner, String name, String parameters) {
        static Target parse(String text) {
            int open = text.indexOf('(');
            String path = open < 0 ? text : text.substring(0, open);
            int dot = path.lastIndexOf('.');
            return new Target(path.substring(0, dot), path.substring(dot + 1), open < 0 ? "" : text.substring(open));
        }

        boolean matches(JavaAccess<?> access) {
            String signature = access.getTarget().getFullName();
            int open = signature.indexOf('(');
            return open >= 0
                    && like(name, access.getTarget().getName())
                    && like(owner, access.getTargetOwner().getName())
                    && (parameters.isEmpty() || signature.substring(open).equals(parameters));
        }

        private static boolean like(String pattern, String text) {
            int star = pattern.indexOf('*');
            return star < 0
                    ? pattern.equals(text)
                    : text.startsWith(pattern.substring(0, star)) && text.endsWith(pattern.substring(star + 1));
        }
    }
}
