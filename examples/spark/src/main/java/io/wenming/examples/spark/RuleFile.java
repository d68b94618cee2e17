package io.wenming.examples.spark;

import com.google.common.io.ByteSource;
import io.wenming.document.DocumentKind;
import io.wenming.document.DocumentSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;

/** Documents of rules on any file system that Spark knows (规则文件). */
final class RuleFile {
    private RuleFile() {}

    /**
     * Reads a document; {@code .json} is JSON, anything else YAML.
     *
     * @throws io.wenming.document.DocumentException with all problems, if there is one
     */
    static <T> T read(SparkSession spark, DocumentKind<T> kind, String file) {
        Path path = new Path(file);
        Configuration conf = spark.sparkContext().hadoopConfiguration();
        DocumentSource.Syntax syntax = file.toLowerCase(Locale.ROOT).endsWith(".json")
                ? DocumentSource.Syntax.JSON
                : DocumentSource.Syntax.YAML;
        return kind.read(DocumentSource.of(path.getName(), syntax, new ByteSource() {
            @Override
            public InputStream openStream() throws IOException {
                return FileSystem.get(path.toUri(), conf).open(path);
            }
        }));
    }

    /** Writes a document as JSON. */
    static <T> void write(SparkSession spark, DocumentKind<T> kind, T rule, String file) {
        Path path = new Path(file);
        Configuration conf = spark.sparkContext().hadoopConfiguration();
        try (OutputStream out = FileSystem.get(path.toUri(), conf).create(path)) {
            out.write(kind.toJson(rule).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
