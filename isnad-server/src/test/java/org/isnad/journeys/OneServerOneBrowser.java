package org.isnad.journeys;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands every journey the same server and the same browser, and stops both after the last one. */
final class OneServerOneBrowser implements ParameterResolver {
    private static final Namespace OURS = Namespace.create(OneServerOneBrowser.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext journey) {
        Class<?> type = parameter.getParameter().getType();
        return type == DemoServer.class || type == Chromium.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext journey) {
        Store wholeRun = journey.getRoot().getStore(OURS);
        return parameter.getParameter().getType() == DemoServer.class
                ? wholeRun.getOrComputeIfAbsent(DemoServer.class, type -> DemoServer.start())
                : wholeRun.getOrComputeIfAbsent(Chromium.class, type -> Chromium.launch());
    }
}
