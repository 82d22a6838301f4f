package org.isnad.arabic.attribution;

import org.isnad.arabic.Quotation;
import org.isnad.arabic.actor.ActorType;
import org.isnad.arabic.actor.Mention;
import org.isnad.arabic.actor.Places;

/** Where a noun phrase begins behind its verb, and where it ends. */
final class PhraseEnds {
    static final int LONGEST = 24;
    private final Reading reading;
    private final TokenForms forms;
    private final Prefixes prefixes;
    private final Lookalikes lookalikes;

    PhraseEnds(Reading reading) {
        this.reading = reading;
        this.forms = new TokenForms(reading);
        this.prefixes = new Prefixes(reading);
        this.lookalikes = new Lookalikes(reading);
    }

    int end(int first, int to) {
        int e = first;
        while (e < to) {
            String key = reading.key(e);
            Quotation quotation = reading.opening(e);
            if (quotation != null) {
                e = Math.min(to, quotation.close() + 1);
                continue;
            }
            Mention known = reading.mentionFrom(e);
            if (known != null && known.to() - known.from() > 1 && (e == first || !endsPhrase(e)) && known.to() <= to) {
                e = known.to();
                continue;
            }
            if (key.equals("(") && isAgeInBrackets(e)) {
                break;
            }
            if (key.equals("(")) {
                int close = e + 1;
                while (close < to && close < e + 10 && !reading.is(close, ")")) {
                    close++;
                }
                if (close >= to || !reading.is(close, ")")) {
                    break;
                }
                e = close + 1;
                continue;
            }
            if (forms.isAbbreviatedTitle(e)) {
                e += 2;
                continue;
            }
            if (forms.isHyphen(e)) {
                e += 2;
                continue;
            }
            boolean counts = forms.isNumber(e) && e > first && !endsActor(e);
            if (!reading.isWord(e) && !counts) {
                break;
            }
            if (e > first && (endsPhrase(e) || isPlaceOfActor(first, e) || isObjectOfBody(first, e))) {
                break;
            }
            e++;
        }
        return e;
    }

    /** Whether the name of a known actor of several words ends right before, which no number belongs to. */
    private boolean endsActor(int e) {
        Mention known = reading.mention(e - 1);
        return known != null && known.to() == e && known.to() - known.from() > 1;
    }

    /** منظمة الصحة العالمية في جنيف, ناطق باسمها في سول: where somebody speaks whose name or role is told in full. */
    private boolean isPlaceOfActor(int first, int e) {
        if (!reading.is(e, "في")) {
            return false;
        }
        Mention known = reading.mentionFrom(first);
        boolean whole = known != null
                && known.to() == e
                && known.actor().type() != ActorType.PERSON
                && reading.authority().named(known.span().of(reading.text())) != null;
        boolean own = reading.key(e - 1).equals("باسمه") || reading.key(e - 1).equals("باسمها");
        return whole || own;
    }

    /** علل النادي غيابه: a noun with the pronoun of the body right before it is the verb's object. */
    private boolean isObjectOfBody(int first, int e) {
        String key = reading.key(e);
        boolean possessed =
                key.length() > 4 && (key.endsWith("ها") || (key.endsWith("ه") && reading.lastLetter(e) == 'ه'));
        return e == first + 1
                && possessed
                && forms.hasArticle(first)
                && WordClass.ORG_HEAD.hasBase(reading.key(first))
                && !forms.isTitle(e);
    }

    private boolean endsPhrase(int e) {
        String key = reading.key(e);
        if (lookalikes.isHuOfName(e)
                || lookalikes.isKiOfName(e)
                || (reading.is(e, "بان") && lookalikes.isKiOfName(e + 1))) {
            return false;
        }
        if (isPatronymic(e)) {
            return false;
        }
        if (reading.is(e, "عن") && WordClass.ISSUED.has(reading.key(e - 1))) {
            return false;
        }
        if (isAge(e)) {
            return true;
        }
        if (WordClass.DAY.has(key)
                || (key.equals("ذلك") && !forms.hasArticle(e + 1))
                || WordClass.MANNER.has(key)
                || WordClass.OCCASION.hasAccusative(key)
                || forms.isReportingParticiple(e)
                || reading.isComplementiser(e)
                || lookalikes.isSoThat(e)
                || lookalikes.isThenThat(e)
                || (isLoosePreposition(key) && closesWithQuotation(e + 1))) {
            return true;
        }
        if (WordClass.BORDER.has(key)) {
            return !lookalikes.isNameAli(e) && !lookalikes.isEnvoyTo(e);
        }
        if (key.equals("اكثر") || key.equals("اقل") || key.equals("اشد")) {
            return true;
        }
        boolean unnamed = key.equals("طلب") || key.equals("فضل") || key.equals("رفض") || key.equals("اشترط");
        if (unnamed
                && (reading.is(e + 1, "عدم") || reading.key(e + 1).startsWith("الكشف") || reading.is(e + 1, "ذكر"))) {
            return true;
        }
        if (NewsVerbs.standard().isVerbWithObject(key) && isNewsOutlet(e + 1)) {
            return true;
        }
        if (WordClass.ISSUED.has(key)) {
            return !reading.is(e + 1, "عن");
        }
        if (forms.isFiniteVerb(e) && !forms.isTitle(e)) {
            return true;
        }
        if (key.length() > 3 && key.startsWith("ف") && !forms.isGivenName(e) && CueCheck.isCueForm(key.substring(1))) {
            return NewsVerbs.standard().isPast(key.substring(1)) && forms.hasArticle(e - 1);
        }
        if (key.equals("في") || key.equals("من")) {
            String next = reading.key(e + 1);
            boolean fair = next.equals("معرض") && !WordClass.OCCASION.hasOwned(reading.key(e + 2));
            return (WordClass.OCCASION.hasOwned(next) && !fair)
                    || WordClass.DAY.has(next)
                    || WordClass.TURN.has(next)
                    || forms.isNumber(e + 1)
                    || forms.isCalendar(e + 1);
        }
        if (key.length() > 3 && (key.charAt(0) == 'ل' || key.charAt(0) == 'ب')) {
            String rest = Prefixes.withoutGluedPreposition(key);
            if (key.charAt(0) == 'ل'
                    && (WordClass.OUTLET_HEAD.has(rest)
                            || Places.isOutlet(rest)
                            || reading.isOutletFrom(e)
                            || rest.startsWith("مراسل")
                            || WordClass.PRESS.has(rest))) {
                return true;
            }
            boolean purpose = key.charAt(0) == 'ب' && Words.looksLikeVerbalNoun(rest) && !Words.isGivenName(key);
            boolean occasion = WordClass.OCCASION.has(rest) && (key.charAt(0) == 'ب' || WordClass.SHOW.has(rest));
            return occasion || WordClass.TURN.has(key) || purpose;
        }
        return false;
    }

    /** الرئيس البالغ 68 عاما، السيدة البالغة من العمر 70 عاما. */
    private boolean isAge(int e) {
        boolean aged = reading.is(e, "البالغ") || reading.is(e, "البالغه");
        return aged && (forms.isNumber(e + 1) || (reading.is(e + 1, "من") && reading.is(e + 2, "العمر")));
    }

    /** The (29 عاما) between a name and what is quoted of it. */
    private boolean isAgeInBrackets(int e) {
        boolean years = reading.is(e + 2, "عاما") || reading.is(e + 2, "سنه");
        return forms.isNumber(e + 1) && years && reading.is(e + 3, ")") && reading.opening(e + 4) != null;
    }

    /** بن and ولد, and the father's name behind them, whatever it looks like: يعيش of حكيم بن يعيش is no verb. */
    private boolean isPatronymic(int e) {
        boolean tied = reading.is(e - 1, "بن") || reading.is(e - 1, "بنت") || reading.is(e - 1, "ولد");
        return (tied || reading.is(e, "ولد")) && reading.isWord(e);
    }

    /** Whether the quotation at {@code open} ends the phrase, no name following it. */
    private boolean closesWithQuotation(int open) {
        Quotation quotation = reading.opening(open);
        return quotation != null && !(reading.isWord(quotation.close() + 1) && forms.opensName(quotation.close() + 1));
    }

    /** ل or ب set before a quotation mark: لـ«الراية». */
    private static boolean isLoosePreposition(String key) {
        return key.equals("ل") || key.equals("ب");
    }

    /** وكالة كذا, and no journal, to which what it publishes belongs (دراسة نشرتها مجلة كذا). */
    boolean isNewsOutlet(int e) {
        String head = reading.key(e);
        boolean journal = head.equals("مجله") || head.equals("دوريه");
        return !journal && (WordClass.OUTLET_HEAD.has(head) || reading.isOutletFrom(e));
    }

    /** Passes over what may stand between the verb and its subject: أمس، في بيان، لوكالة كذا; -1 when no subject is left. */
    int skipAdjuncts(int from, int to) {
        int i = from;
        while (i < to) {
            String key = reading.key(i);
            if (WordClass.CLAUSE_OPENER.has(key)) {
                return -1;
            }
            if (isManner(i)) {
                i++;
            } else if (WordClass.VOICE.has(key) || isTimeOfEvent(i)) {
                i += 2;
            } else if (reading.isComma(i)
                    || WordClass.DAY.has(key)
                    || WordClass.MANNER.has(key)
                    || forms.isNunated(i)
                    || forms.isCalendar(i)
                    || Words.isPronounPhrase(key)) {
                i++;
            } else if ((WordClass.BORDER.has(key) && !lookalikes.isNameAli(i))
                    || WordClass.INNER.has(key)
                    || prefixes.isGluedPreposition(i)
                    || key.equals("-")) {
                int next = startAfterAdjunct(i + 1, to);
                return next;
            } else {
                return reading.isWord(i) || reading.opening(i) != null ? i : -1;
            }
        }
        return -1;
    }

    /** بجدية، بصراحة: how it is said. */
    private boolean isManner(int i) {
        String key = reading.key(i);
        String rest = key.length() > 4 ? key.substring(1) : "";
        return key.startsWith("ب")
                && rest.length() > 3
                && reading.lastLetter(i) == 'ة'
                && !rest.startsWith("ال")
                && !WordClass.LOCATION.has(rest)
                && !WordClass.ORG_HEAD.has(rest)
                && !WordClass.OCCASION.has(rest)
                && !forms.isGivenName(i)
                && !reading.isSurname(key)
                && !Places.isPlace(key)
                && !WordClass.TITLE.has(key)
                && !WordClass.ORG_HEAD.has(key)
                && (reading.isComplementiser(i + 1) || reading.is(i + 1, ":") || reading.isComma(i + 1));
    }

    /** ليلة التوقيع: a time told by what happened then. */
    private boolean isTimeOfEvent(int i) {
        boolean time = WordClass.DAY.has(reading.key(i)) && !forms.hasArticle(i) && !forms.isNunated(i);
        String event = Words.withoutArticle(reading.key(i + 1));
        return time && forms.hasArticle(i + 1) && (WordClass.EVENT.has(event) || Words.looksLikeVerbalNoun(event));
    }

    /** The head behind an adjunct; one in a relative clause of it (في بيان نشرته وكالة كذا) is not the verb's subject. */
    private int startAfterAdjunct(int from, int to) {
        for (int k = from + 1; k < to; k++) {
            String key = reading.key(k);
            if (WordClass.ENCOUNTER.has(reading.key(k - 1)) && reading.isWord(k)) {
                return -1;
            }
            boolean published = WordClass.OCCASION.has(reading.key(k - 1)) && isOwned(k);
            if ((published || NewsVerbs.standard().isVerbWithObject(key)) && !forms.isTitle(k)) {
                return -1;
            }
            boolean head = WordClass.TITLE.has(key)
                    || WordClass.UNNAMED.has(key)
                    || WordClass.ORG_HEAD.has(key)
                    || forms.isGivenName(k);
            boolean closed = forms.isDefinite(k - 1)
                    || reading.is(k - 1, "ذلك")
                    || WordClass.DAY.has(reading.key(k - 1))
                    || reading.isComma(k - 1)
                    || reading.is(k - 1, ")");
            boolean named = forms.isGivenName(k) && forms.isTitle(k - 1);
            if (head && closed && !named && !prefixes.isJoinedNoun(k)) {
                return k;
            }
        }
        return -1;
    }

    /** نشرته، أقامها، بثتها: whatever verb it is, its pronoun means the occasion before it. */
    private boolean isOwned(int k) {
        String key = reading.key(k);
        return key.length() > 4 && (key.endsWith("ها") || (key.endsWith("ه") && reading.lastLetter(k) == 'ه'));
    }

    boolean onlyAdjuncts(int from, int to) {
        for (int i = from; i < to; i++) {
            if (reading.isSign(i) && !reading.isComma(i)) {
                return false;
            }
        }
        return to - from <= 6;
    }

    boolean opensClause(int i) {
        if (reading.isQuoted(i) || reading.quotation(i) != null) {
            return false;
        }
        String key = reading.key(i);
        if (reading.isSign(i)) {
            return !key.equals("(") && !key.equals(")") && !key.equals("-");
        }
        return reading.isComplementiser(i)
                || WordClass.CONNECTOR.has(key)
                || key.equals("لان")
                || key.equals("وان")
                || key.equals("الذي")
                || key.equals("التي")
                || key.equals("الذين");
    }
}
