// SPDX-License-Identifier: Apache-2.0
package org.explant.claim.duplicate;

import jakarta.enterprise.context.RequestScoped;

/** Whether this request says that whoever is entered is none of those who are alike. */
@RequestScoped
public class EvenIfAlike {
    private boolean said;

    public void say() {
        said = true;
    }

    public boolean isSaid() {
        return said;
    }
}
