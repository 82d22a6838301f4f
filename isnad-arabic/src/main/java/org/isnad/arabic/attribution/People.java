package org.isnad.arabic.attribution;

import org.isnad.arabic.actor.ActorType;
import org.isnad.arabic.actor.Mention;
import org.isnad.arabic.attribution.Subject.Kind;
import org.jspecify.annotations.Nullable;

/** People who are named with a title or by a known given name, wherever they stand. */
final class People {
    private final Reading reading;
    private final TokenForms forms;
    private final NameBorders borders;
    private final PhraseEnds ends;
    private final NameWords words;

    People(Reading reading) {
        this.reading = reading;
        this.forms = new TokenForms(reading);
        this.borders = new NameBorders(reading);
        this.ends = new PhraseEnds(reading);
        this.words = new NameWords(reading);
    }

    /** The person whose title or known given name stands at {@code from}, or null. */
    @Nullable
    Subject at(int from, int to) {
        Mention known = reading.mention(from);
        if (known != null && known.from() < from && known.actor().type() != ActorType.PERSON) {
            return null;
        }
        boolean title = forms.isTitle(from) && !isAdjective(from);
        boolean given = from + 1 < to && reading.isWord(from + 1) && words.isGiven(from);
        if (words.isKunya(from)) {
            return new Subject(from, from + 2, -1, -1, kunyaGender(from), Kind.PERSON);
        }
        boolean inserted = reading.isComma(from - 2) && (reading.is(from - 1, "هو") || reading.is(from - 1, "هي"));
        boolean announced = (inserted || WordClass.NAMED.has(reading.key(from - 1))) && forms.opensName(from);
        boolean borne = WordClass.NAMED_AFTER.has(reading.key(from - 1));
        boolean other = announced || (!borne && (given || words.isForeignName(from) || words.isApposed(from)));
        if (!title && !other) {
            return isByNation(from) ? named(from + 1, to) : null;
        }
        int end = borders.endOfLongTitle(from, ends.end(from, to), to);
        if (title) {
            int name = borders.nameStart(from, end);
            if (name < 0) {
                return null;
            }
            int nameEnd = Math.min(borders.nameEnd(name, end), name + shortName(name, end));
            return new Subject(name, nameEnd, from, name, forms.gender(from, name), Kind.PERSON);
        }
        int length = shortName(from, end);
        return length < 2 && !announced
                ? null
                : new Subject(from, from + length, -1, -1, forms.gender(from, from), Kind.PERSON);
    }

    /** المجمع الكيميائي, التلسكوب الكبير: what is told of a thing and no role; سكان العالم is the world. */
    private boolean isAdjective(int i) {
        String key = reading.key(i);
        boolean world = key.equals("العالم")
                && reading.isWord(i - 1)
                && !forms.isFiniteVerb(i - 1)
                && !forms.isGivenName(i + 1);
        boolean quality = forms.hasArticle(i) && (key.endsWith("ي") || key.equals("الكبير"));
        return world
                || (quality
                        && forms.hasArticle(i - 1)
                        && !forms.isTitle(i - 1)
                        && !WordClass.DAY.has(reading.key(i - 1)));
    }

    /** حلت الإثيوبية ديستا وركو ثانية: a nationality with the article that is no adjective, before two words that may be a name. */
    private boolean isByNation(int i) {
        boolean adjective = forms.hasArticle(i)
                && reading.isWord(i - 1)
                && (forms.hasArticle(i - 1)
                        || forms.isTitle(i - 1)
                        || reading.lastLetter(i - 1) == 'ة'
                        || WordClass.ORG_HEAD.hasBase(reading.key(i - 2)));
        return isNation(reading.key(i)) && !adjective && words.isUnknownFullName(i + 1);
    }

    private boolean isNation(String key) {
        String bare = key.startsWith("لل") ? "ال" + key.substring(2) : Words.withoutConjunction(key);
        return Words.hasArticle(bare) && reading.authority().stateOfAdjective(bare) != null;
    }

    private Subject named(int name, int to) {
        int end = ends.end(name, to);
        return new Subject(
                name, name + shortName(name, end), name - 1, name, forms.gender(name - 1, name), Kind.PERSON);
    }

    private Agreement kunyaGender(int i) {
        return reading.is(i, "ام") ? Agreement.FEMININE : Agreement.MASCULINE;
    }

    /** A third or fourth name: العبدلي behind نواف المقرن. */
    private boolean extendsName(int e) {
        String key = reading.key(e);
        boolean nisba = forms.hasArticle(e) && key.endsWith("ي") && reading.mention(e) == null;
        boolean inWay = WordClass.TITLE.hasBase(key) || WordClass.BORDER.has(key) || forms.isFiniteVerb(e);
        return reading.isWord(e) && !inWay && (nisba || forms.isGivenName(e));
    }

    /** جان بيير, خوسيه ماريا: two foreign given names, behind which the last name is still to come. */
    private boolean isDoubleGiven(int name) {
        return Words.isForeignGivenName(reading.key(name)) && Words.isForeignGivenName(reading.key(name + 1));
    }

    /** How many words a full name has that begins at {@code name}: two, or more when بن، عبد and their like tie them. */
    private int shortName(int name, int end) {
        int e = name;
        int count = 0;
        while (e < end && count < 2) {
            String key = reading.key(e);
            boolean stop = !reading.isWord(e) || (e != name && !words.continues(e));
            if (stop) {
                break;
            }
            if (!WordClass.NAME_LINK.has(key)) {
                count++;
            }
            e++;
        }
        if (e == name + 2 && e < end && isDoubleGiven(name) && words.mayBeUnknownName(e)) {
            e++;
        }
        while (e < end && e < name + 4 && e >= name + 2 && extendsName(e)) {
            e++;
        }
        while (e < end
                && e < name + 5
                && (WordClass.NAME_LINK.has(reading.key(e)) || WordClass.NAME_LINK.has(reading.key(e - 1)))) {
            e++;
        }
        return Math.max(1, e - name);
    }
}
