// SPDX-License-Identifier: Apache-2.0
package org.explant.catalogue;

/** What part of an artificial hip a component is. */
public enum ComponentKind {
    CUP,
    LINER,
    HEAD,
    RESURFACING_HEAD,
    STEM,
    TAPER_SLEEVE,
    NECK,
    SCREW,
    CEMENT,
    CENTRALISER,
    CEMENT_RESTRICTOR,
    OTHER
}
