// SPDX-License-Identifier: Apache-2.0
package org.explant.monitoring.result;

import java.math.BigDecimal;

/** The metals that are measured, with what a mole of each weighs. */
public enum Metal {
    COBALT("58.933"),
    CHROMIUM("51.996");

    private final BigDecimal gramsPerMole;

    Metal(String gramsPerMole) {
        this.gramsPerMole = new BigDecimal(gramsPerMole);
    }

    public BigDecimal gramsPerMole() {
        return gramsPerMole;
    }
}
