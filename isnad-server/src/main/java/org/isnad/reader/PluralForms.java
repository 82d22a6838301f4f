package org.isnad.reader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.ibm.icu.text.PluralRules;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.web.Messages;

/** A counted message in all forms that its language has, for scripts that count while somebody types. */
final class PluralForms {
    /** A number for each of the six forms of Arabic; other languages have fewer. */
    private static final List<Integer> SAMPLES = List.of(0, 1, 2, 3, 11, 100);

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private PluralForms() {}

    /** JSON of a form's name to its text, with a number sign where the number goes. */
    static String of(Locale locale, String key) {
        return KNOWN.computeIfAbsent(locale.toLanguageTag() + ' ' + key, k -> forms(locale, key));
    }

    private static String forms(Locale locale, String key) {
        PluralRules rules = PluralRules.forLocale(locale);
        Map<String, String> forms = new TreeMap<>();
        SAMPLES.forEach(number -> forms.putIfAbsent(
                rules.select(number), Messages.in(locale, key, number).replaceAll("\\p{Nd}+", "#")));
        try {
            return JSON.writeValueAsString(forms);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
