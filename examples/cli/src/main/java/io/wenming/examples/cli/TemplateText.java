package io.wenming.examples.cli;

import io.wenming.template.Template;
import io.wenming.template.Templates;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints a document to begin with (范本); without a name, which there are. */
@Command(
        name = "template",
        description = "范本，可存为文件后修改；不给名称则列出。 A document to copy and change; without a name, which there are.")
final class TemplateText extends ToolCommand {
    @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", description = "范本名称，如 unit。 The name, such as unit.")
    private @Nullable String name;

    TemplateText(Surroundings here) {
        super(here, Format.TEXT);
    }

    @Override
    int answer() {
        if (name != null) {
            print(Templates.named(name).text());
            return Wenming.FINE;
        }
        for (Template<?> template : Templates.all()) {
            line("%s: %s (%s)".formatted(template.name(), template.label().in(language()), template.kind()));
        }
        return Wenming.FINE;
    }
}
