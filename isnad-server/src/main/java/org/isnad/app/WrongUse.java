package org.isnad.app;

import java.util.Collection;
import java.util.Optional;

/** A command line that was not understood, with a sentence that says why. */
final class WrongUse extends RuntimeException {
    private final boolean answered;

    WrongUse(String sentence) {
        this(sentence, false);
    }

    private WrongUse(String sentence, boolean answered) {
        super(sentence);
        this.answered = answered;
    }

    static WrongUse noCommand(String word, Collection<String> commands) {
        Optional<String> meant = NearMiss.of(word, commands);
        return new WrongUse(
                meant.map(command -> "There is no command %s; did you mean %s?".formatted(word, command))
                        .orElse("There is no command %s.".formatted(word)),
                meant.isPresent());
    }

    static WrongUse noOption(String word, Collection<String> longNames) {
        Optional<String> meant = NearMiss.of(word.replaceFirst("^-+", ""), longNames);
        return new WrongUse(
                meant.map(name -> "There is no option %s; did you mean --%s?".formatted(word, name))
                        .orElse("There is no option %s.".formatted(word)),
                meant.isPresent());
    }

    /** Whether the sentence says how to go on, so that nothing needs to be explained beside it. */
    boolean isAnswered() {
        return answered;
    }
}
