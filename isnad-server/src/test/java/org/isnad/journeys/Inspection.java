package org.isnad.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;

/** What a page that is open in the browser does wrong to those who look at it or listen to it. */
final class Inspection {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final List<Integer> SCREENS = List.of(320, 390, 768, 1280);
    private static final int ANY_HEIGHT = 900;

    private Inspection() {}

    /** By day and by night, and on screens of every width. */
    static void thenEveryoneCanRead(Page page) {
        for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
            assertThat(barriersOn(page)).as("%s %s", page.url(), colours).isEmpty();
        }
        for (int width : SCREENS) {
            page.setViewportSize(width, ANY_HEIGHT);
            assertThat(beyondTheScreenOn(page))
                    .as("%s at %d px", page.url(), width)
                    .isEmpty();
        }
    }

    static List<String> barriersOn(Page page) {
        return new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .flatMap(Inspection::told)
                        .toList();
    }

    /** What stands outside the screen's width, and whether the page itself can be moved sideways. */
    static List<?> beyondTheScreenOn(Page page) {
        return (List<?>) page.evaluate("""
                () => {
                  const root = document.documentElement;
                  const outside = [...document.body.querySelectorAll('*')]
                    .filter((e) => !e.closest('.visually-hidden, .skip') && e.checkVisibility())
                    .filter((e) => {
                      const box = e.getBoundingClientRect();
                      return box.width > 0 && (box.left < -1 || box.right > root.clientWidth + 1);
                    })
                    .map((e) => e.outerHTML.slice(0, 160));
                  return root.scrollWidth > root.clientWidth ? ['scrolls sideways', ...outside] : outside;
                }""");
    }

    private static Stream<String> told(Rule rule) {
        return rule.getNodes().stream()
                .map(node -> "%s: %s  %s".formatted(rule.getId(), node.getFailureSummary(), node.getHtml()));
    }
}
