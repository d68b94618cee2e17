package io.wenming.document;

import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactoryBuilder;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.Reader;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.NodeEvent;

/** A parser of YAML that also tells of anchors before a text; the usual one tells of those before lists and objects. */
final class MarkedYaml extends YAMLParser {
    private MarkedYaml(IOContext context, int features, int yamlFeatures, LoaderOptions options, Reader reader) {
        super(context, features, yamlFeatures, options, null, reader);
    }

    /** Whether what the parser stands on has an anchor or is an alias. */
    boolean isMarked() {
        return _lastEvent instanceof NodeEvent node && node.getAnchor() != null;
    }

    /** Makes such parsers. */
    static final class Factory extends YAMLFactory {
        private static final long serialVersionUID = 1L;

        Factory(YAMLFactoryBuilder settings) {
            super(settings);
        }

        @Override
        protected YAMLParser _createParser(Reader reader, IOContext context) {
            return new MarkedYaml(context, _parserFeatures, _yamlParserFeatures, _loaderOptions, reader);
        }
    }
}
