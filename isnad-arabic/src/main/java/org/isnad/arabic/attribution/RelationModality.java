package org.isnad.arabic.attribution;

import java.util.Set;
import org.isnad.arabic.Sentence;
import org.isnad.arabic.attribution.Relation.Modality;

/** Whether a relation is, was, may be, will be, is denied or only asked, by the few words before its predicate. */
final class RelationModality {
    private static final int REACH = 4;
    private static final int CLAUSE = 40;
    private static final Set<String> POSSIBLE = Set.of(
            "ربما",
            "يمكن",
            "يمكنها",
            "احتمال",
            "احتمالات",
            "امكانيه",
            "محتمل",
            "المحتمل",
            "المتوقع",
            "المرجح",
            "يحتمل",
            "اذا",
            "لو",
            "فكره",
            "مقترح",
            "اقتراح",
            "دعا",
            "دعت",
            "دعوه",
            "يريد",
            "تريد",
            "يعتزم",
            "تعتزم",
            "ينوي",
            "تنوي",
            "عرض",
            "عرضت",
            "خطه",
            "يسعي",
            "تسعي",
            "امل",
            "تامل",
            "يامل",
            "لعل",
            "ضروره",
            "استعداد");
    private static final Set<String> NEGATING = Set.of(
            "لم", "لن", "لا", "ولم", "ولن", "ولا", "ليس", "ليست", "عدم", "نفي", "نفت", "ينفي", "تنفي", "دون", "بدون",
            "غير", "رفض", "رفضت", "وقف", "انهاء", "تعليق", "الغاء", "قطع");
    private static final Set<String> PAST =
            Set.of("كان", "كانت", "وكانت", "وكان", "كانا", "سبق", "السابق", "سابقا", "الماضي");

    private RelationModality() {}

    static Modality of(Reading reading, int at, RelationPredicate predicate, Sentence sentence) {
        if (isAsked(reading, at, sentence)) {
            return Modality.ASKED;
        }
        Modality modality = predicate.future() ? Modality.FUTURE : Modality.ACTUAL;
        for (int i = at - 1; i >= Math.max(sentence.first(), at - REACH) && !reading.isComma(i); i--) {
            String key = reading.key(i);
            boolean present = reading.key(at).startsWith("ي") || reading.key(at).startsWith("ت");
            if (NEGATING.contains(key)) {
                return Modality.NEGATED;
            }
            if (POSSIBLE.contains(Words.withoutConjunction(key)) || (key.equals("قد") && present)) {
                return Modality.POSSIBLE;
            }
            if (key.equals("سوف")) {
                modality = Modality.FUTURE;
            } else if (PAST.contains(key) && modality == Modality.ACTUAL) {
                modality = Modality.PAST;
            }
        }
        return modality;
    }

    /** A question mark ends the clause, or a question word opens it: a question asserts nothing. */
    private static boolean isAsked(Reading reading, int at, Sentence sentence) {
        for (int i = at; i < Math.min(reading.size(), at + CLAUSE); i++) {
            if (reading.is(i, "؟") || reading.is(i, "?")) {
                return true;
            }
            if (reading.is(i, ".") || reading.is(i, "\n") || reading.is(i, "!")) {
                break;
            }
        }
        for (int i = at - 1; i >= Math.max(sentence.first(), at - CLAUSE / 2); i--) {
            boolean whether = reading.is(i, "اذا") && (reading.is(i - 1, "ما") || reading.is(i - 1, "عما"));
            if (reading.is(i, "هل") || reading.is(i, "وهل") || whether) {
                return true;
            }
            if (reading.is(i, ".") || reading.is(i, "،")) {
                break;
            }
        }
        return false;
    }
}
