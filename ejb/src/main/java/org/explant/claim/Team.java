// SPDX-License-Identifier: Apache-2.0
package org.explant.claim;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.explant.access.AccountId;

/** Who runs a claim and who supervises. */
@Embeddable
public record Team(
        @NotNull @Embedded @AttributeOverride(name = "value", column = @Column(name = "fee_earner"))
        AccountId feeEarner,

        @NotNull @Embedded @AttributeOverride(name = "value", column = @Column(name = "supervising_partner"))
        AccountId supervisingPartner)
        implements Serializable {}
