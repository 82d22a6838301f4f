package org.isnad.arabic.actor;

import org.isnad.arabic.WordSets;

/** The small classes of words by which states and their bodies are told, from {@code state-words.tsv}. */
enum StateWords {
    /** After these a state or a capital is a place: في، مدينة، بورصة. */
    PLACING,
    /** After these a state is what it is and not what it does: تعد تونس من البلدان. */
    DESCRIBING,
    /** What lies or runs between countries: الحدود، الطريق. */
    BORDER,
    /** What runs between two countries, its kind standing behind it: خط الهاتف بين، سكة الحديد بين. */
    LINE,
    /** What stands between these and a country on the other side: الحدود مع النيجر. */
    JOINING,
    /** Offices of one person, behind which a state belongs to the title of who is named next. */
    OFFICE,
    /** What stands between such an office and the state: وزير خارجية كذا. */
    PORTFOLIO,
    /** Titles with an article that stand before a name: الشيخ. */
    HONORIFIC,
    /** Words behind a title that are no names: وزير خارجية مصر أمس. */
    BEHIND_TITLE,
    /** After these a capital is where something took place, while a state takes part in it: محادثات مسقط، محادثات إيران. */
    HELD,
    /** After these a state is meant as an actor: مع، ضد، موقف. */
    ACTING,
    /** Prepositions with a pronoun, which may stand between a verb and its subject: الشكوى التي بعثت بها كذا. */
    TIED_PRONOUN,
    /** What one does at the side of a state that acts: تقف إلى جانب كذا. */
    STANDING,
    /** What comes from somebody who acts, where else a state behind من is a place: رسالة من أنقرة. */
    FROM_ACTOR,
    /** What is told of a state that is more than a place: الصين هي السؤال، أنقرة وحدها. */
    PREDICATE,
    /** Offices behind which the head of a ministry is not the ministry: وزيرة الداخلية الإيطالية. */
    MINISTER,
    /** What states have, as it stands before their nisba: الحكومة، البرلمان. */
    OF_STATES,
    /** Heads of states' names: جمهورية، مملكة. */
    STATE_HEADS,
    /** Adjectives of the form of a nisba that tell no country: المركزي، الوطني. */
    GENERAL,
    /** Words that are more often something else than a nisba: المالية of money, not of Mali. */
    AMBIGUOUS_NISBA,
    /** Definite words that follow a body without belonging to its name: أعلنت الشرطة اليوم. */
    DAYS,
    /** What is named after a body, without being it: حزب الحكومة. */
    NAMED_AFTER,
    /** Verbs that call on somebody or accuse: دعا فلان الحكومة إلى كذا. */
    ASKING,
    /** Verbs of which من leads to whom something is asked: طلبت من الحكومة كذا. */
    REQUESTING,
    /** People and things that are a body's, behind which a body called by one word is not what is spoken of: رجال الشرطة. */
    OWNED,
    /** Parts of a state that have ministries and the like of their own: وزارة الصحة في ولاية كذا. */
    REGION,
    /** Behind these a body is where something took place: قرب جامعة كذا. */
    NEAR,
    /** What an institute, a paper or a branch of a company is for: معهد كذا لعلم الفلك. */
    FIELD,
    /** Behind these a state is described, unless a verb follows: كانت تونس خامس منتج. */
    WAS,
    /** Whose union a UNION is: نقابة موظفي الجمارك المصرية. */
    STAFF,
    /** Bodies of those who work for another body: نقابة موظفي كذا. */
    UNION,
    /** Heads of companies and their like, in whose names a state may stand: شركة أسمنت كذا. */
    COMPANY,
    /** What is done with a government that is still to come: تشكيل الحكومة. */
    FORMING,
    /** What a government is called that is still to come: حكومة انتقالية، حكومة وحدة. */
    UNFORMED,
    /** After these a ministry is what somebody is given, and does nothing: حقيبة، تولى. */
    PORTFOLIO_OF,
    /** The same, when إلى follows: وأسندت وزارة كذا إلى فلان. */
    HANDED;

    private static final WordSets<StateWords> WORDS = WordSets.of(StateWords.class, "state-words.tsv");

    /** Whether the normalised word belongs to this class. */
    boolean has(String key) {
        return WORDS.has(this, key);
    }
}
