package org.isnad.arabic.attribution;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.Letters;
import org.isnad.arabic.Quotation;
import org.isnad.arabic.Quotations;
import org.isnad.arabic.Sentence;
import org.isnad.arabic.Sentences;
import org.isnad.arabic.Span;
import org.isnad.arabic.Token;
import org.isnad.arabic.Tokens;
import org.isnad.arabic.actor.ActorType;
import org.isnad.arabic.actor.Authority;
import org.isnad.arabic.actor.Mention;
import org.isnad.arabic.actor.MentionFinder;
import org.jspecify.annotations.Nullable;

/** A text as the steps see it: tokens, quotations and sentences, and questions about them. Not changed once made. */
final class Reading {
    private final String text;
    private final Authority authority;
    private final List<Token> tokens;
    private final List<Quotation> quotations;
    private final List<Sentence> sentences;
    /** For every token the index of the quotation that it opens or is inside of, or -1. */
    private final int[] quotationOf;

    private final List<Mention> mentions;
    private final Set<String> surnames;
    /** For every token the index of the mention of a known actor that it belongs to, or -1. */
    private final int[] mentionOf;

    private Reading(
            String text,
            Authority authority,
            List<Token> tokens,
            List<Quotation> quotations,
            List<Sentence> sentences,
            List<Mention> mentions,
            Set<String> surnames) {
        this.text = text;
        this.authority = authority;
        this.tokens = tokens;
        this.quotations = quotations;
        this.sentences = sentences;
        this.mentions = mentions;
        this.surnames = surnames;
        this.mentionOf = new int[tokens.size()];
        Arrays.fill(mentionOf, -1);
        for (int m = 0; m < mentions.size(); m++) {
            Arrays.fill(mentionOf, mentions.get(m).from(), mentions.get(m).to(), m);
        }
        this.quotationOf = new int[tokens.size()];
        Arrays.fill(quotationOf, -1);
        for (int q = 0; q < quotations.size(); q++) {
            int end = Math.min(quotations.get(q).close() + 1, tokens.size());
            Arrays.fill(quotationOf, quotations.get(q).open(), end, q);
        }
    }

    /** The same text, in which these words are known to be somebody's last name. */
    Reading withSurnames(Set<String> surnames) {
        return new Reading(text, authority, tokens, quotations, sentences, mentions, surnames);
    }

    /** Whether the word is the last one of a name that the text has in full. */
    boolean isSurname(String key) {
        return surnames.contains(key);
    }

    static Reading of(String text, Authority authority) {
        List<Token> tokens = Tokens.of(text);
        List<Quotation> quotations = Quotations.of(tokens);
        return new Reading(
                text,
                authority,
                tokens,
                quotations,
                Sentences.of(tokens, quotations),
                MentionFinder.find(text, tokens, authority),
                Set.of());
    }

    String text() {
        return text;
    }

    /** The actors that are known in this analysis. */
    Authority authority() {
        return authority;
    }

    int size() {
        return tokens.size();
    }

    List<Token> tokens() {
        return tokens;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    List<Quotation> quotations() {
        return quotations;
    }

    Token token(int index) {
        return tokens.get(index);
    }

    /** The normalised token, or nothing outside the text. */
    String key(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index).key() : "";
    }

    boolean isWord(int index) {
        return index >= 0 && index < tokens.size() && tokens.get(index).isWord();
    }

    boolean isSign(int index) {
        return index >= 0 && index < tokens.size() && tokens.get(index).kind() == Token.Kind.SIGN;
    }

    boolean is(int index, String key) {
        return key(index).equals(key);
    }

    /** Whether the word is أن or one of its like, and neither the name آن nor the بان of بان كي مون nor the إن of لينكد إن. */
    boolean isComplementiser(int index) {
        if (!Words.isComplementiser(key(index))) {
            return false;
        }
        boolean madda = text.charAt(tokens.get(index).start()) == 'آ';
        boolean name = (is(index, "بان") && is(index + 1, "كي")) || is(index - 1, "لينكد");
        return !madda && !name && !isLetter(index);
    }

    /** The letter N in names that are spelled by their letters: بي إن سبورت، إن إم إل. */
    private boolean isLetter(int index) {
        if (!is(index, "ان")) {
            return false;
        }
        Mention around = mention(index);
        boolean first = WordClass.LETTER.has(key(index + 1)) && (around != null || isSign(index - 1));
        return first || (around != null && around.from() < index);
    }

    boolean isComma(int index) {
        return is(index, "،") || is(index, ",") || is(index, "؛") || is(index, ";");
    }

    /** The quotation whose opening mark is the token, or null. */
    @Nullable
    Quotation opening(int index) {
        Quotation quotation = quotation(index);
        return quotation != null && quotation.open() == index ? quotation : null;
    }

    /** The quotation that the token belongs to, marks included, or null. */
    @Nullable
    Quotation quotation(int index) {
        return index >= 0 && index < quotationOf.length && quotationOf[index] >= 0
                ? quotations.get(quotationOf[index])
                : null;
    }

    boolean isQuoted(int index) {
        Quotation quotation = quotation(index);
        return quotation != null && quotation.holds(index);
    }

    /** The known actors that the text mentions, in their order. */
    List<Mention> mentions() {
        return mentions;
    }

    /** The mention of a known actor that the token belongs to, or null. */
    @Nullable
    Mention mention(int index) {
        return index >= 0 && index < mentionOf.length && mentionOf[index] >= 0 ? mentions.get(mentionOf[index]) : null;
    }

    /** The mention of a known actor that begins at the token, or null. */
    @Nullable
    Mention mentionFrom(int index) {
        Mention mention = mention(index);
        return mention != null && mention.from() == index ? mention : null;
    }

    /** Whether the name of a known outlet begins at the token. */
    boolean isOutletFrom(int index) {
        Mention mention = mentionFrom(index);
        return mention != null && mention.actor().type() == ActorType.OUTLET;
    }

    /** How many words the quotation has. */
    int words(Quotation quotation) {
        int words = 0;
        for (int i = quotation.open() + 1; i < quotation.close(); i++) {
            if (tokens.get(i).isWord()) {
                words++;
            }
        }
        return words;
    }

    /** The last letter of the token as written, which tells ة from ه and ى from ي. */
    char lastLetter(int index) {
        Token token = tokens.get(index);
        for (int i = token.end() - 1; i >= token.start(); i--) {
            char c = text.charAt(i);
            if (!Letters.isDropped(c)) {
                return c;
            }
        }
        return ' ';
    }

    /** Whether the word is written with a hamza on or under its first alef, which the article never has. */
    boolean startsWithHamza(int index) {
        Token token = tokens.get(index);
        char c = text.charAt(token.start());
        return c == 'أ' || c == 'إ' || c == 'آ';
    }

    /** The place of the tokens from {@code from} to before {@code to}. */
    Span span(int from, int to) {
        return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /** The text of the tokens from {@code from} to before {@code to}. */
    String slice(int from, int to) {
        return span(from, to).of(text);
    }
}
