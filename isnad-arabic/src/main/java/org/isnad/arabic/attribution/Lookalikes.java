package org.isnad.arabic.attribution;

import org.isnad.arabic.actor.Places;

/** Words that look like a preposition, a conjunction, a pronoun or a verb and are part of a name or a title. */
final class Lookalikes {
    private final Reading reading;

    Lookalikes(Reading reading) {
        this.reading = reading;
    }

    /** The name علي, which folds to the same letters as the preposition على. */
    boolean isNameAli(int i) {
        return reading.is(i, "علي") && reading.lastLetter(i) == 'ي';
    }

    /** The محافظة of a bank, who is no governorate. */
    boolean isGovernor(int i) {
        String next = reading.key(i + 1);
        return reading.is(i, "محافظه")
                && (Words.withoutArticle(next).equals("مصرف")
                        || Words.withoutArticle(next).equals("بنك"));
    }

    /** The كي of a name (بان كي مون), which no verb follows as it does the conjunction. */
    boolean isKiOfName(int i) {
        String next = reading.key(i + 1);
        boolean verb = next.startsWith("ي") || next.startsWith("ت") || next.startsWith("ن") || next.equals("لا");
        return reading.is(i, "كي") && reading.isWord(i + 1) && !verb;
    }

    /** The هو at the end of a name (كيم مين هو): as a pronoun it would begin a clause. */
    boolean isHuOfName(int i) {
        return reading.is(i, "هو")
                && reading.isWord(i - 1)
                && (reading.is(i + 1, ":") || reading.isComplementiser(i + 1));
    }

    /** فإن with its hamza, where the فان of فان دام has none. */
    boolean isThenThat(int i) {
        return reading.key(i).startsWith("فان")
                && reading.text().charAt(reading.token(i).start() + 1) == 'إ';
    }

    /** فإن behind a clause's lead, and not فان of a name, which has no hamza. */
    boolean isSoThat(int i) {
        String key = reading.key(i);
        int start = i < reading.size() ? reading.token(i).start() : 0;
        return key.startsWith("فان")
                && Words.isComplementiser(key.substring(1))
                && (key.length() > 3 || reading.text().charAt(start + 1) != 'ا');
    }

    /** The إلى of المبعوث الأممي إلى اليمن, which belongs to the title. */
    boolean isEnvoyTo(int i) {
        for (int k = i - 1; reading.is(i, "الي") && k >= Math.max(0, i - 3) && reading.isWord(k); k--) {
            if (WordClass.ENVOY.hasBase(reading.key(k))) {
                return Places.isPlace(reading.key(i + 1)) || reading.mentionFrom(i + 1) != null;
            }
        }
        return false;
    }

    /** The ولد of محمد ولد سالم, also behind a verb. */
    boolean isLinkOfName(int i) {
        String before = reading.key(i - 1);
        return WordClass.NAME_LINK.has(reading.key(i))
                && (Words.isGivenName(before) || CueCheck.isCueForm(before) || WordClass.TITLE.hasBase(before));
    }

    /** المتحدث باسم الوزارة، الناطقة باسمها: a preposition with its noun, and not the name باسم. */
    boolean speaksFor(int k) {
        String key = reading.key(k);
        if (!key.startsWith("باسم") || key.length() > 6) {
            return false;
        }
        String before = Words.withoutArticle(reading.key(k - 1));
        boolean body = WordClass.ORG_HEAD.hasBase(reading.key(k + 1)) || reading.mentionFrom(k + 1) != null;
        return key.length() > 4
                || body
                || before.startsWith("متحدث")
                || before.startsWith("ناطق")
                || before.startsWith("رسمي");
    }
}
