// SPDX-License-Identifier: Apache-2.0
package org.explant.implant.construct;

/** What the moving surface of a component is made of. */
public enum Material {
    COBALT_CHROMIUM(true),
    STAINLESS_STEEL(true),
    OTHER_METAL(true),
    CERAMIC(false),
    OXIDISED_ZIRCONIUM(false),
    POLYETHYLENE(false),
    OTHER(false);

    private final boolean metal;

    Material(boolean metal) {
        this.metal = metal;
    }

    public boolean isMetal() {
        return metal;
    }
}
