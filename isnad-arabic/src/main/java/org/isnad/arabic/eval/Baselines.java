package org.isnad.arabic.eval;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.Quotation;
import org.isnad.arabic.Quotations;
import org.isnad.arabic.Sentence;
import org.isnad.arabic.Sentences;
import org.isnad.arabic.Token;
import org.isnad.arabic.Tokens;
import org.isnad.arabic.attribution.Confidence;
import org.isnad.arabic.attribution.Cue;
import org.isnad.arabic.attribution.CueCheck;
import org.isnad.arabic.attribution.Passage;
import org.isnad.arabic.attribution.Speaker;
import org.isnad.arabic.attribution.Stance;
import org.isnad.arabic.attribution.Statement;
import org.isnad.arabic.attribution.StatementType;
import org.jspecify.annotations.Nullable;

/** The two simple ways that the engine has to beat. */
final class Baselines {
    private static final Confidence SURE = new Confidence(1, 1, 1, 1);

    private Baselines() {}

    /** Every quotation of three words or more is a statement of the nearest name before it. */
    static List<Statement> quotationMarks(String text) {
        List<Token> tokens = Tokens.of(text);
        List<Statement> statements = new ArrayList<>();
        for (Quotation quotation : Quotations.of(tokens)) {
            if (quotation.close() - quotation.open() < 4) {
                continue;
            }
            Passage name = null;
            for (int i = quotation.open() - 1; i >= 0 && name == null; i--) {
                if (CueCheck.isGivenName(tokens.get(i).key()) && i + 1 < tokens.size()) {
                    name = passage(text, tokens, i, i + 2);
                }
            }
            Token mark = tokens.get(quotation.open());
            statements.add(statement(
                    name, mark, passage(text, tokens, quotation.open() + 1, quotation.close()), StatementType.DIRECT));
        }
        return statements;
    }

    /** Every word that may be a cue is one; the two words after it are the speaker, the rest of the sentence the content. */
    static List<Statement> lexiconWithoutFrames(String text) {
        List<Token> tokens = Tokens.of(text);
        List<Statement> statements = new ArrayList<>();
        for (Sentence sentence : Sentences.of(text)) {
            for (int i = sentence.first(); i + 4 < sentence.end(); i++) {
                if (CueCheck.isCueForm(tokens.get(i).key())) {
                    statements.add(statement(
                            passage(text, tokens, i + 1, i + 3),
                            tokens.get(i),
                            passage(text, tokens, i + 3, sentence.end()),
                            StatementType.INDIRECT));
                }
            }
        }
        return statements;
    }

    private static Statement statement(@Nullable Passage name, Token cue, Passage content, StatementType type) {
        Speaker speaker = new Speaker(name == null ? "" : name.text(), null, name);
        return new Statement(
                speaker,
                null,
                new Cue(cue.key(), cue.start(), cue.end(), "", Stance.NEUTRAL),
                content,
                type,
                null,
                null,
                null,
                null,
                List.of(),
                SURE);
    }

    private static Passage passage(String text, List<Token> tokens, int from, int to) {
        int start = tokens.get(from).start();
        int end = tokens.get(to - 1).end();
        return new Passage(text.substring(start, end), start, end);
    }
}
