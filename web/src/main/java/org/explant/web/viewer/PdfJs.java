// SPDX-License-Identifier: Apache-2.0
package org.explant.web.viewer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Where the library that draws pages lies: in its own archive, which knows its version. */
@Named("pdfJs")
@ApplicationScoped
public class PdfJs {
    private static final String KNOWN_BY = "/META-INF/maven/org.webjars.npm/pdfjs-dist/pom.properties";

    private String folder = "";

    /** Its folder below the application's own path. */
    public String getFolder() {
        if (folder.isEmpty()) folder = "/webjars/pdfjs-dist/" + version();
        return folder;
    }

    private static String version() {
        var known = new Properties();
        try (var in = PdfJs.class.getResourceAsStream(KNOWN_BY)) {
            if (in == null) throw new IllegalStateException("no PDF.js in the application");
            known.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return known.getProperty("version");
    }
}
