package org.isnad.comment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What attackers and unlucky people type, made by rules: ways to run a script, each of which would raise {@code
 * window.hacked}, and strings that break careless programs.
 */
public final class HostileStrings {
    private static final String RUN = "window.hacked=1";
    private static final List<String> SELF_STARTING = List.of(
            "<img src=x onerror=%s>",
            "<svg onload=%s>",
            "<svg><animate onbegin=%s attributeName=x dur=1s>",
            "<svg><set onbegin=%s attributename=x>",
            "<body onload=%s>",
            "<body onpageshow=%s>",
            "<iframe onload=%s></iframe>",
            "<iframe srcdoc='<script>parent.%s</script>'></iframe>",
            "<video><source onerror=%s></video>",
            "<audio src=x onerror=%s>",
            "<details open ontoggle=%s>x</details>",
            "<input autofocus onfocus=%s>",
            "<select autofocus onfocus=%s>",
            "<textarea autofocus onfocus=%s>",
            "<marquee onstart=%s>x</marquee>",
            "<object data=x onerror=%s>",
            "<embed src=x onerror=%s>",
            "<link rel=stylesheet href=x onerror=%s>",
            "<style onload=%s></style>",
            "<script>%s</script>",
            "<script src=data:text/javascript,%s></script>",
            "<math><mtext><img src=x onerror=%s></mtext></math>",
            "<template><img src=x onerror=%s></template>",
            "<noscript><p title='</noscript><img src=x onerror=%s>'>",
            "<x onanimationstart=%s style=animation-name:none>",
            "<form><button formaction=javascript:%s autofocus>x</button></form>",
            "<a href=javascript:%s id=x>x</a>",
            "<meta http-equiv=refresh content='0;url=javascript:%s'>",
            "<base href=javascript:%s//>",
            "<table background=javascript:%s>");
    private static final List<String> BREAKOUTS = List.of(
            "%s",
            "\">%s",
            "'>%s",
            "</textarea>%s",
            "</title>%s",
            "</bdi>%s",
            "</p></article>%s",
            "-->%s",
            "]]>%s",
            "</script>%s",
            "\u202e%s",
            "%s\u0000");
    private static final List<String> IN_ATTRIBUTES = List.of(
            "\" onmouseover=%s x=\"",
            "' onfocus=%s autofocus x='",
            "` onerror=%s x=`",
            "\" style=\"background:url(javascript:%s)",
            "javascript:%s",
            "JaVaScRiPt:%s",
            "java\tscript:%s",
            "java\nscript:%s",
            "&#106;avascript:%s",
            "&#x6A;avascript:%s",
            "\\u006aavascript:%s",
            "%%6aavascript:%s",
            "data:text/html,<script>%s</script>",
            "data:text/html;base64,PHNjcmlwdD53aW5kb3cuaGFja2VkPTE8L3NjcmlwdD4=%s",
            "vbscript:%s",
            "[x](javascript:%s)",
            "![x](x\"onerror=\"%s)",
            "{%s}",
            "{#let x=1}%s{/let}",
            "{str:builder('<script>%s</script>').raw}",
            "${%s}",
            "{{constructor.constructor('%s')()}}",
            "<!--#exec cmd='%s'-->",
            "<?xml version='1.0'?><x>%s</x>",
            "<![CDATA[<script>%s</script>]]>");

    private HostileStrings() {}

    /** Ways to run a script on a page that takes them for HTML. */
    public static List<String> scripts() {
        Set<String> all = new LinkedHashSet<>();
        for (String tag : SELF_STARTING) {
            String whole = tag.formatted(RUN);
            all.add(whole);
            all.add(whole.toUpperCase(Locale.ROOT).replace("WINDOW.HACKED", "window.hacked"));
            all.add(whole.replace(" ", "/"));
            all.add(whole.replace("<", "<\u0000"));
            all.add(whole.replace("<", "&lt;").replace(">", "&gt;"));
            all.add(whole.replace("<", "\uFF1C").replace(">", "\uFF1E"));
        }
        for (String out : BREAKOUTS) {
            all.add(out.formatted("<img src=x onerror=" + RUN + ">"));
            all.add(out.formatted("<script>" + RUN + "</script>"));
        }
        IN_ATTRIBUTES.forEach(attribute -> all.add(attribute.formatted(RUN)));
        return List.copyOf(all);
    }

    /** What breaks careless programs. */
    public static List<String> naughty() {
        Set<String> all = new LinkedHashSet<>();
        all.addAll(List.of(
                "null",
                "undefined",
                "NULL",
                "(null)",
                "nil",
                "None",
                "true",
                "false",
                "NaN",
                "Infinity",
                "-0",
                "0x0",
                "1e309",
                "1/0",
                "--",
                "''",
                "\"",
                "`",
                "\\",
                "\\\\",
                "\\n",
                "%",
                "%%",
                "%s%s%s",
                "%n",
                "%x%x",
                "{}",
                "{0}",
                "{1}",
                "{0,plural,}",
                "{{}}",
                "${jndi:ldap://x}",
                "#{1+1}",
                "<%= 7*7 %>",
                "*{7*7}",
                "@{x}",
                "[]",
                "()",
                ";",
                "&",
                "&amp;",
                "&lt;b&gt;",
                "&#0;",
                "&#x202e;",
                "&nbsp;",
                "<b>",
                "</",
                "<!",
                "<?",
                "><",
                "//",
                "../../etc/passwd",
                "..\\..\\x",
                "C:\\con",
                "/dev/null; rm -rf ~",
                "$(id)",
                "`id`",
                "| cat",
                "&& x",
                "'; DROP TABLE comment; --",
                "' OR '1'='1",
                "1; SELECT 1",
                "admin'--",
                "\u0000'",
                "LIKE '%_%'",
                "_",
                "__proto__",
                "constructor",
                "hasOwnProperty",
                "toString",
                "a\r\nSet-Cookie: x=y",
                "a\nb",
                "a\tb",
                "\ta",
                "a\u000bb"));
        invisible().forEach(c -> all.add("قبل" + c + "بعد"));
        spaces().forEach(c -> all.add("قبل" + c + "بعد"));
        controls().forEach(c -> all.add("قبل" + c + "بعد"));
        all.addAll(scripts(List.of(
                0x41, 0xC0, 0x100, 0x180, 0x1E00, 0x370, 0x400, 0x531, 0x5D0, 0x621, 0x671, 0x710, 0x780, 0x7C0, 0x904,
                0x985, 0xA05, 0xA85, 0xB05, 0xB85, 0xC05, 0xC85, 0xD05, 0xD85, 0xE01, 0xE81, 0xF40, 0x1000, 0x10A0,
                0x1100, 0x1200, 0x13A0, 0x1401, 0x1681, 0x16A0, 0x1780, 0x1820, 0x2C00, 0x2D30, 0x3041, 0x30A1, 0x3105,
                0x3400, 0x4E00, 0xA000, 0xAC00, 0xFB50, 0xFE70, 0xFF21, 0x10330, 0x10400, 0x10900, 0x12000, 0x13000,
                0x1D400, 0x1D538, 0x1F130, 0x1F600, 0x1F900, 0x20000, 0x2190, 0x2200, 0x2300, 0x2460, 0x2500, 0x25A0,
                0x2600, 0x2700, 0x2800, 0x1F000, 0x1F0A0, 0x1F1E6)));
        all.addAll(zalgo());
        all.addAll(bidirectional());
        all.addAll(emoji());
        all.addAll(outsized());
        all.addAll(digits());
        return List.copyOf(all);
    }

    private static Stream<String> invisible() {
        return IntStream.rangeClosed(0, 0xE01EF)
                .filter(c -> Character.getType(c) == Character.FORMAT || (c >= 0xFE00 && c <= 0xFE0F))
                .mapToObj(Character::toString);
    }

    private static Stream<String> spaces() {
        return IntStream.rangeClosed(0, 0x3000)
                .filter(c -> Character.isSpaceChar(c) || Character.isWhitespace(c))
                .mapToObj(Character::toString);
    }

    private static Stream<String> controls() {
        return IntStream.concat(
                        IntStream.concat(IntStream.range(0, 0x20), IntStream.range(0x7F, 0xA0)),
                        IntStream.of(0xFDD0, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF, 0xE000, 0xF8FF, 0xFFFC, 0xFFFD))
                .mapToObj(Character::toString);
    }

    private static List<String> scripts(List<Integer> firsts) {
        return firsts.stream()
                .map(first -> IntStream.range(first, first + 8)
                        .filter(Character::isDefined)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString())
                .toList();
    }

    private static List<String> zalgo() {
        return IntStream.rangeClosed(1, 20)
                .mapToObj(many -> "ع" + "\u0650\u0651\u0489\u0310\u0323".repeat(many) + "ين")
                .toList();
    }

    private static List<String> bidirectional() {
        List<String> all = new ArrayList<>();
        for (String control : List.of(
                "\u202a", "\u202b", "\u202d", "\u202e", "\u2066", "\u2067", "\u2068", "\u200e", "\u200f", "\u061c")) {
            all.add(control + "abc عربي 123");
            all.add("عربي " + control + " abc (١٢٣)");
            all.add("abc" + control.repeat(30) + "عربي");
        }
        return all;
    }

    private static List<String> emoji() {
        return List.of(
                "👩‍👩‍👧‍👦",
                "🏳️‍🌈",
                "🇸🇾🇪🇬",
                "👍🏿",
                "❤️‍🔥",
                "1️⃣",
                "🧑🏽‍🚀",
                "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC7F",
                "\uD83D",
                "\uDE00",
                "\uDE00\uD83D",
                "a\uD83Db");
    }

    private static List<String> outsized() {
        return List.of(
                "ع".repeat(3_000),
                "W".repeat(3_000),
                "a ".repeat(1_499) + "b",
                "\n".repeat(500) + "x",
                "x" + "\n".repeat(500) + "y",
                "(".repeat(1_000),
                "<".repeat(1_000),
                "&".repeat(1_000),
                "ـ".repeat(1_000) + "ا",
                "﷽".repeat(200),
                "𒐫".repeat(200));
    }

    private static List<String> digits() {
        return IntStream.rangeClosed(0, 0x1FBFF)
                .filter(c -> Character.digit(c, 10) == 5)
                .mapToObj(c -> Character.toString(c) + " + 1")
                .toList();
    }
}
