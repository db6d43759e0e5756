// SPDX-License-Identifier: Apache-2.0
package org.explant.web.ui;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import org.explant.web.Sentences;

/** Says something to the person in the frame's message region; it survives the redirect that follows a saved form. */
public final class Notices {
    private Notices() {}

    /** Something was done. */
    public static void done(String key, Object... gaps) {
        add(FacesMessage.SEVERITY_INFO, Sentences.format(key, gaps));
    }

    /** Something needs a look before going on. */
    public static void warn(String key, Object... gaps) {
        add(FacesMessage.SEVERITY_WARN, Sentences.format(key, gaps));
    }

    /** Something was not done; the sentence says why. */
    public static void refused(String sentence) {
        add(FacesMessage.SEVERITY_ERROR, sentence);
    }

    private static void add(FacesMessage.Severity severity, String sentence) {
        var faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(severity, sentence, null));
        faces.getExternalContext().getFlash().setKeepMessages(true);
    }
}
