// SPDX-License-Identifier: Apache-2.0
package org.explant.access;

import jakarta.enterprise.context.RequestScoped;

/** The network address a request came from; work that no request started keeps {@value #SYSTEM}. */
@RequestScoped
public class CallerAddress {
    public static final String SYSTEM = "system";

    private String value = SYSTEM;

    public String value() {
        return value;
    }

    /** Told once, by the first filter a request meets. */
    public void is(String address) {
        value = address;
    }
}
