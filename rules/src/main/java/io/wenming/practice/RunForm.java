package io.wenming.practice;

import io.wenming.document.Codec;
import io.wenming.document.Codecs;

/** How records stand in documents that are runs of a procedure. */
final class RunForm {
    private RunForm() {}

    static Codec<Project> project() {
        return Codec.object(fields -> {
            RunHead<Project> head = RunHead.of(fields, Project::run);
            var name = fields.required("name", Codecs.TEXT, Project::name);
            var field = fields.optional("field", PracticeWords.FIELD, Project::field);
            var team = fields.optional("team", Codecs.TEXT, Project::team);
            return in -> head.into(Project.builder(), in)
                    .name(in.get(name))
                    .field(in.get(field))
                    .team(in.get(team))
                    .build();
        });
    }

    static Codec<ServiceOrder> order() {
        return Codec.object(fields -> {
            RunHead<ServiceOrder> head = RunHead.of(fields, ServiceOrder::run);
            var service = fields.required("service", Codecs.TEXT, ServiceOrder::service);
            var field = fields.optional("field", PracticeWords.FIELD, ServiceOrder::field);
            var orderedBy = fields.optional("orderedBy", Codecs.TEXT, ServiceOrder::orderedBy);
            var venue = fields.optional("venue", Codecs.TEXT, ServiceOrder::venue);
            var team = fields.optional("team", Codecs.TEXT, ServiceOrder::team);
            var rating = fields.optional("rating", Codecs.RATE, ServiceOrder::rating);
            return in -> head.into(ServiceOrder.builder(), in)
                    .service(in.get(service))
                    .field(in.get(field))
                    .orderedBy(in.get(orderedBy))
                    .venue(in.get(venue))
                    .team(in.get(team))
                    .rating(in.get(rating))
                    .build();
        });
    }

    static Codec<Lecture> lecture() {
        return Codec.object(fields -> {
            RunHead<Lecture> head = RunHead.of(fields, Lecture::run);
            var theme = fields.required("theme", Codecs.TEXT, Lecture::theme);
            var unit = fields.optional("unit", Codecs.TEXT, Lecture::unit);
            var hall = fields.optional("hall", Codecs.TEXT, Lecture::hall);
            return in -> head.into(Lecture.builder(), in)
                    .theme(in.get(theme))
                    .unit(in.get(unit))
                    .hall(in.get(hall))
                    .build();
        });
    }
}
