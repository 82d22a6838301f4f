package org.isnad.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The machine's own Chromium, never one that Playwright downloads. */
final class Chromium implements AutoCloseable {
    private static final int USUAL_HEIGHT = 900;
    private static final double LONGEST_WAIT_MILLIS = 20_000;

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Chromium launch() {
        PlaywrightAssertions.setDefaultAssertionTimeout(LONGEST_WAIT_MILLIS);
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(onPath())
                        .setArgs(List.of(
                                "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run")));
        return new Chromium(playwright, browser);
    }

    /** A reader of whom nothing is known yet: no cookies, no stored words. */
    void asReader(Consumer<Page> journey) {
        as(new Browser.NewContextOptions(), journey);
    }

    void asReaderWithoutScripts(Consumer<Page> journey) {
        as(new Browser.NewContextOptions().setJavaScriptEnabled(false), journey);
    }

    void asReaderWithScreenOf(int width, Consumer<Page> journey) {
        as(new Browser.NewContextOptions().setViewportSize(width, USUAL_HEIGHT), journey);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private void as(Browser.NewContextOptions options, Consumer<Page> journey) {
        try (BrowserContext context =
                browser.newContext(options.setLocale("ar").setReducedMotion(ReducedMotion.REDUCE))) {
            journey.accept(context.newPage());
        }
    }

    private static Path onPath() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, "chromium"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no chromium on the PATH."));
    }
}
