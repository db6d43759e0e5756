// SPDX-License-Identifier: Apache-2.0
package org.explant.demo;

import java.util.Locale;

/** What the scans of a claim show, dealt out so that each finding occurs as often as a search would like to see it. */
enum Imaging {
    POSITIVE,
    FLUID,
    NONE,
    CLEAN,
    NEGATED;

    private static final String DEAL = "PFCFNCFPNFFCCNFPCFNFFGCFNPFCNFGFPCNFFNCPGFCNFFNPCFGNFPC";

    static Imaging of(int index) {
        return switch (DEAL.charAt(index % DEAL.length())) {
            case 'P' -> POSITIVE;
            case 'G' -> NEGATED;
            case 'F' -> FLUID;
            case 'C' -> CLEAN;
            default -> NONE;
        };
    }

    /** The ending of the library's sections that put the finding into words. */
    String findings() {
        return this == NONE ? "clean" : name().toLowerCase(Locale.ROOT);
    }
}
