package io.wenming.kind;

import io.wenming.document.DocumentSource;
import io.wenming.subject.Subject;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Set;
import java.util.TreeSet;

/** The library loaded anew, class by class, to see which of them a document needs. */
final class LoadedClasses extends URLClassLoader {
    private final Set<String> names = new TreeSet<>();

    LoadedClasses() {
        super(new URL[] {place(LibraryKinds.class), place(Subject.class)}, LoadedClasses.class.getClassLoader());
    }

    /** The document of a text, read as what it says that it is. */
    Object read(String yaml) throws ReflectiveOperationException {
        Class<?> sources = loadClass(DocumentSource.class.getName());
        Object source = sources.getMethod("yaml", String.class, String.class).invoke(null, "d", yaml);
        Object kinds = loadClass(LibraryKinds.class.getName()).getField("ALL").get(null);
        return kinds.getClass().getMethod("read", sources).invoke(kinds, source);
    }

    /** The classes of the library that were loaded. */
    Set<String> names() {
        return names;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith("io.wenming.")) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded == null) {
                loaded = findClass(name);
                names.add(name);
            }
            return loaded;
        }
    }

    private static URL place(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }
}
