package org.isnad.arabic.attribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.actor.ActorType;
import org.jspecify.annotations.Nullable;

/** Writes findings as an Arabic report for people. */
final class FindingsReport {
    private final StringBuilder out = new StringBuilder();

    private FindingsReport() {}

    static String write(Findings findings) {
        FindingsReport report = new FindingsReport();
        report.heading("من قال ماذا", findings.statements().size());
        findings.statements().forEach(report::statement);
        report.out.append('\n');
        report.heading("الفاعلون", findings.actors().size());
        findings.actors().forEach(report::actor);
        if (!findings.relations().isEmpty()) {
            report.out.append('\n');
            report.heading("العلاقات", findings.relations().size());
            findings.relations().forEach(report::relation);
        }
        return report.out.toString();
    }

    private void heading(String words, int count) {
        out.append(words).append(" (").append(count).append(")\n");
    }

    private void statement(Statement statement) {
        Speaker speaker = statement.speaker();
        out.append("\n• ").append(speaker.name().isEmpty() ? "؟" : speaker.name());
        if (statement.title() != null) {
            out.append("، ").append(statement.title().text());
        }
        out.append(speaker.implicit() ? " (مقدّر)" : "").append('\n');
        out.append("  ")
                .append(
                        statement.cue().lemma().equals(":")
                                ? "العنوان"
                                : statement.cue().lemma())
                .append(" [")
                .append(type(statement.type()))
                .append(stance(statement.cue().stance()))
                .append("]: ")
                .append(statement.content().text())
                .append('\n');
        List<String> circumstances = circumstances(statement);
        if (!circumstances.isEmpty()) {
            out.append("  ").append(String.join("، ", circumstances)).append('\n');
        }
        out.append("  الثقة: ").append(statement.confidence().overall()).append('\n');
    }

    private static List<String> circumstances(Statement statement) {
        List<String> circumstances = new ArrayList<>();
        if (statement.via() != null) {
            circumstances.add("عبر: " + statement.via().text());
        }
        if (statement.occasion() != null) {
            circumstances.add("المناسبة: " + statement.occasion().text());
        }
        if (statement.place() != null) {
            circumstances.add("المكان: " + statement.place().text());
        }
        if (statement.moment() != null) {
            circumstances.add("الوقت: " + statement.moment().text()
                    + day(statement.moment().day()));
        }
        return circumstances;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : " (" + day + ")";
    }

    private void actor(ActorFinding actor) {
        out.append("• ")
                .append(actor.name())
                .append(" [")
                .append(type(actor.type()))
                .append("] × ")
                .append(actor.mentions().size())
                .append('\n');
    }

    private void relation(Relation relation) {
        out.append("• ")
                .append(relation.a())
                .append(" ← ")
                .append(kind(relation.kind()))
                .append(relation.polarity().equals("+") ? " (تقارب)" : " (تباعد)")
                .append(" ← ")
                .append(relation.b())
                .append(" [")
                .append(modality(relation.modality()))
                .append("]: ")
                .append(relation.evidence().text())
                .append('\n');
    }

    private static String type(StatementType type) {
        return switch (type) {
            case DIRECT -> "مباشر";
            case INDIRECT -> "غير مباشر";
            case MIXED -> "مختلط";
            case ACT -> "فعل";
        };
    }

    private static String stance(Stance stance) {
        return switch (stance) {
            case NEUTRAL -> "";
            case ASSERTIVE -> "، تأكيد";
            case ATTITUDE -> "، موقف";
            case EVALUATIVE -> "، وصف";
            case OPINION -> "، رأي";
            case PREDICTION -> "، توقع";
            case WARNING -> "، تحذير";
            case WISH -> "، أمل";
            case DOUBT -> "، تشكيك";
            case ADMISSION -> "، إقرار";
            case ACCUSATION -> "، اتهام";
            case CRITICISM -> "، انتقاد";
            case CONDEMNATION -> "، إدانة";
            case DENIAL -> "، نفي";
            case REFUSAL -> "، رفض";
            case DISTANCING -> "، زعم";
            case THREAT -> "، تهديد";
            case PROMISE -> "، وعد";
            case CALL -> "، دعوة";
            case DEMAND -> "، مطالبة";
            case PROPOSAL -> "، اقتراح";
            case APPROVAL -> "، تأييد";
            case HINT -> "، تلميح";
            case QUESTION -> "، سؤال";
        };
    }

    private static String kind(String kind) {
        return switch (kind) {
            case "COOPERATE" -> "تعاون";
            case "SUPPORT" -> "دعم";
            case "AID" -> "مساعدة";
            case "AGREE" -> "اتفاق";
            case "CONSULT" -> "تشاور";
            case "CONCEDE" -> "تنازل";
            case "RETREAT" -> "انسحاب";
            case "REQUEST" -> "طلب";
            case "ACCUSE" -> "اتهام";
            case "REJECT" -> "رفض";
            case "THREATEN" -> "تهديد";
            case "SANCTION" -> "عقوبة";
            case "COERCE" -> "إكراه";
            case "PROTEST" -> "احتجاج";
            case "INVESTIGATE" -> "تحقيق";
            case "ASSAULT" -> "هجوم";
            default -> kind;
        };
    }

    private static String type(ActorType type) {
        return switch (type) {
            case PERSON -> "شخص";
            case STATE -> "دولة";
            case ORGANISATION -> "منظمة";
            case ARMED_GROUP -> "جماعة مسلحة";
            case OUTLET -> "وسيلة إعلام";
            case PLACE_GOVERNMENT -> "حكومة";
            case OTHER -> "غير ذلك";
        };
    }

    private static String modality(Relation.Modality modality) {
        return switch (modality) {
            case ACTUAL -> "واقع";
            case POSSIBLE -> "محتمل";
            case FUTURE -> "مستقبل";
            case NEGATED -> "منفي";
            case PAST -> "ماض";
            case ASKED -> "سؤال";
        };
    }
}
