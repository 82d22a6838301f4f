package org.isnad.arabic.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.actor.Actor;
import org.isnad.arabic.actor.ActorType;
import org.isnad.arabic.actor.Authority;
import org.isnad.arabic.attribution.Attribution;
import org.isnad.arabic.attribution.Findings;
import org.isnad.arabic.attribution.Statement;

/** How a program that has articles finds out who said what: the example of docs/attribution.md. */
final class WhoSaidWhat {
    private static final String ARTICLE = """
            الجسر يفتح غدا
            قال وزير النقل رامي الزهراوي، أمس الثلاثاء، إن الجسر سيفتح غدا. وأضاف: «العمل استمر عامين».
            """;

    private WhoSaidWhat() {}

    public static void main(String[] args) {
        whoSaidWhat().forEach(System.out::println);
    }

    static List<String> whoSaidWhat() {
        Authority authority = Authority.standard()
                .with(List.of(new Actor(
                        "person:1", "رامي سالم الزهراوي", ActorType.PERSON, List.of("رامي الزهراوي"), "state:lb")));
        Findings findings = Attribution.of(authority).analyse(ARTICLE, LocalDate.of(2024, 12, 11));
        List<String> lines = new ArrayList<>();
        for (Statement statement : findings.statements()) {
            lines.add(statement.speaker().name() + " | " + statement.cue().lemma() + " | "
                    + statement.content().text());
        }
        return lines;
    }
}
