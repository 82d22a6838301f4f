package org.isnad.arabic.actor;

import java.util.List;
import java.util.Set;
import org.isnad.arabic.Normalisation;
import org.isnad.arabic.Token;

/**
 * Signs that a text is about a state or a region that the authority file does not hold: a nisba of no known state beside
 * what states have (البرلمان الكتالوني), a republic of another name. A body named without its state is then that one's, and
 * not that of some state which the text mentions by the way.
 */
final class UnlistedStates {
    private static final int SHORTEST_NISBA = 6;

    /** What states have, as it stands before their nisba. */
    private static final Set<String> OF_STATES = words(
            "الحكومة الرئيس الرئيسة الوزير الوزيرة الجيش البرلمان الشرطة الخارجية الداخلية الدفاع المالية الصحة الرئاسة القوات السلطات العاصمة الوزراء النواب الشعب الدولة السفير المنتخب الاقتصاد");

    /** Heads of states' names. */
    private static final Set<String> STATE_HEADS = words("جمهورية مملكة سلطنة إمارة عاصمة");

    /** Adjectives of the form of a nisba that tell no country. */
    private static final Set<String> GENERAL = words(
            "المركزي الوطني الاتحادي الفيدرالي الفدرالي المحلي العسكري السياسي الشرعي الانتقالي الحالي الرسمي الأمني الإقليمي الدستوري الشعبي الملكي الجمهوري البرلماني التنفيذي الإعلامي الدولي العالمي العربي الإسلامي الأفريقي الأوروبي الآسيوي الخليجي الغربي الشرقي الشمالي الجنوبي القضائي الجنائي الإداري البري البحري الجوي النظامي الحربي الثوري الرئيسي الوزاري النيابي البلدي الفعلي الأصلي العلني المدني الوقائي الاقتصادي المالي التجاري الصناعي الزراعي الصحي الاجتماعي الثقافي العمومي الحقيقي اليومي الأسبوعي الشهري السنوي الماضي الثاني التالي الداخلي الخارجي الأممي الأهلي");

    private UnlistedStates() {}

    /** How strongly the text speaks of a state that is unknown, to be compared with the evidence of a known one. */
    static int evidence(List<Token> tokens, Authority authority) {
        int evidence = 0;
        for (int i = 1; i < tokens.size(); i++) {
            String before = tokens.get(i - 1).key();
            if (OF_STATES.contains(before) && isUnknownNisba(tokens.get(i), authority)) {
                evidence++;
            } else if (STATE_HEADS.contains(before) && isUnknownName(tokens, i, authority)) {
                evidence += 2;
            }
        }
        return evidence;
    }

    private static boolean isUnknownNisba(Token token, Authority authority) {
        String key = token.key();
        boolean feminine = key.endsWith("يه");
        boolean nisba = key.length() >= SHORTEST_NISBA && key.startsWith("ال") && (feminine || key.endsWith("ي"));
        String masculine = feminine ? key.substring(0, key.length() - 1) : key;
        return nisba && !GENERAL.contains(masculine) && authority.stateOfAdjective(key) == null;
    }

    private static boolean isUnknownName(List<Token> tokens, int i, Authority authority) {
        String key = tokens.get(i).key();
        return tokens.get(i).isWord()
                && key.length() > 3
                && !key.startsWith("ال")
                && !STATE_HEADS.contains(key)
                && authority.names().longest(tokens, i) == null;
    }

    private static Set<String> words(String words) {
        return Set.of(Normalisation.fold(words).split(" "));
    }
}
