package org.isnad.arabic.attribution;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes findings as JSON, in the form that the engine's users read. */
final class FindingsJson {
    private final StringBuilder out = new StringBuilder();

    private FindingsJson() {}

    static String write(Findings findings, @Nullable Object id, boolean withText) {
        FindingsJson json = new FindingsJson();
        json.out.append('{');
        if (id instanceof Number) {
            json.name("id").out.append(id);
        } else if (id != null) {
            json.name("id").string(id.toString());
        }
        if (withText) {
            json.name("text").string(findings.text());
        }
        json.name("statements").open('[');
        findings.statements().forEach(json::statement);
        json.close(']').name("actors").open('[');
        findings.actors().forEach(json::actor);
        json.close(']').name("relations").open('[');
        findings.relations().forEach(json::relation);
        json.close(']').close('}');
        return json.out.toString();
    }

    private void statement(Statement statement) {
        comma();
        out.append('{');
        Speaker speaker = statement.speaker();
        name("speaker").open('{');
        name("name").string(speaker.name());
        name("actor").string(speaker.actor());
        name("mention").passage(speaker.mention());
        close('}');
        name("title").passage(statement.title());
        Cue cue = statement.cue();
        name("cue").open('{');
        slice(cue.text(), cue.start(), cue.end());
        name("lemma").string(cue.lemma());
        name("stance").string(cue.stance().name().toLowerCase(Locale.ROOT));
        close('}');
        name("content").passage(statement.content());
        name("type").string(statement.type().name().toLowerCase(Locale.ROOT));
        Via via = statement.via();
        name("via");
        if (via == null) {
            out.append("null");
        } else {
            open('{');
            slice(via.text(), via.start(), via.end());
            name("actor").string(via.actor());
            close('}');
        }
        name("occasion").passage(statement.occasion());
        name("place").passage(statement.place());
        moment(statement.moment());
        name("about").open('[');
        for (String actor : statement.about()) {
            comma();
            string(actor);
        }
        close(']');
        Confidence confidence = statement.confidence();
        name("confidence").number(confidence.overall());
        name("confidences").open('{');
        name("detection").number(confidence.detection());
        name("speaker").number(confidence.speaker());
        name("content").number(confidence.content());
        close('}').close('}');
    }

    private void moment(@Nullable Moment moment) {
        name("date");
        if (moment == null) {
            out.append("null");
            return;
        }
        open('{');
        slice(moment.text(), moment.start(), moment.end());
        LocalDate day = moment.day();
        name("day").string(day == null ? null : day.toString());
        close('}');
    }

    private void actor(ActorFinding actor) {
        comma();
        out.append('{');
        name("id").string(actor.id());
        name("name").string(actor.name());
        name("type").string(actor.type().name().toLowerCase(Locale.ROOT));
        name("mentions").open('[');
        for (Passage mention : actor.mentions()) {
            comma();
            passage(mention);
        }
        close(']').close('}');
    }

    private void relation(Relation relation) {
        comma();
        out.append('{');
        name("a").string(relation.aActor() == null ? relation.a() : relation.aActor());
        name("b").string(relation.bActor() == null ? relation.b() : relation.bActor());
        name("kind").string(relation.kind());
        name("polarity").string(relation.polarity());
        name("modality").string(relation.modality().name().toLowerCase(Locale.ROOT));
        Integer source = relation.source();
        name("source");
        out.append(source == null ? "null" : source.toString());
        name("evidence").passage(relation.evidence());
        close('}');
    }

    private FindingsJson name(String name) {
        comma();
        string(name);
        out.append(':');
        return this;
    }

    private void comma() {
        char last = out.charAt(out.length() - 1);
        if (last != '{' && last != '[' && last != ':') {
            out.append(',');
        }
    }

    private FindingsJson open(char bracket) {
        out.append(bracket);
        return this;
    }

    private FindingsJson close(char bracket) {
        out.append(bracket);
        return this;
    }

    private void number(double value) {
        out.append(value);
    }

    private void passage(@Nullable Passage passage) {
        if (passage == null) {
            out.append("null");
            return;
        }
        out.append('{');
        slice(passage.text(), passage.start(), passage.end());
        out.append('}');
    }

    private void slice(String text, int start, int end) {
        name("text").string(text);
        name("start");
        out.append(start);
        name("end");
        out.append(end);
    }

    private void string(@Nullable String value) {
        if (value == null) {
            out.append("null");
            return;
        }
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean half = Character.isSurrogate(c)
                    && !(Character.isHighSurrogate(c)
                            && i + 1 < value.length()
                            && Character.isLowSurrogate(value.charAt(i + 1)))
                    && !(Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(value.charAt(i - 1)));
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < 0x20 || half || c == 0x2028 || c == 0x2029) {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
