// SPDX-License-Identifier: Apache-2.0
package org.explant.web.alert;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.explant.access.CurrentReader;
import org.explant.access.Permission;
import org.explant.alert.Alerts;

/** The bell in the frame: how many pages were found of which the person has yet to take note. */
@Named
@RequestScoped
public class AlertBell {
    /** More than this is told as this and a plus. */
    private static final long MOST = 99;

    @Inject
    private CurrentReader reader;

    @Inject
    private Alerts alerts;

    private long unread;

    @PostConstruct
    void look() {
        if (reader.may(Permission.SEARCHES)) unread = alerts.unread();
    }

    public long getUnread() {
        return unread;
    }

    public String getBrief() {
        return unread > MOST ? MOST + "+" : Long.toString(unread);
    }
}
