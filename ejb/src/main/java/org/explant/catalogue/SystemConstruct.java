// SPDX-License-Identifier: Apache-2.0
package org.explant.catalogue;

/** How a system is built. */
public enum SystemConstruct {
    RESURFACING,
    STEMMED_LARGE_HEAD,
    STEMMED_MODULAR,
    STEMMED,
    NOT_KNOWN
}
