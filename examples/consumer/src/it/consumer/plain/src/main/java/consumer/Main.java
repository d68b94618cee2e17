package consumer;

import io.wenming.label.Label;
import io.wenming.label.Language;
import io.wenming.number.Points;

/** What a caller on the class path or on the module path does with the jars. */
public final class Main {
    private Main() {}

    /** Prints where it runs and a sum of points. */
    public static void main(String[] args) {
        Points sum = Points.of("96.75").plus(Points.of(3)).minus(Points.of("0.75"));
        Label points = Label.of("分值", "points");
        System.out.println(Points.class.getModule().isNamed() ? "module path" : "class path");
        System.out.println(points.in(Language.EN) + " " + sum);
    }
}
