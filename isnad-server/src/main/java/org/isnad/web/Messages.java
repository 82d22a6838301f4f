package org.isnad.web;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of every page. Arabic is the source; a language without a bundle of its own is answered in Arabic. */
public final class Messages {
    private static final List<String> BUNDLES = List.of("web", "media", "comment", "reader", "newsroom");
    private static final String SOURCE = "ar";
    private static final Map<String, Map<String, String>> PATTERNS =
            Map.of(SOURCE, patterns(SOURCE), "en", patterns("en"));
    private static final Map<Locale, Map<String, Wording>> WORDINGS = new ConcurrentHashMap<>();

    /** A message in one locale. Most take no arguments and always say the same. */
    private record Wording(MessageFormat format, @Nullable String constant) {
        static Wording of(MessageFormat format) {
            boolean varies = format.usesNamedArguments() || format.getFormatsByArgumentIndex().length > 0;
            return new Wording(format, varies ? null : format.format(new Object[0]));
        }
    }

    private Messages() {}

    public static String in(Locale locale, Message message) {
        return in(locale, message.key(), message.arguments().toArray());
    }

    public static String in(Locale locale, String key, Object... arguments) {
        Wording wording = wording(locale, key);
        if (wording.constant() != null) {
            return wording.constant();
        }
        MessageFormat format = wording.format();
        Object[] isolated = Stream.of(arguments)
                .map(a -> a instanceof Message m ? in(locale, m) : a instanceof CharSequence text ? isolate(text) : a)
                .toArray();
        synchronized (format) {
            return format.format(isolated);
        }
    }

    private static Wording wording(Locale locale, String key) {
        Map<String, Wording> wordings = WORDINGS.get(locale);
        Wording known = wordings == null ? null : wordings.get(key);
        return known != null
                ? known
                : WORDINGS.computeIfAbsent(locale, any -> new ConcurrentHashMap<>())
                        .computeIfAbsent(key, any -> read(locale, key));
    }

    private static Wording read(Locale locale, String key) {
        String language = PATTERNS.containsKey(locale.getLanguage()) ? locale.getLanguage() : SOURCE;
        return Wording.of(new MessageFormat(pattern(language, key), formats(language, locale)));
    }

    /** Every key of a language, for the test that holds the languages against one another. */
    static Map<String, String> all(String language) {
        return PATTERNS.getOrDefault(language, Map.of());
    }

    private static String pattern(String language, String key) {
        String pattern = PATTERNS.getOrDefault(language, Map.of()).get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no message %s in %s".formatted(key, language));
        }
        return pattern;
    }

    private static ULocale formats(String language, Locale locale) {
        return ULocale.forLanguageTag(
                language + locale.toLanguageTag().replaceFirst("^[a-zA-Z]+(-(?!u-)[A-Za-z0-9]+)*", ""));
    }

    /** U+2068 and U+2069 keep a name or title from rearranging the sentence around it. */
    private static String isolate(CharSequence text) {
        return "\u2068" + text + "\u2069";
    }

    private static Map<String, String> patterns(String language) {
        Map<String, String> patterns = new ConcurrentHashMap<>();
        for (String bundle : BUNDLES) {
            String name = "/messages/%s_%s.properties".formatted(bundle, language);
            try (InputStream in = Messages.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IllegalStateException("no bundle " + name);
                }
                Properties properties = new Properties();
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                properties.forEach((key, value) -> patterns.put((String) key, (String) value));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return patterns;
    }
}
