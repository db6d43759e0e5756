// SPDX-License-Identifier: Apache-2.0
package org.explant.shared;

/** One part's word on whether it is ready; every bean of this type is asked. Cheap: asked every second at start. */
public interface ReadinessCheck {
    boolean isReady();
}
