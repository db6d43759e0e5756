// SPDX-License-Identifier: Apache-2.0
package org.explant.web.party;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.explant.claim.directory.OrganisationDirectory;
import org.explant.claim.directory.OrganisationSheet;
import org.jspecify.annotations.Nullable;

/** Everything the reader may know of one organisation. */
@Named
@ViewScoped
public class OrganisationView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient OrganisationDirectory organisations;

    private @Nullable String asked;
    private transient @Nullable OrganisationSheet sheet;

    public void load() {
        sheet = organisations.sheet(Ids.organisation(asked));
    }

    public @Nullable OrganisationSheet getSheet() {
        return sheet;
    }

    public @Nullable String getAsked() {
        return asked;
    }

    public void setAsked(@Nullable String id) {
        asked = id;
    }
}
