package org.isnad.arabic.attribution;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.Normalisation;
import org.isnad.arabic.TableReader;

/** The small classes of words that relations are read by, from {@code relation-words.tsv}. */
enum RelationWords {
    /** Verbs whose subject does what their object names: فرض عقوبات، أجرى محادثات. */
    CARRYING(true),
    /** The same, but it is only wished, planned or threatened: دعا إلى، يعتزم. */
    WISHING(true),
    /** Verbs that end what their object names: علق المساعدات، رفع العقوبات. */
    ENDING(true),
    /** Verbs whose subject is done to what their object names: تعرض لهجوم. */
    SUFFERING(true),
    /** Heads by which a state acts: الرئيس التركي، وفد ليبيا. */
    AGENT_HEAD(false),
    /** Masculine heads in the singular, which take no feminine verb: رئيس، حزب. */
    ONE_HEAD(false),
    /** Heads of what belongs to a state and may be done something to: القرار الأميركي. */
    THING_HEAD(false),
    /** Heads of people, behind which من leads to those they belong to: مسلحون من كذا. */
    GROUP_HEAD(false),
    /** States of which verbs and pronouns are masculine; of the others they are feminine. */
    MASCULINE_STATE(false),
    /** The verbal nouns of those that carry: لتقديم مساعدات. */
    CARRYING_NOUN(false),
    /** Nouns that tell in what way or why somebody does what the verb says: بالتعاون مع، احتجاجا على. */
    ADJUNCT(false),
    /** What is asked of somebody who is blamed for the contrary: دعاه إلى الكف عن. */
    DESISTING(false),
    TWO_COUNTERPARTS(false),
    /** What organisations are for, as their names tell: لحماية المستهلك. */
    PURPOSE(false),
    /** Plural heads of people and bodies that act without a name: متظاهرون، أنصار، جمعيات. */
    PEOPLE_GROUP(false),
    /** Nouns behind which the one stands to whom it was done: اعتقال، مقتل. */
    VICTIM(false),
    /** Nouns behind which a body stands that is still to be: تشكيل لجنة كذا. */
    FORMING(false),
    /** What leads to those who are only there: اجتماع برئاسة كذا. */
    ATTENDED(false),
    /** Words for the country of whoever speaks or acts. */
    OWN_COUNTRY(false),
    /** Heads by which an organisation that is not known can be told: حزب، شركة. */
    NAMED_HEAD(false),
    /** Bodies of a state that are told by where they sit: السلطات في برن. */
    SEATED_BODY(false),
    /** مدعوم من: who is named behind it supports who is named before. */
    BACKED(false),
    /** بدعم من: who is named behind it supports who acts. */
    HELPED(false),
    /** Verbs that tell how long or where something went on: اشتباكات دامت أسبوعا مع كذا. */
    LASTING(true),
    /** محسوب على: the same with another preposition. */
    COUNTED(false),
    /** Adjectives of who is about to do what their object names: مستعد، حريص. */
    READY(false),
    TWO_SIDES(false),
    TWO_STATES(false),
    TWO_PEOPLE(false),
    TWO_MINISTERS(false),
    PREPOSITION(false),
    /** Words that may stand between a subject and its verb. */
    BEFORE_VERB(false),
    NEGATING(false),
    /** What takes away the noun behind it: عدم، بلا. */
    WITHOUT(false),
    /** What ends the noun behind it, which therefore goes on: وقف الحرب. */
    STOPPING(false),
    /** Nouns that end what follows them for somebody: رفع العقوبات. */
    LIFTING(false),
    /** What makes the noun behind it a mere possibility: احتمال، ضرورة. */
    CHANCE(false),
    /** What makes the clause behind أن a mere possibility: المتوقع، اقترح. */
    MAY(false),
    HOPE(false),
    /** The same for what is planned: المقرر. */
    WILL(false),
    /** What denies the clause behind أن: نفى. */
    DENYING(false),
    WAS(false);

    private static final Map<RelationWords, Set<String>> WORDS = read();

    private final boolean verbs;

    RelationWords(boolean verbs) {
        this.verbs = verbs;
    }

    /** Whether the normalised word belongs to this class; a verb may have a glued و or ف, and be past or present. */
    boolean has(String key) {
        Set<String> words = WORDS.get(this);
        return words != null && (words.contains(key) || (verbs && words.contains(Words.withoutConjunction(key))));
    }

    private static Map<RelationWords, Set<String>> read() {
        Map<RelationWords, Set<String>> all = new EnumMap<>(RelationWords.class);
        for (String[] row : TableReader.rows(RelationWords.class, "relation-words.tsv", 2)) {
            RelationWords name = valueOf(row[0].toUpperCase(Locale.ROOT).replace('-', '_'));
            Set<String> words = all.computeIfAbsent(name, k -> new HashSet<>());
            for (String word : row[1].split(" ")) {
                if (name.verbs) {
                    String[] forms = word.split("/");
                    Conjugation.past(forms[0], (form, agreement) -> words.add(form));
                    Conjugation.present(forms[1], (form, agreement) -> words.add(form));
                } else {
                    words.add(Normalisation.fold(word));
                }
            }
        }
        return all;
    }
}
