// SPDX-License-Identifier: Apache-2.0
package org.explant.web.party;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.explant.claim.directory.PersonDirectory;
import org.explant.claim.directory.PersonSheet;
import org.jspecify.annotations.Nullable;

/** Everything the reader may know of one person. */
@Named
@ViewScoped
public class PersonView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient PersonDirectory people;

    private @Nullable String asked;
    private transient @Nullable PersonSheet sheet;

    public void load() {
        sheet = people.sheet(Ids.person(asked));
    }

    public @Nullable PersonSheet getSheet() {
        return sheet;
    }

    public @Nullable String getAsked() {
        return asked;
    }

    public void setAsked(@Nullable String id) {
        asked = id;
    }
}
