package org.isnad.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts tokens into sentences. A paragraph's end always ends a sentence; a full stop, question or exclamation mark does
 * so outside quotation marks, unless it belongs to an abbreviation (د.، أ. م.) or to a run of dots.
 */
public final class Sentences {
    private static final Set<String> ABBREVIATIONS = Set.of(
            "د", "ا", "م", "ص", "ج", "س", "ق", "ه", "ب", "ت", "ع", "ط", "كم", "دكتور", "mr", "dr", "mrs", "st", "no",
            "vs");

    private Sentences() {}

    /** The sentences of {@code text}. */
    public static List<Sentence> of(String text) {
        List<Token> tokens = Tokens.of(text);
        return of(tokens, Quotations.of(tokens));
    }

    /** Where in {@code text} its sentences are, without the spaces between them. */
    public static List<Span> spans(String text) {
        List<Token> tokens = Tokens.of(text);
        return of(tokens, Quotations.of(tokens)).stream()
                .map(sentence -> new Span(
                        tokens.get(sentence.first()).start(),
                        tokens.get(sentence.end() - 1).end()))
                .toList();
    }

    /** The sentences of the tokens; line ends belong to none. */
    public static List<Sentence> of(List<Token> tokens, List<Quotation> quotations) {
        List<Sentence> sentences = new ArrayList<>();
        int first = 0;
        int paragraph = 0;
        int quotation = 0;
        for (int i = 0; i < tokens.size(); i++) {
            while (quotation < quotations.size() && quotations.get(quotation).close() < i) {
                quotation++;
            }
            Quotation near = quotation < quotations.size() ? quotations.get(quotation) : null;
            boolean quoted = near != null && near.holds(i);
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.LINE) {
                if (!quoted) {
                    add(sentences, first, i, paragraph);
                    first = i + 1;
                }
                paragraph++;
            } else if (!quoted && endsSentence(tokens, i, near)) {
                int end = i + 1;
                while (end < tokens.size() && tokens.get(end).is(")")) {
                    end++;
                }
                add(sentences, first, end, paragraph);
                first = end;
                i = end - 1;
            }
        }
        add(sentences, first, tokens.size(), paragraph);
        return List.copyOf(sentences);
    }

    private static void add(List<Sentence> sentences, int first, int end, int paragraph) {
        if (end > first) {
            sentences.add(new Sentence(first, end, paragraph));
        }
    }

    private static boolean endsSentence(List<Token> tokens, int i, @Nullable Quotation near) {
        Token token = tokens.get(i);
        if (token.kind() != Token.Kind.SIGN) {
            return false;
        }
        if (near != null && near.close() == i && near.closed()) {
            boolean stopped = i > 0 && isStop(tokens.get(i - 1));
            return stopped && (i + 1 == tokens.size() || tokens.get(i + 1).isWord());
        }
        if (!isStop(token)) {
            return false;
        }
        if (token.is(".")) {
            boolean dots = (i + 1 < tokens.size() && tokens.get(i + 1).is("."))
                    || (i > 0 && tokens.get(i - 1).is("."));
            boolean abbreviation = i > 0
                    && tokens.get(i - 1).end() == token.start()
                    && tokens.get(i - 1).isWord()
                    && ABBREVIATIONS.contains(tokens.get(i - 1).key())
                    && (i < 2 || tokens.get(i - 2).kind() != Token.Kind.NUMBER)
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).isWord();
            boolean glued = i + 1 < tokens.size()
                    && tokens.get(i + 1).start() == token.end()
                    && i > 0
                    && tokens.get(i - 1).end() == token.start()
                    && (isLatin(tokens.get(i - 1).key()) || tokens.get(i - 1).kind() == Token.Kind.NUMBER)
                    && isLatin(tokens.get(i + 1).key());
            return !dots && !abbreviation && !glued;
        }
        return true;
    }

    private static boolean isLatin(String key) {
        return !key.isEmpty() && key.charAt(0) < 0x250 && Character.isLetter(key.charAt(0));
    }

    private static boolean isStop(Token token) {
        return token.is(".") || token.is("؟") || token.is("?") || token.is("!") || token.is("۔");
    }
}
