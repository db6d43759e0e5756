// SPDX-License-Identifier: Apache-2.0
package org.explant.web.standing;

import jakarta.enterprise.context.Dependent;
import jakarta.json.bind.adapter.JsonbAdapter;
import org.explant.claim.ClaimReference;

/** The name of a claim is written as its plain value. */
@Dependent
public class ClaimReferenceAdapter implements JsonbAdapter<ClaimReference, String> {
    @Override
    public String adaptToJson(ClaimReference reference) {
        return reference.value();
    }

    @Override
    public ClaimReference adaptFromJson(String text) {
        return new ClaimReference(text);
    }
}
