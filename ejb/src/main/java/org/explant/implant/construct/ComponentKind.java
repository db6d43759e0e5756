// SPDX-License-Identifier: Apache-2.0
package org.explant.implant.construct;

/** What part of an artificial hip it is. */
public enum ComponentKind {
    CUP,
    LINER,
    HEAD,
    RESURFACING_HEAD,
    STEM,
    TAPER_SLEEVE,
    SCREW,
    CEMENT,
    OTHER
}
