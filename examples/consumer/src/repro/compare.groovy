import java.nio.file.Files
import java.util.zip.ZipFile

// basedir is the second build, root the first
int compared = 0
['core', 'rules'].each { module ->
    def second = new File(basedir, "${module}/target").listFiles().findAll { it.name.endsWith('.jar') }
    assert !second.isEmpty(): "no jar of ${module} in the second build"
    second.each { jar ->
        def first = new File(new File(root, "${module}/target"), jar.name)
        if (Files.mismatch(first.toPath(), jar.toPath()) != -1L) {
            def entries = { file -> new ZipFile(file).withCloseable { zip -> zip.entries().collectEntries { [it.name, it.crc] } } }
            def a = entries(first)
            def b = entries(jar)
            def names = (a.keySet() + b.keySet()).findAll { a[it] != b[it] }
            throw new AssertionError("${jar.name} differs between two builds: ${names ?: 'same content, other order or times'}" as Object)
        }
        println "${jar.name}: ${jar.length()} bytes, equal"
        compared++
    }
}
assert compared >= 2
return true
