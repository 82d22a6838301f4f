package org.isnad.arabic.attribution;

import org.isnad.arabic.WordSets;

/** The small closed classes of words that the steps ask for, read from {@code word-classes.tsv}. */
enum WordClass {
    /** After these, أن belongs to them and not to the reporting verb before: بعد أن، يجب أن. */
    UNCLAIMED,
    /** Words of time that end the noun phrase before them. */
    DAY,
    /** Prepositions, conjunctions and relatives that end a speaker's noun phrase. */
    BORDER,
    /** Prepositions that may stand inside a speaker's noun phrase. */
    INNER,
    /** What a statement is made in: بيان، مؤتمر، تغريدة. */
    OCCASION,
    /** Words that lead from one statement into the next: كما، حيث، لكنه. */
    CONNECTOR,
    OUTLET_HEAD,
    PLATFORM,
    /** Heads of sources without a name: مصدر، شهود. */
    UNNAMED,
    /** Documents and other things that report: تقرير، دراسة. */
    REPORT,
    /** What findings and documents do: أظهرت، أثبتت. Whatever noun such a verb describes is its subject. */
    SHOWING,
    ORG_HEAD,
    TITLE,
    /** Titles whose place of duty follows إلى: مبعوث، سفير. */
    ENVOY,
    /** What is turned or drawn in لفت النظر and أعاد القول, and is no subject. */
    IDIOM_OBJECT,
    /** Kin, the nouns of which stand before the kinsman's name and then the speaker's own: شقيقة سالم هدى. */
    KIN,
    /** Nouns of what happens: behind a place and a colon they make the headline a piece of news and not a saying. */
    EVENT,
    /** Nouns that stand so often behind ب and ل that a word of them is no name: بفتح تحقيق، لشؤون كذا. */
    GOVERNED,
    /** Given names that are common words as well: عمر، حياة. */
    COMMON_NAME,
    /** Parts that tie a personal name together: بن، أبو. */
    NAME_LINK,
    /** Words without article that never begin a name. */
    NOT_NAME,
    QUANTITY,
    /** Nouns whose quoted complement is a name and not something said: فيلم، حزب. */
    WORK_HEAD,
    /** Nouns that are denied, praised or blamed: وجود، صحة، ذلك. They open the object behind a subject. */
    OBJECT_HEAD,
    /** Titles of honour that stand right before a name: معالي، سعادة. */
    HONORIFIC,
    /** Heads of places: مدينة، مقر. */
    LOCATION,
    /** أحدهم، إحداهن. */
    ONE_OF,
    /** Words behind which somebody's name follows: اسمه، يدعى. */
    NAMED,
    /** Heads that may stand alone for the state: المملكة، الجمهورية. */
    STATE_HEAD,
    /** What وفق and حسب may govern without reporting anything: قانون، جدول. */
    SOURCE_BAD,
    /** Nouns that report by themselves: قوله، تأكيدها. */
    SAID_NOUN,
    /** Words of the turn markers من جانبه، بدورها. */
    TURN,
    NEGATION,
    /** Whoever was named last: وقال الأخير. */
    LAST_NAMED,
    /** Somebody besides those who were named, who is nobody of whom the text speaks again: وأضاف آخر. */
    ANOTHER,
    /** How headlines call a ministry or an office by its matter alone: الصحة: ... */
    SHORT_BODY,
    /** What begins a clause or an adjunct between commas, behind which the sentence goes on: قال فلان، الذي عاد أمس، إن. */
    INSERTION,
    /** What is told of a document behind its name: بلاغ للوزارة صدر أمس; who issued it follows عن. */
    ISSUED,
    /** Heads of bodies of which a verb is masculine: مجلس، حزب. */
    MASCULINE_BODY,
    /** To whom people speak for publication: قال للصحفيين، صرح للصحافة. */
    PRESS,
    /** Verbs that tell how something is: كان لافتا، بدا واثقا. */
    COPULA,
    /** Sources of which a verb is feminine: مصادر تحدثت. */
    FEMININE_PLURAL,
    /** Verbs of answering, glued to the question before them: وسأله النائب فأجاب. */
    ANSWER,
    /** Institutions and places that bear the names of people: معهد ألفريد فيغنر، ولاية بشار. */
    NAMED_AFTER,
    /** Verbs whose first object is who is told: أبلغ الوكالة أن. */
    ADDRESSING,
    /** Words behind which a clause of its own follows: تقول وهي تطوي ثوبها. */
    CLAUSE_OPENER,
    /** Verbal nouns with the pronoun of who does it, so that what follows is the object: خلال لقائه وزير كذا. */
    ENCOUNTER,
    /** Offices, of which a text may speak without saying who holds them, as it does not of a novelist or a mother. */
    OFFICE,
    /** How somebody speaks, between the verb and its subject or in place of one: تقول ضاحكة، يقول بمرارة. */
    MANNER,
    /** What a court or an authority has decided, in which something may stand: جاء في قرار كذا أن. */
    RULING,
    /** Where somebody writes: مدونة، مقال، عمود. */
    WRITING,
    /** Nouns of manner that an adjective follows: بصوت متهدج. */
    VOICE,
    /** Verbs behind which a state is a place: زار، غادر، اجتاح، تعد. */
    MOTION,
    /** What stands before a past verb without being part of what it tells: قد، وقد. */
    PAST_PARTICLE,
    /** What denies the present verb that follows: لم، لن. */
    NEGATED_VERB_PARTICLE,
    /** لكنها، إنه: conjunctions with the pronoun of whoever the next verb is about. */
    PRONOUN_LEAD,
    /** تقريرا حذرت فيه: the pronoun of what somebody said something in. */
    IN_WHICH,
    IMPERSONAL_LEAD,
    /** Plural heads of people without a name: علماء، سكان. */
    GROUP,
    /** Present forms that are passive unless a subject stands by: يذكر، يعتقد. */
    PASSIVE_PRONE,
    /** Forms that report only when their content follows at once or a conjunction is glued to them. */
    HOMOGRAPH,
    /** Programmes, which people speak to: قال لبرنامج كذا. */
    SHOW,
    /** Titles that go on behind على: المشرف على الدراسة. */
    SUPERVISING,
    /** Verbs that round a speech off or up, what is said standing behind a noun with ب: اكتفى بالقول إن، ختم بالتأكيد أن. */
    ROUNDING,
    /** Verbs whose object may be a noun that is spelt like a reporting verb: أعلن فلان رفض القرار. */
    ANNOUNCING,
    /** Verbal nouns that are spelt like their verb's past. */
    SAID_LIKE_NOUN,
    /** Latin letters by their names, but for those that are words too: سي، إم. */
    LETTER,
    /** What a reporter calls what was said: ، وهو موقف لا يشاركه فيه أحد. */
    JUDGED,
    /** Words that end nominal content. */
    TAIL;

    private static final WordSets<WordClass> WORDS = WordSets.of(WordClass.class, "word-classes.tsv");

    /** Whether the normalised word belongs to this class as it stands. */
    boolean has(String key) {
        return WORDS.has(this, key);
    }

    /** Whether the word without the pronoun that may be glued to it belongs to this class: نشرته of نشرة. */
    boolean hasOwned(String key) {
        int cut = key.endsWith("ها") || key.endsWith("هم") ? 2 : key.endsWith("ه") ? 1 : 0;
        String noun = key.substring(0, key.length() - cut);
        return hasBase(key) || has(noun) || (noun.endsWith("ت") && has(noun.substring(0, noun.length() - 1) + "ه"));
    }

    /** Whether the word without the alef of the indefinite accusative belongs to this class: بيانا in أصدرت النقابة بيانا. */
    boolean hasAccusative(String key) {
        return key.length() > 3 && key.endsWith("ا") && has(key.substring(0, key.length() - 1));
    }

    /** Whether the word belongs to this class with or without the article. */
    boolean hasBase(String key) {
        return has(key) || (key.length() > 4 && key.startsWith("ال") && has(key.substring(2)));
    }
}
