package org.isnad.arabic.attribution;

import org.isnad.arabic.actor.ActorType;

/** Writes findings as an Arabic report for people. */
final class FindingsReport {
    private FindingsReport() {}

    static String write(Findings findings) {
        StringBuilder out = new StringBuilder();
        out.append("من قال ماذا (").append(findings.statements().size()).append(")\n");
        for (Statement statement : findings.statements()) {
            out.append("\n• ")
                    .append(
                            statement.speaker().name().isEmpty()
                                    ? "؟"
                                    : statement.speaker().name());
            Passage title = statement.title();
            if (title != null) {
                out.append("، ").append(title.text());
            }
            if (statement.speaker().implicit()) {
                out.append(" (مقدّر)");
            }
            out.append("\n  ")
                    .append(statement.cue().lemma())
                    .append(" [")
                    .append(type(statement.type()))
                    .append("]: ")
                    .append(statement.content().text());
            Via via = statement.via();
            if (via != null) {
                out.append("\n  عبر: ").append(via.text());
            }
            out.append("\n  الثقة: ").append(statement.confidence().overall()).append('\n');
        }
        out.append("\nالفاعلون (").append(findings.actors().size()).append(")\n");
        for (ActorFinding actor : findings.actors()) {
            out.append("• ")
                    .append(actor.name())
                    .append(" [")
                    .append(type(actor.type()))
                    .append("] × ")
                    .append(actor.mentions().size())
                    .append('\n');
        }
        if (!findings.relations().isEmpty()) {
            out.append("\nالعلاقات (").append(findings.relations().size()).append(")\n");
            for (Relation relation : findings.relations()) {
                out.append("• ")
                        .append(relation.a())
                        .append(" ← ")
                        .append(relation.kind())
                        .append(' ')
                        .append(relation.polarity())
                        .append(" → ")
                        .append(relation.b())
                        .append(" [")
                        .append(modality(relation.modality()))
                        .append("]: ")
                        .append(relation.evidence().text())
                        .append('\n');
            }
        }
        return out.toString();
    }

    private static String type(StatementType type) {
        return switch (type) {
            case DIRECT -> "مباشر";
            case INDIRECT -> "غير مباشر";
            case MIXED -> "مختلط";
            case ACT -> "فعل";
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
