def printed = { module -> new File(basedir, "${module}/target/printed.txt").readLines('UTF-8') }
// documents, calendar, register and the texts of reasons are found in both
def expected = [
    'civilized unit: 18.5',
    "  back streets: 18.5 — 'litter' 3 times at 0.5 points: 1.5 points off",
    '8',
    'ACTIVE',
    "unit.yaml:5:1: UNKNOWN_FIELD /lable: unknown field 'lable'; did you mean 'label'? known: kind, format, id, version, edition, label, type, citations, total, negativeList, atMost, atLeast, blend, rounding, vetoes, gates, passMark, inputs, examples",
]
assert printed('plain') == ['class path'] + expected
assert printed('modular') == ['module path'] + expected

// what an integrator gets with wenming-core: Guava with all of its own, JSpecify, the annotations of Jackson
def closure = new File(basedir, 'closure/target/closure.txt').readLines('UTF-8')
        .findAll { it.contains(':') && it.contains(':jar:') }
        .collect { it.trim().split(':')[0..1].join(':') }
        .toSet()
assert closure == [
    'io.wenming:wenming-core',
    'com.google.guava:guava',
    'com.google.guava:failureaccess',
    'com.google.guava:listenablefuture',
    'com.google.errorprone:error_prone_annotations',
    'com.google.j2objc:j2objc-annotations',
    'org.jspecify:jspecify',
    'com.fasterxml.jackson.core:jackson-annotations',
].toSet()

def jars = ['core', 'rules'].collect { module ->
    def name = "wenming-${module}"
    def files = new File(localRepositoryPath, "io/wenming/${name}").listFiles()*.listFiles().flatten().findAll {
        it && it.name ==~ /${name}-[0-9].*\.jar/ && !(it.name =~ /-(sources|javadoc|tests)\.jar$/)
    }
    assert files.size() == 1: "one jar of ${name}, not ${files}"
    files[0]
}
long size = jars.sum { it.length() }
assert size <= 3000 * 1024: "both jars together have ${size} bytes; at most 3000 KB"

return true
